#!/usr/bin/env node
// Plain old syntax: an older Node must be able to read this far, so that it gets a sentence and not a stack trace.

var major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  // biome-ignore lint/style/useTemplate: a template is newer than some of the Nodes this line speaks to
  process.stderr.write('explore needs Node 22 or newer; this is ' + process.versions.node + '\n');
  process.exit(1);
} else {
  import('./start.js');
}
