/** A paragraph that opens with who speaks: “WALLACE: …”, “Ann Doe: …”, “Q. …”. */
export interface Label {
  /** As it stands, what follows the name left out: “REP. ANN DOE”. */
  readonly words: string;
  /** UTF-16 units into the paragraph: where the label ends, and where what is said begins. */
  readonly end: number;
  readonly from: number;
  /** Capitals stand for speakers wherever they recur; names in small letters and Q, A need more to go by. */
  readonly kind: 'capitals' | 'name' | 'letter';
}

const capitals =
  /^((?:(?:Mc|Mac|Di|De)?\p{Lu}[\p{Lu}\p{M}.'’-]*)(?: (?:Mc|Mac|Di|De)?\p{Lu}[\p{Lu}\p{M}.'’-]*){0,4})(?:, [^:]{1,60}| \([^:)]{1,60}\))?:\s+(?=\S)/u;
const name =
  /^(\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?:, [^:]{1,40}| \([^:)]{1,40}\))?:\s+(?=\S)/u;
const letter = /^([QA])[.:]\s+(?=\S)/;

/** Reads the label that a paragraph opens with; null if it has none. What stands in marks has them for its border. */
export function readLabel(text: string): Label | null {
  for (const [kind, pattern] of [
    ['letter', letter],
    ['capitals', capitals],
    ['name', name],
  ] as const) {
    const found = pattern.exec(text);
    if (!found || /[“"‘'«„]/.test(text[found[0].length]!)) continue;
    const words = found[1]!;
    if (kind === 'capitals' && words.replace(/[^\p{Lu}]/gu, '').length < 2) continue;
    return {words, end: words.length, from: found[0].length, kind};
  }
  return null;
}
