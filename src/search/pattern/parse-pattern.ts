/** A regular expression taken apart. */
export type Node =
  | {readonly type: 'sign'; readonly source: string}
  | {readonly type: 'edge'; readonly edge: Edge}
  | {readonly type: 'sequence'; readonly nodes: readonly Node[]}
  | {readonly type: 'choice'; readonly nodes: readonly Node[]}
  | {readonly type: 'repeat'; readonly node: Node; readonly min: number; readonly max: number; readonly lazy: boolean};

export type Edge = 'start' | 'end' | 'word' | 'inside';

const EDGES: Readonly<Record<string, Edge>> = {'^': 'start', $: 'end', '\\b': 'word', '\\B': 'inside'};
const SIGN =
  /\\[pP]\{[^}]*\}|\\u\{[0-9a-f]+\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[dDsSwWtnrfv]|\\[^\p{L}\p{N}]|\[(?:\\.|[^\]\\])*\]|[^\\[(){}|*+?^$]/iuy;
const COUNT = /([*+?])|\{(\d+)(?:(,)(\d*))?\}/y;
const MOST = 200;

/**
 * Parses the part of JavaScript's regular expressions that can be matched in linear time: signs and classes, groups,
 * `|`, counts, `^ $ \b \B`. Look-around and references back are refused.
 *
 * Throws a SyntaxError whose message is for the reader.
 */
export function parsePattern(source: string): Node {
  let at = 0;
  const node = choice();
  if (at < source.length) throw new SyntaxError(`unexpected ${source[at]}`);
  return node;

  function choice(): Node {
    const nodes = [sequence()];
    while (source[at] === '|') {
      at++;
      nodes.push(sequence());
    }
    return nodes.length === 1 ? nodes[0]! : {type: 'choice', nodes};
  }

  function sequence(): Node {
    const nodes: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') nodes.push(counted(atom()));
    return {type: 'sequence', nodes};
  }

  function atom(): Node {
    const edge = EDGES[source[at]!] ?? EDGES[source.slice(at, at + 2)];
    if (edge) {
      at += source[at] === '\\' ? 2 : 1;
      return {type: 'edge', edge};
    }
    if (source[at] === '(') return group();
    const sign = take(SIGN)?.[0];
    if (sign === undefined)
      throw new SyntaxError(
        at + 1 < source.length ? `${source.slice(at, at + 2)} is not understood` : `${source[at]} stands alone`,
      );
    return {type: 'sign', source: sign};
  }

  function group(): Node {
    if (source[at + 1] === '?' && !source.startsWith('(?:', at))
      throw new SyntaxError('look-around and named groups are not supported');
    at += source.startsWith('(?:', at) ? 3 : 1;
    const inner = choice();
    if (source[at++] !== ')') throw new SyntaxError('a ) is missing');
    return inner;
  }

  function counted(node: Node): Node {
    const count = take(COUNT);
    if (!count) return node;
    const [, sign, least, comma, most] = count;
    const min = sign ? (sign === '+' ? 1 : 0) : Number(least);
    const max = sign ? (sign === '?' ? 1 : Infinity) : comma ? (most ? Number(most) : Infinity) : min;
    if (max < min || min > MOST || (max > MOST && max < Infinity)) throw new SyntaxError(`counts go up to ${MOST}`);
    const lazy = source[at] === '?';
    if (lazy) at++;
    return {type: 'repeat', node, min, max, lazy};
  }

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  }
}
