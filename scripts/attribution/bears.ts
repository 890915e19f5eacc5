/** A text for comparing: no accents, no capitals, straight apostrophes. */
export const fold = (s: string): string => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/’/g, "'");

const wordsOf = (s: string): string[] =>
  fold(s)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}'.-]+/u)
    .map(w => w.replace(/^[.'-]+|[.'-]+$/g, ''))
    .filter(Boolean);

/** Whether a figure can bear a name: the last words agree, and no first name contradicts. */
export function bears(figure: string, name: string): boolean {
  const a = wordsOf(figure);
  const b = wordsOf(name);
  if (!a.length || !b.length) return false;
  if (a.join(' ') === b.join(' ')) return true;
  if (a.at(-1) !== b.at(-1)) {
    const shared = b.filter(w => a.includes(w)).length;
    return shared / new Set([...a, ...b]).size >= 0.6;
  }
  const titled = /^(?:mr|mrs|ms|sen|gov|rep|dr|president|secretary)/.test(b[0]!);
  return a.length < 2 || b.length < 2 || a[0]![0] === b[0]![0] || titled;
}
