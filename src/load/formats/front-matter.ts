/** What a note's front matter says of it. */
export interface FrontMatter {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly site?: string;
  readonly url?: string;
  readonly language?: string;
}

/**
 * Parts a note's front matter (`---` to `---`, or TOML's `+++`) from its text.
 *
 * Reads plain `key: value` lines, quoted or not, and lists in both forms; all else in it is passed over unread.
 */
export function readFrontMatter(text: string): {readonly fields: FrontMatter; readonly body: string} {
  const match = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n\1[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return {fields: {}, body: text};
  const values = readValues(match[2]!);
  const first = (...keys: string[]): string | undefined => keys.map(key => values.get(key)?.[0]).find(Boolean);
  const authors = values.get('author') ?? values.get('authors') ?? values.get('by');
  const fields = {
    title: first('title', 'headline'),
    authors: authors?.flatMap(author => author.split(/\s*;\s*|\s+and\s+/)),
    date: first('date', 'published', 'pubdate', 'publishdate', 'created'),
    site: first('site', 'publisher', 'publication', 'source_name'),
    url: first('url', 'source', 'canonical', 'link'),
    language: first('lang', 'language'),
  };
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    body: text.slice(match[0].length),
  };
}

function readValues(source: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  let key = '';
  for (const line of source.split(/\r?\n/)) {
    const pair = /^([\w-]+)\s*[:=]\s*(.*)$/.exec(line);
    const item = /^\s*-\s+(?:name:\s*)?(.+)$/.exec(line);
    if (pair) {
      key = pair[1]!.toLowerCase();
      const list = /^\[(.*)\]$/.exec(pair[2]!.trim());
      values.set(
        key,
        (list ? list[1]!.split(',') : [pair[2]!]).map(unquoted).filter(value => value !== ''),
      );
    } else if (item && key) values.get(key)!.push(unquoted(item[1]!));
  }
  return values;
}

const unquoted = (value: string): string => {
  const bare = value.trim();
  const quoted = /^(["'])(.*)\1$/.exec(bare);
  return quoted ? quoted[2]!.replace(/\\(["\\])/g, '$1').replaceAll("''", "'") : bare.replace(/\s+#.*$/, '');
};
