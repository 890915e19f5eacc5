import {type Edge, type Node, parsePattern} from './parse-pattern.ts';

/** Whether a sign, as a code point, is one that is looked for. */
type SignTest = (sign: number) => boolean;

/** One step of a matcher: take a sign; try one way and then another; look at an edge; done. */
export type Instruction =
  | {readonly op: 'sign'; readonly test: SignTest}
  | {readonly op: 'edge'; readonly edge: Edge}
  | {readonly op: 'either'; first: number; second: number}
  | {readonly op: 'done'};

const LARGEST = 2000;

/**
 * Makes a program of a regular expression (Thompson 1968, as Cox tells it: swtch.com/~rsc/regexp).
 *
 * Throws a SyntaxError for the reader where the pattern is not understood or too large.
 */
export function compilePattern(source: string, ignoreCase: boolean): readonly Instruction[] {
  const program: Instruction[] = [];
  emit(parsePattern(source));
  add({op: 'done'});
  return program;

  function add<Step extends Instruction>(instruction: Step): Step {
    if (program.length >= LARGEST) throw new SyntaxError('the pattern is too large');
    program.push(instruction);
    return instruction;
  }

  function emit(node: Node): void {
    if (node.type === 'sign') add({op: 'sign', test: signTest(node.source, ignoreCase)});
    else if (node.type === 'edge') add({op: 'edge', edge: node.edge});
    else if (node.type === 'sequence') node.nodes.forEach(emit);
    else if (node.type === 'choice') emitChoice(node.nodes);
    else emitRepeat(node);
  }

  function emitChoice([node, ...others]: readonly Node[]): void {
    if (others.length === 0) {
      emit(node!);
      return;
    }
    const either = add({op: 'either', first: program.length + 1, second: 0});
    emit(node!);
    const jump = add({op: 'either', first: 0, second: 0});
    either.second = program.length;
    emitChoice(others);
    jump.first = jump.second = program.length;
  }

  function emitRepeat({node, min, max, lazy}: Node & {type: 'repeat'}): void {
    for (let count = 0; count < min; count++) emit(node);
    if (max === Infinity) {
      const again = program.length;
      const either = optional(lazy);
      emit(node);
      add({op: 'either', first: again, second: again});
      either.leave(program.length);
    } else {
      const open = Array.from({length: max - min}, () => {
        const either = optional(lazy);
        emit(node);
        return either;
      });
      for (const either of open) either.leave(program.length);
    }
  }

  function optional(lazy: boolean): {readonly leave: (to: number) => void} {
    const either = add({op: 'either', first: program.length + 1, second: program.length + 1});
    return {
      leave: to => {
        if (lazy) either.first = to;
        else either.second = to;
      },
    };
  }
}

/** One sign or class, asked of JavaScript's own engine, which one sign cannot keep busy; ASCII answers from a table. */
function signTest(source: string, ignoreCase: boolean): SignTest {
  let native: RegExp;
  try {
    native = new RegExp(`^(?:${source})$`, ignoreCase ? 'iu' : 'u');
  } catch {
    throw new SyntaxError(`${source} is not understood`);
  }
  const table = Uint8Array.from({length: 128}, (_, sign) => (native.test(String.fromCharCode(sign)) ? 1 : 0));
  return sign => (sign < 128 ? table[sign] === 1 : native.test(String.fromCodePoint(sign)));
}
