import type {Entity} from '../model/annotation.ts';
import type {Cast} from './cast.ts';

/** Everybody and everything named, as the contract prints it. */
export const toEntities = ({figures}: Cast): Entity[] =>
  figures.map(({id, type, name, role, roles, aliases, mentions, value}) => ({
    id,
    type,
    name,
    role,
    roles,
    aliases,
    mentions: mentions.map(({block, start, end}) => ({block, start, end})),
    value,
  }));
