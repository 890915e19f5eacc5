import stringWidth from 'string-width';
import {quoteName} from '../quote-name.ts';
import type {Progress} from './read-body.ts';

/** What is told of a page while it comes, cut to so many columns: `loading https://example.org/story: 340 of 900 KB`. */
export function loadingText(address: string, {received, total}: Progress, columns: number): string {
  const unit = (total ?? received) < 1_000_000 ? 'KB' : 'MB';
  const size = (bytes: number): string => (unit === 'KB' ? `${Math.ceil(bytes / 1000)}` : (bytes / 1e6).toFixed(1));
  const come = received === 0 ? '…' : `: ${size(received)}${total === null ? '' : ` of ${size(total)}`} ${unit}`;
  // One column stays free: a line that fills its row wraps in some terminals, and a wrapped one is not wiped whole.
  const room = Math.max(0, columns - 1 - 'loading '.length - come.length);
  const name = quoteName(address);
  const shown = stringWidth(name) > room ? `${inCells(name, Math.max(0, room - 1))}…` : name;
  return inCells(`loading ${shown}${come}`, columns - 1);
}

/** As much of a text as fits so many cells: an address may be written in letters of two. */
function inCells(text: string, cells: number): string {
  if (stringWidth(text) <= cells) return text;
  let shown = '';
  for (const {segment} of new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(text)) {
    if (stringWidth(shown + segment) > cells) break;
    shown += segment;
  }
  return shown;
}
