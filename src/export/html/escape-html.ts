import {harmless} from '../harmless.ts';

/** A text that stands in HTML, in an attribute too, as the text it is. */
export const escapeHtml = (text: string): string =>
  harmless(text).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
