import type {Table} from './measure.ts';
import type {Tenth} from './reliability.ts';

/** The figures as Markdown, with the date they were measured. */
export function writeTables(tables: readonly Table[], tenths: readonly Tenth[], date: string): string {
  const parts = tables.map(({title, figures}) =>
    [
      `${title}:`,
      '',
      '| Figure | explore | others |',
      '|---|---|---|',
      ...figures.map(({what, ours, others}) => `| ${what} | ${ours} | ${others} |`),
    ].join('\n'),
  );
  return `Measured on ${date} with \`npm run eval\`. The engine learned from other articles of the same American papers and from the invented ones named so; those held out were neither learned from nor read.\n\n${[...parts, confidence(tenths)].join('\n\n')}\n`;
}

const confidence = (tenths: readonly Tenth[]): string =>
  [
    'What a confidence means (the first set again): of what is shown with it, so much is right:',
    '',
    '| Shown as | quotations | right | reported speech | right |',
    '|---|---|---|---|---|',
    ...tenths
      .filter(({quoted, reported}) => quoted.count + reported.count > 0)
      .map(({from, quoted, reported}) => {
        const cells = [quoted, reported].flatMap(({count, right}) => [
          String(count),
          count ? `${right.toFixed(0)} %` : '',
        ]);
        return `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${cells.join(' | ')} |`;
      })
      .reverse(),
  ].join('\n');
