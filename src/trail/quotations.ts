import type {Annotations} from '../model/annotation.ts';
import type {Trail} from '../model/trail.ts';
import {quoteStops} from './quote-stops.ts';

/** Every quotation of the article, whoever said it. */
export const quotations = ({quotes}: Annotations): Trail => ({
  kind: 'quotes',
  key: 'all',
  title: 'every quotation',
  stops: quoteStops(quotes, () => true),
});
