/**
 * The parser of flags without what it brings along to read a package.json: it is given none, and to run all that when it
 * is loaded takes as long as a first frame.
 */
export const leanMeow = {
  name: 'lean-meow',
  transform: (code: string, id: string): string | null => {
    if (!/meow[\\/]build[\\/]dependencies\.js$/.test(id)) return null;
    return Object.entries(LEAN).reduce((lean, [from, to]) => {
      if (!lean.includes(from)) throw new Error(`meow no longer has “${from}”`);
      return lean.replace(from, to);
    }, code);
  },
};

const LEAN: Readonly<Record<string, string>> = {
  'var libExports = requireLib$1();': 'var libExports = {};',
  'var normalizeExports = requireNormalize();': 'var normalizeExports = data => data;',
  'promisify(execFile);': '',
};
