/** Where `--at` leads: a paragraph as the reader counts them, or a quotation's number. */
export type At = {readonly what: 'paragraph' | 'quote'; readonly number: number};

/** Reads `¶12`, `12` or `quote:7`; null where it is none of them. Paragraphs count from 1, quotations from 0 as in the JSON. */
export function parseAt(text: string): At | null {
  const [, quote, paragraph] = /^(?:quote:(\d{1,9})|¶?\s*(\d{1,9}))$/iu.exec(text.trim()) ?? [];
  if (quote !== undefined) return {what: 'quote', number: Number(quote)};
  return paragraph !== undefined && Number(paragraph) > 0 ? {what: 'paragraph', number: Number(paragraph)} : null;
}
