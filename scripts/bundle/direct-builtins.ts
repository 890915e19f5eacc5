/**
 * Takes Node's own modules from `process.getBuiltinModule`, not by way of `import`.
 *
 * An import makes a module of each, with a name for all that it exports, and asks for every one of them: of `node:fs` that
 * loads its streams, its promises and what they need, 5 ms before a first frame that reads one file.
 */
export const directBuiltins = {
  name: 'direct-builtins',
  renderChunk: (code: string) => code.replaceAll(IMPORT, (_, clause: string, name: string) => direct(clause, name)),
};

const IMPORT =
  /^import\s*([^'"();]+?)\s*from\s*["'](?:node:)?(fs|v8|fs\/promises|path|os|tty|util|url|events|buffer|module|child_process|worker_threads|crypto|stream|process|assert|zlib|dns|dns\/promises|net|readline\/promises|timers\/promises|perf_hooks|http|https)["'];?$/gm;

/** `fs, {a as b}` → `const fs = …, {a: b} = …`; `* as fs` is the same object. */
function direct(clause: string, name: string): string {
  const [, whole, names] = /^(?:(?:\*\s*as\s+)?([\w$]+))?\s*,?\s*(\{[^}]*\}|\*\s*as\s+[\w$]+)?$/.exec(clause) ?? [];
  const builtin = `process.getBuiltinModule("node:${name}")`;
  const taken = [whole, names?.replace(/^\*\s*as\s+/, '').replaceAll(/([\w$]+)\s+as\s+/g, '$1: ')];
  return taken
    .filter(each => each !== undefined)
    .map(each => `const ${each} = ${builtin};`)
    .join(' ');
}
