import type {Reference} from '../mentions/reference.ts';

/** What kind of reference is resolved: features are learned for each by itself. */
export const classes = ['he or she', 'they', 'it', 'we', 'I', 'person', 'group', 'several', 'itself'] as const;

/** The kind of a reference, as an index into `classes`. */
export function classOf(reference: Reference): number {
  if (reference.kind === 'pronoun') {
    if (reference.person === 1) return reference.number === 'one' ? 4 : 3;
    return reference.number === 'many' ? 1 : reference.nature === 'person' ? 0 : 2;
  }
  return reference.number === 'many' ? 7 : reference.nature === 'person' ? 5 : 6;
}
