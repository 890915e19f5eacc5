/**
 * Cleans a text of everything that could act on a terminal or hide on a page; clean text comes back as it is.
 *
 * Goes like this, so that an unterminated sequence cannot swallow what follows it:
 * complete CSI sequences go; OSC, DCS, PM, APC and SOS strings go only if they end on the same line within 4 KB;
 * of all others only the control character goes and its payload stays as harmless text.
 * Bidi controls, zero-width and tag characters, noncharacters and lone surrogates go too. ZWJ stays where it joins
 * emoji or the scripts that need it. A run of more than 12 combining marks is cut there: no script stacks so many.
 * Line breaks and tabs stay; `\r`, NEL, VT, FF, LS and PS become line breaks before (see `unifyLines`).
 */
export function cleanText(text: string): string {
  return UNCOMMON.test(text) ? cleanUncommon(text) : text;
}

/** The patterns stand in here, for to read Unicode's classes takes longer than most texts: few need it. */
function cleanUncommon(text: string): string {
  // Anything that one of the rules below may touch; most texts have none of it.
  const suspect =
    /[\0-\x08\x0b-\x1f\x7f-\x9f\ufff9-\ufffb\p{Default_Ignorable_Code_Point}\p{Mn}\p{Cs}]|\p{Noncharacter_Code_Point}/u;
  if (!suspect.test(text)) return text;
  // All that Unicode calls ignorable, but the zero-width joiner and the selectors that choose a glyph.
  const invisible =
    /(?![\u200d\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]|\p{Noncharacter_Code_Point}/gu;
  const idleJoiner =
    /(?<![\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Sinhala}])\u200d/gu;
  const stackedMarks = /(\p{M}{12})\p{M}+/gu;
  return text
    .replace(CSI, '')
    .replace(STRING_SEQUENCE, '')
    .replace(CONTROL, '')
    .toWellFormed()
    .replace(invisible, '')
    .replace(idleJoiner, '')
    .replace(stackedMarks, '$1');
}

/** Leads every kind of line break to `\n`; a form feed and a paragraph separator to an empty line. */
export function unifyLines(text: string): string {
  if (!/[\r\v\f\x85\u2028\u2029]/.test(text)) return text;
  return text.replace(/\r\n?|[\v\x85\u2028]/g, '\n').replace(/[\f\u2029]/g, '\n\n');
}

/** A text of several lines, cleaned, each break of them `\n`: one look tells what needs neither. */
export const cleanLines = (text: string): string => (UNCOMMON.test(text) ? cleanText(unifyLines(text)) : text);

/** Whether a text needs no cleaning and has no breaks, tabs and double spaces: true of most paragraphs, told by one look. */
export const isPlain = (text: string): boolean => !UNEVEN.test(text);

/** A field of one line: cleaned, its breaks and runs of white space made one space, trimmed; null if nothing is left. */
export function cleanLine(text: string): string | null {
  const line = cleanLines(text).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

// What is neither a letter, digit or sign of the Latin scripts nor their punctuation: where there is nothing of the kind,
// nothing is suspicious either, and this scan is thirteen times as fast as the next.
const UNCOMMON = /[^\t\n -~\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;
/** What is uncommon, and what is not of one line with single spaces. */
const UNEVEN = /[^ -~\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]| {2}/;
const CSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]/g;
const STRING_SEQUENCE =
  /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\n\x07\x1b\x90\x98\x9c-\x9f]{0,4096}(?:\x07|\x1b\\|\x9c)/g;
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
