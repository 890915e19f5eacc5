// The least a Node program can do in a terminal: one line.
process.stdout.write('Alphaville\n');
setTimeout(() => {}, 1000);
