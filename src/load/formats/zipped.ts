import type {Parsed} from '../draft.ts';
import {LoadError} from '../load-error.ts';
import {quoteName} from '../quote-name.ts';
import type {Source} from '../source.ts';
import {openZip} from '../zip.ts';

/** Reads what comes as a zip archive: e-books and Word documents; any other archive is refused by its name. */
export async function parse({bytes, input}: Source): Promise<Parsed> {
  const name = input === '-' ? 'standard input' : quoteName(input ?? '-');
  const zip = openZip(bytes);
  if (!zip) throw new LoadError(`${name} is a broken zip archive`);
  try {
    if (zip.names.includes('META-INF/container.xml')) return await (await import('./epub.ts')).parseEpub(zip);
    if (zip.names.includes('word/document.xml')) return await (await import('./docx.ts')).parseDocx(zip);
  } catch (error) {
    if (error instanceof RangeError) throw new LoadError(`${name} unpacks to too much to be an article`);
    throw error;
  }
  if (zip.names.includes('content.xml'))
    throw new LoadError(`${name} is an OpenDocument file; save it as DOCX or HTML`);
  if (zip.names.includes('[Content_Types].xml')) throw new LoadError(`${name} is an Office file, not an article`);
  throw new LoadError(`${name} is a zip archive, not an article`);
}
