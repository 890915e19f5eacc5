/** `npm test`: every check of the project in one go, the quick ones first; each runs even if one before it failed. */
import {spawnSync} from 'node:child_process';

const checks: readonly (readonly [name: string, command: string])[] = [
  ['types', 'tsc --noEmit'],
  ['lint', 'biome check --error-on-warnings .'],
  ['build', 'node scripts/build.ts'],
  ['documents', 'node scripts/docs.ts --check'],
  ['package', 'publint --strict'],
  ['tests', 'vitest run'],
];

const failed = checks.filter(([name, command]) => {
  console.log(`\n== ${name}: ${command}`);
  return spawnSync(command, {shell: true, stdio: 'inherit'}).status !== 0;
});
console.log(failed.length ? `\nfailed: ${failed.map(([name]) => name).join(', ')}` : '\nall checks passed');
console.log(`${checks.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length ? 1 : 0);
