import type {Span, Step} from '../model/annotation.ts';
import type {Attribution} from './attribution/read-speakers.ts';
import type {Reference} from './mentions/reference.ts';
import type {ReadReport} from './read-report.ts';
import type {Scene} from './scene/scene.ts';

/** The way from a quotation to its speaker, and the same in one line. */
export interface Evidence {
  readonly steps: readonly Step[];
  readonly text: string;
  readonly source: Span | null;
  readonly cue: Span | null;
}

/** Tells in a reader's words what decided: the verb, its subject, whom that stands for, or whose turn it was. */
export function tellEvidence(scene: Scene, attribution: Attribution, name: string | null): Evidence {
  const {flow} = scene;
  const {candidate, antecedent, carried} = attribution;
  const {reference, link} = candidate;
  const steps: Step[] = [];
  const source = spanOf(scene, reference.first, reference.last);
  const words = text(scene, reference);
  const cueToken = !carried && link && scene.cue[link.verb]! > 0 ? link.verb : null;
  const cue = cueToken === null ? null : spanOf(scene, cueToken, cueToken + 1);
  if (cueToken !== null) {
    const verb = flow.tokens[cueToken]!.text;
    steps.push({what: 'cue', text: `“${verb}” ties it to “${words}”`, span: cue});
  } else if (carried)
    steps.push({what: 'turn', text: `goes on from the quotation before, by “${words}”`, span: source});
  steps.push({what: 'source', text: `said by “${words}”`, span: source});
  if (reference.kind !== 'name' && name !== null && name !== words) {
    const span = antecedent ? spanOf(scene, antecedent.first, antecedent.last) : null;
    const what = reference.kind === 'pronoun' ? 'pronoun' : reference.kind === 'relative' ? 'relative' : 'description';
    steps.push({what: 'antecedent', text: `${what} “${words}” stands for ${name}`, span});
  } else if (reference.kind === 'name' && name !== null && name !== words) {
    steps.push({what: 'name', text: `“${words}” is ${name}`, span: source});
  }
  return {steps, text: steps.map(s => s.text).join('; '), source, cue};
}

/** The same for reported speech. */
export function tellReport(scene: Scene, {report, reference, antecedent, words}: ReadReport, name: string | null) {
  const steps: Step[] = [
    {what: 'cue', text: `“${textOf(scene, report.cue)}” ties it to “${words}”`, span: report.cue},
    {what: 'source', text: `said by “${words}”`, span: report.source},
  ];
  if (name !== null && name !== words) {
    const span = antecedent ? spanOf(scene, antecedent.first, antecedent.last) : null;
    const isName = reference === null || reference.kind === 'name';
    steps.push(
      isName
        ? {what: 'name', text: `“${words}” is ${name}`, span: report.source}
        : {what: 'antecedent', text: `${reference.kind} “${words}” stands for ${name}`, span},
    );
  }
  return {steps, text: steps.map(s => s.text).join('; ')};
}

/** The same for a turn of a transcript. */
export function tellTurn(scene: Scene, label: Span, name: string) {
  const steps: Step[] = [{what: 'turn', text: `labelled “${textOf(scene, label)}”`, span: label}];
  if (name !== textOf(scene, label)) steps.push({what: 'name', text: `the label is of ${name}`, span: label});
  return {steps, text: steps.map(s => s.text).join('; ')};
}

const textOf = ({flow}: Scene, {block, start, end}: Span): string => flow.passages[block]!.text.slice(start, end);

const text = ({flow}: Scene, {first, last}: Reference): string => {
  const {text: whole} = flow.passages[flow.block[first]!]!;
  return whole.slice(flow.tokens[first]!.start, flow.tokens[last - 1]!.end);
};

function spanOf({flow}: Scene, first: number, last: number): Span {
  return {block: flow.block[first]!, start: flow.tokens[first]!.start, end: flow.tokens[last - 1]!.end};
}
