import type {Passage} from '../../src/annotate/document.ts';
import {readDocument} from '../../src/annotate/read-document.ts';
import {articleOf} from '../article-of.ts';

/** The paragraphs, cut into tokens and sentences. */
export const passages = (...paragraphs: string[]): readonly Passage[] => readDocument(articleOf(paragraphs)).passages;
