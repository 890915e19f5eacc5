import type {Annotations} from '../model/annotation.ts';
import type {Stop, Trail} from '../model/trail.ts';

/**
 * The way from a quotation to its speaker: the quote itself, then each step that can be seen in the text.
 *
 * In the order of the reasoning and not of the article: cue, source, what the source stands for.
 */
export function byEvidence({quotes}: Annotations, index: number): Trail {
  const quote = quotes[index];
  const steps = quote?.steps ?? [];
  const stops: Stop[] = quote ? [{spans: quote.spans, quote: index}] : [];
  for (const {span} of steps) if (span) stops.push({spans: [span], quote: null});
  return {kind: 'evidence', key: String(index), title: 'why this speaker', stops};
}
