import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {makeVaried} from '../../bench/varied.ts';

test('the varied texts are long, one half of the other, and repeat themselves hardly anywhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'explore-varied-'));
  try {
    const [half, whole] = makeVaried(folder);
    expect(whole!.bytes).toBeGreaterThan(1_000_000);
    expect(half!.bytes / whole!.bytes).toBeCloseTo(0.5, 1);
    const paragraphs = readFileSync(whole!.path, 'utf8')
      .split('\n')
      .filter(line => line.length > 80);
    expect(new Set(paragraphs).size / paragraphs.length).toBeGreaterThan(0.99);
  } finally {
    rmSync(folder, {recursive: true});
  }
});
