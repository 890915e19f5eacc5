// The least an Ink program can do: the article's lines, a key that goes to the end.
import {readFileSync} from 'node:fs';
import {Box, render, Text, useInput} from 'ink';
import {createElement as h, useState} from 'react';

const lines = readFileSync(process.argv[2], 'utf8').split('\n');
const rows = process.stdout.rows - 1;

function App() {
  const [top, setTop] = useState(0);
  useInput(key => {
    if (key === 'j') setTop(now => now + 1);
    if (key === 'G') setTop(lines.length - rows);
  });
  return h(
    Box,
    {flexDirection: 'column'},
    ...lines.slice(top, top + rows).map((line, row) => h(Text, {key: row, wrap: 'truncate'}, line || ' ')),
  );
}

render(h(App), {interactive: true});
