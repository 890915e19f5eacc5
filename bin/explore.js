#!/usr/bin/env node
// Plain old syntax: an older Node must be able to read this far, so that it gets a sentence and not a stack trace.

var version = process.versions.node.split('.').map(Number);
if (version[0] < 22 || (version[0] === 22 && version[1] < 3)) {
  // biome-ignore lint/style/useTemplate: a template is newer than some of the Nodes this line speaks to
  process.stderr.write('explore needs Node 22.3 or newer; this is ' + process.versions.node + '\n');
  process.exit(1);
} else {
  keepCompiledCode(process.getBuiltinModule('node:module'));
  import('../dist/cli.js');
}

// Compiled code is kept between runs: a warm start saves the parsing of everything the command loads. Kept is what was
// compiled when a file was loaded, and V8 leaves most functions for their first call: 7 ms before a first frame at every
// start. So, where it will be kept, all of the first file and of the parser of flags is compiled at once; `cli.ts` ends
// that. Node's own modules come before, for theirs is kept with them.
function keepCompiledCode(modules) {
  var state = modules.enableCompileCache().status;
  // Node 22.8 is the first to tell what the states mean.
  if (!modules.constants || state === modules.constants.compileCacheStatus.FAILED) return;
  if (state === modules.constants.compileCacheStatus.DISABLED) return;
  ['fs', 'tty', 'path', 'os', 'buffer', 'events'].forEach(process.getBuiltinModule);
  process.getBuiltinModule('node:v8').setFlagsFromString('--no-lazy');
}
