import type {Block} from './examples.ts';

const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with|over|after|is|are|be|its|his|her)$/;

const titleCase = (text: string): string =>
  text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word, at: number) =>
    at > 0 && SMALL.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );

/** Makes headlines of a text's own sentences, so that the recogniser learns their casing: one block or none. */
export const headlineOf = (block: Block, random: () => number): Block | null => {
  const sentences = [...block.text.matchAll(/[^.!?]{25,110}(?=[.!?](?:\s|$))/g)];
  const match = sentences[Math.floor(random() * sentences.length)];
  if (match === undefined) return null;
  const lead = /^\W*/.exec(match[0])![0].length;
  const start = match.index + lead;
  const raw = match[0].slice(lead);
  const gold = block.gold
    .filter(each => each.start >= start && each.end <= start + raw.length)
    .map(each => ({...each, start: each.start - start, end: each.end - start}));
  if (gold.length === 0) return null;
  const dice = random();
  const text = dice < 0.45 ? titleCase(raw) : dice < 0.7 ? raw.toUpperCase() : raw;
  return text.length === raw.length ? {text, gold} : null;
};
