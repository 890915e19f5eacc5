/** An input's bytes with all that is known of them before they are looked at. */
export interface Source {
  /** The file, URL or `-`; null for the bundled article. */
  readonly input: string | null;
  readonly bytes: Uint8Array;
  /** Of a file or the path of a URL, in lower case and without its dot; '' where there is none. */
  readonly extension: string;
  /** Where the article stands on the web, if it came from there (after redirects); null otherwise. */
  readonly url: string | null;
  /** Said by the reader (`--encoding`): overrules everything. */
  readonly encoding: string | null;
  /** Said by the server. */
  readonly charset: string | null;
}

/** The part of a path or URL behind its last dot, in lower case. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,11})$/i.exec(name.replace(/[?#].*$/s, ''))?.[1]?.toLowerCase() ?? '';
}
