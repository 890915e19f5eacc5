import {parseHTML} from 'linkedom';
import {capDepth} from './cap-depth.ts';

/** The part of a DOM that we use; linkedom's own types ask for the browser's. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}
export interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  readonly id: string;
  readonly className: string;
  getAttribute(name: string): string | null;
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  remove(): void;
}
export interface Page extends PageElement {
  readonly body: PageElement;
  readonly documentElement: PageElement;
}

/** Builds the DOM of a page or fragment; a fragment is wrapped first, for linkedom drops the text of one without `<html>`. */
export function openPage(html: string): Page {
  const flat = capDepth(html);
  const whole = /<(?:html|body|frameset)[\s>]/i.test(flat)
    ? flat
    : `<!doctype html><html><head></head><body>${flat}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}
