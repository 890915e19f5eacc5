import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach} from 'vitest';
import {closeAll} from './driver.ts';

interface StoryFolder {
  readonly path: string;
  /** The environment of a program that keeps its state there, from one opening to the next. */
  readonly env: {readonly XDG_STATE_HOME: string};
}

/** A folder of its own for each story of a file; behind a story its programs are ended and the folder is gone. */
export function storyFolder(): StoryFolder {
  let path = '';
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'explore-story-'));
  });
  afterEach(() => {
    closeAll();
    rmSync(path, {recursive: true, force: true});
  });
  return {
    get path() {
      return path;
    },
    get env() {
      return {XDG_STATE_HOME: path};
    },
  };
}
