import {written} from '../../src/flags/help.ts';
import {FLAGS, type Flag} from '../../src/flags/table.ts';

/** The README's table of flags. */
export function flagTable(): string {
  const rows = (FLAGS as readonly Flag[]).map(flag => `| \`${written(flag)}\` | ${flag.help.replaceAll('|', '\\|')} |`);
  return `| Flag | What it does |\n|---|---|\n${rows.join('\n')}\n`;
}
