/** `npm run picture`: opens the bundled article in a real terminal and draws what is seen, cell by cell, to docs/screen.svg. */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {capture} from './picture/capture.ts';
import {draw} from './picture/draw.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `.` to the first quotation, `x` for everything its speaker said, `n` to the second of them. */
const KEYS = ['.', 'x', 'n'];

const shot = await capture([process.execPath, here('../bin/explore.js'), '--no-state'], KEYS, {columns: 120, rows: 36});
writeFileSync(
  here('../docs/screen.svg'),
  draw(shot, 'explore: an article, its speakers, and everything one of them said'),
);
process.exit(0);
