import type {Article} from '../model/article.ts';

/** An article's name in the store: the same text has the same, whatever file or address it came from. 32 hex digits. */
export function contentHash({blocks}: Article): string {
  // Node's cryptography takes as long to load as a frame: only where something is hashed.
  const {createHash} = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha256');
  for (const {text} of blocks) hash.update(text).update('\n');
  return hash.digest('hex').slice(0, 32);
}
