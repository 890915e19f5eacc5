import type {Annotations} from '../model/annotation.ts';
import type {Role} from './row.ts';

const made = new WeakMap<Annotations, ReadonlyMap<string, Role>>();

/** The colour of a speaker: eight of them, given in the order of who says most. */
export function speakerRole(annotations: Annotations, id: string | null): Role {
  let roles = made.get(annotations);
  if (!roles) {
    const sorted = [...annotations.speakers].sort((a, b) => b.quotes.length - a.quotes.length);
    roles = new Map(sorted.map((speaker, index) => [speaker.id, `speaker${index % 8}` as Role]));
    made.set(annotations, roles);
  }
  return (id === null ? undefined : roles.get(id)) ?? 'muted';
}
