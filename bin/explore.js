#!/usr/bin/env node
// Plain old syntax: an older Node must be able to read this far, so that it gets a sentence and not a stack trace.

var version = process.versions.node.split('.').map(Number);
if (version[0] < 22 || (version[0] === 22 && version[1] < 3)) {
  // biome-ignore lint/style/useTemplate: a template is newer than some of the Nodes this line speaks to
  process.stderr.write('explore needs Node 22.3 or newer; this is ' + process.versions.node + '\n');
  process.exit(1);
} else {
  // Compiled code is kept between runs: a warm start saves the parsing of everything the command loads.
  process.getBuiltinModule('node:module').enableCompileCache();
  import('../dist/cli.js');
}
