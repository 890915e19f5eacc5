import {cpSync} from 'node:fs';
import {runNode} from '../eval/run-node.ts';
import {SHARED} from '../eval/run-scorer.ts';
import {ROOT} from '../open-bundle.ts';

/** Lays the package into a folder, freshly built, and gives its command: there its models can be changed. */
export function layPackage(folder: string): string {
  runNode(`${ROOT}scripts/build.ts`, '--out', `${folder}/dist`);
  const annotated = `${ROOT}data/annotated`;
  for (const part of ['bin', 'data', 'package.json'])
    cpSync(ROOT + part, `${folder}/${part}`, {recursive: true, filter: from => !from.startsWith(annotated)});
  return `${process.execPath} ${folder}/bin/explore.js`;
}

/** Learns from a file of annotated articles, with all else that the models are learned from, into a package. */
export function learnInto(folder: string, articles: string): void {
  const beats = `${SHARED}gold/beats`;
  runNode(
    `${ROOT}scripts/train-attribution.ts`,
    ...[articles, beats, `${ROOT}data/annotated`, '--out', `${folder}/data/attribution.json`],
  );
  runNode(`${ROOT}scripts/train-reported.ts`, articles, beats, '--out', `${folder}/data/reported.json`);
}
