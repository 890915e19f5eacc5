/** `node scripts/check-annotated.ts FILE…`: whether annotated articles are whole; with `--acts`, what is read in them. */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {complaintsOf} from './annotated/complaints.ts';
import {parseAnnotated, sourceOf} from './annotated/parse.ts';

const {positionals: files, values} = parseArgs({
  allowPositionals: true,
  options: {acts: {type: 'boolean'}, doubts: {type: 'boolean'}},
});
let faulty = 0;
for (const file of files) {
  try {
    const annotated = parseAnnotated(readFileSync(file, 'utf8'));
    const {faults, doubts} = complaintsOf(annotated);
    faulty += faults.length;
    for (const line of faults) console.log(`${file}: ${line}`);
    if (values.doubts) for (const line of doubts) console.log(`${file}: perhaps ${line}`);
    if (values.acts)
      for (const act of annotated.acts) {
        const source = sourceOf(annotated, act);
        const content = act.content.map(({start, end}) => annotated.text.slice(start, end)).join(' … ');
        console.log(
          `${act.speaker}${act.said ? '' : '?'} ← ${source ? annotated.text.slice(source.start, source.end) : '–'}: ${content.slice(0, 90)}`,
        );
      }
  } catch (error) {
    faulty++;
    console.log(`${file}: ${(error as Error).message}`);
  }
}
console.log(`${files.length} articles, ${faulty} faults`);
process.exitCode = faulty ? 1 : 0;
