/** Who is spoken of in an annotated article, as its head lists them. */
export interface Figure {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'group' | 'place' | 'document';
  readonly gender: 'male' | 'female' | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
}

/** Places are offsets into the article’s text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface AnnotatedMention extends Span {
  /** A figure’s id, or `o` (organisation), `p` (place), `n` (another name). */
  readonly of: string;
  /** These words say whose the act beside them is. */
  readonly source: boolean;
}

export interface AnnotatedAct {
  readonly speaker: string;
  /** False for what is believed, denied, asked for or only supposed: somebody’s, and yet not said. */
  readonly said: boolean;
  /** One stretch, or two around a cue; a stretch holds its quotation marks. */
  readonly content: Span[];
  /** How many acts it stands in. */
  readonly depth: number;
}

/** An article with its annotations taken out of the text. */
export interface Annotated {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly mentions: readonly AnnotatedMention[];
  readonly acts: readonly AnnotatedAct[];
  readonly cues: readonly Span[];
  /** Quotation marks around what nobody says. */
  readonly unsaid: readonly Span[];
}

interface Open {
  readonly closes: string;
  readonly opened: string;
  readonly start: number;
  readonly line: number;
  readonly close: (end: number) => void;
}

const KINDS = /^(?:person|organisation|group|place|document)$/;

/**
 * Reads an annotated article; `data/annotated/README.md` says how one is written.
 *
 * @throws Error saying the line, where a bracket is not closed or somebody is not listed in the head.
 */
export function parseAnnotated(raw: string): Annotated {
  const cut = raw.search(/^---$/m);
  if (cut < 0) throw new Error('no line --- between head and text');
  const figures = raw.slice(0, cut).split('\n').filter(Boolean).map(readFigure);
  const known = new Set(figures.map(({id}) => id));
  const mentions: AnnotatedMention[] = [];
  const acts: AnnotatedAct[] = [];
  const cues: Span[] = [];
  const unsaid: Span[] = [];
  const open: Open[] = [];
  let text = '';
  let line = raw.slice(0, cut).split('\n').length;
  const body = raw.slice(cut + 4).replace(/^\n+|\s+$/g, '');
  const fail = (why: string): never => {
    throw new Error(`line ${line}: ${why}`);
  };
  const owner = (id: string): string => (known.has(id) ? id : fail(`${id} is not listed in the head`));
  const push = (opened: string, closes: string, close: Open['close']) =>
    open.push({opened, closes, start: text.length, line, close});
  for (let at = 0; at < body.length; ) {
    const rest = body.slice(at, at + 40);
    const start = text.length;
    const mention = /^\[([A-Z]\w*|[opn])(!?) /.exec(rest);
    const act = /^\{([A-Z]\w*)([+?]?) /.exec(rest);
    if (rest[0] === '\\') {
      text += rest[1] ?? '';
      at += 2;
    } else if (mention) {
      const [whole, id, source] = mention;
      const of = /^[opn]$/.test(id!) ? id! : owner(id!);
      push(whole, ']', end => mentions.push({of, source: source === '!', start, end}));
      at += whole.length;
    } else if (act) {
      const [whole, id, sign] = act;
      const speaker = owner(id!);
      const depth = open.filter(({closes}) => closes === '}').length;
      const before = sign === '+' ? acts.findLast(a => a.speaker === speaker && a.depth === depth) : null;
      if (sign === '+' && !before) fail(`nothing that ${id} goes on with`);
      const made = before ?? {speaker, said: sign !== '?', content: [], depth};
      if (!before) acts.push(made);
      push(whole, '}', end => made.content.push({start, end}));
      at += whole.length;
    } else if (rest.startsWith('{- ')) {
      push('{- ', '}', end => unsaid.push({start, end}));
      at += 3;
    } else if (rest[0] === '<') {
      push('<', '>', end => cues.push({start, end}));
      at++;
    } else if (/^[[{]/.test(rest)) {
      fail(`${JSON.stringify(rest.slice(0, 12))} opens nothing that is known`);
    } else if (/^[\]}>]/.test(rest)) {
      const last = open.pop();
      if (last?.closes !== rest[0])
        fail(`${rest[0]} closes ${last ? `${last.opened}of line ${last.line}` : 'nothing'}`);
      last!.close(start);
      at++;
    } else {
      if (rest[0] === '\n') line++;
      text += rest[0];
      at++;
    }
  }
  if (open.length) fail(`${open.at(-1)!.opened}of line ${open.at(-1)!.line} is not closed`);
  mentions.sort((a, b) => a.start - b.start);
  return {text, figures, mentions, acts: acts.filter(({content}) => content.length), cues, unsaid};
}

/** `ID kind [m|f] Name | alias, alias | role, role` */
function readFigure(row: string): Figure {
  const [first = '', aliases = '', roles = ''] = row.split('|');
  const [, id, kind, gender, name] = /^([A-Z]\w*) (\w+) (?:([mf]) )?(\S.*?)\s*$/.exec(first) ?? [];
  if (!id || !name || !KINDS.test(kind!)) throw new Error(`not understood in the head: ${row}`);
  const list = (cell: string) =>
    cell
      .split(',')
      .map(s => s.trim())
      .filter(Boolean);
  return {
    id,
    kind: kind as Figure['kind'],
    gender: gender === 'm' ? 'male' : gender === 'f' ? 'female' : null,
    name,
    aliases: list(aliases),
    roles: list(roles),
  };
}

/** How far apart two places are, the ends of sentences between them counted for more than they are long. */
export const apart = (text: string, a: number, b: number): number =>
  b - a + 200 * (text.slice(a, b).match(/[.!?][”"’']?\s/g)?.length ?? 0);

/** The words that say whose an act is: the nearest of its speaker’s in its paragraph that are marked as a source. */
export function sourceOf({text, mentions}: Annotated, act: AnnotatedAct): AnnotatedMention | null {
  const from = text.lastIndexOf('\n', act.content[0]!.start) + 1;
  const to = (text.indexOf('\n', act.content.at(-1)!.end) + 1 || text.length + 1) - 1;
  const far = (m: Span) =>
    Math.min(
      ...act.content.map(({start, end}) =>
        m.end <= start ? apart(text, m.end, start) : m.start >= end ? apart(text, end, m.start) : 0,
      ),
    );
  const near = mentions.filter(m => m.source && m.of === act.speaker && m.start >= from && m.end <= to);
  return near.sort((a, b) => far(a) - far(b))[0] ?? null;
}
