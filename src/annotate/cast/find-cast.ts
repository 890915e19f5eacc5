import type {Cast} from '../cast.ts';
import type {Document} from '../document.ts';
import type {Names} from '../names/open-names.ts';
import {recogniseNames} from '../names/recognise-names.ts';
import {assembleCast} from './assemble-cast.ts';

/** Everybody and everything that an article names, from its tokens to merged figures with roles. */
export const findCast = (document: Document, names: Names): Cast =>
  assembleCast(document, recogniseNames(document, names), names.gazetteer);
