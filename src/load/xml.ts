import {decodeEntities} from './decode-entities.ts';

/** An XML element; names without their prefix, for feeds and books use many. */
export interface XmlElement {
  readonly name: string;
  /** As written, with prefix: `content:encoded`. */
  readonly fullName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const DEEPEST = 256;

/**
 * Reads XML into a tree, forgivingly: what is left open is closed at the end, what was never opened is passed over.
 *
 * Expands no entities and fetches nothing: the document type is skipped unread, and a reference to an entity it may have
 * declared vanishes. Iterates with a stack of its own; elements deeper than 256 are taken into the one above.
 */
export function parseXml(xml: string): XmlElement {
  const root: Building = {name: '', fullName: '', attributes: {}, children: []};
  const open: Building[] = [root];
  const declared = /<!DOCTYPE/i.test(xml.slice(0, 2048));
  const text = (raw: string): string =>
    declared ? decodeEntities(raw).replace(/&\w{1,40};/g, '') : decodeEntities(raw);
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start !== at) open.at(-1)!.children.push(text(xml.slice(at, start < 0 ? undefined : start)));
    if (start < 0) break;
    if (xml.startsWith('<![CDATA[', start)) {
      const end = after(xml, ']]>', start);
      open.at(-1)!.children.push(xml.slice(start + 9, end - 3));
      at = end;
      continue;
    }
    at = xml.startsWith('<!--', start) ? after(xml, '-->', start) : endOfTag(xml, start);
    const tag = TAG.exec(xml.slice(start, Math.min(at, start + 65_536)));
    if (tag) place(tag, open, text);
  }
  return root;
}

interface Building {
  name: string;
  fullName: string;
  attributes: Record<string, string>;
  children: (Building | string)[];
}

const TAG = /^<(?<closing>\/)?(?<name>[\w:.-]+)(?<attributes>[\s\S]*?)(?<alone>\/)?>$/;

function place(tag: RegExpExecArray, open: Building[], text: (raw: string) => string): void {
  const {closing, name = '', attributes = '', alone} = tag.groups!;
  if (closing) {
    const level = open.findLastIndex(element => element.fullName === name);
    if (level > 0) open.length = level;
    return;
  }
  const element: Building = {
    name: name.replace(/^.*:/, ''),
    fullName: name,
    attributes: readAttributes(attributes, text),
    children: [],
  };
  open.at(-1)!.children.push(element);
  if (!alone && open.length < DEEPEST) open.push(element);
}

function readAttributes(source: string, text: (raw: string) => string): Record<string, string> {
  const found: Record<string, string> = Object.create(null);
  for (const [, name, double, single] of source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found[name!.replace(/^.*:/, '')] = text(double ?? single ?? '');
  }
  return found;
}

const after = (xml: string, mark: string, from: number): number => {
  const end = xml.indexOf(mark, from);
  return end < 0 ? xml.length : end + mark.length;
};

/** Behind the `>` of a tag; a document type may hold others in its brackets. */
function endOfTag(xml: string, start: number): number {
  if (!/^<!DOCTYPE/i.test(xml.slice(start, start + 9))) return after(xml, '>', start);
  const plain = after(xml, '>', start);
  const bracket = xml.indexOf('[', start);
  return bracket < 0 || bracket > plain ? plain : after(xml, '>', after(xml, ']', bracket));
}

/** All elements of these names below one, in document order. */
export function descendants(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const stack: (XmlElement | string)[] = [...element.children].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === 'string') continue;
    if (names.includes(node.name)) found.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return found;
}

/** The first child of a name; null where there is none. */
export const child = (element: XmlElement, ...names: readonly string[]): XmlElement | null =>
  (element.children.find(
    node => typeof node !== 'string' && (names.includes(node.name) || names.includes(node.fullName)),
  ) as XmlElement | undefined) ?? null;

/** All text in an element, in order. */
export function xmlText(element: XmlElement | null): string {
  if (!element) return '';
  const parts: string[] = [];
  const stack: (XmlElement | string)[] = [...element.children].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === 'string') parts.push(node);
    else for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return parts.join('');
}
