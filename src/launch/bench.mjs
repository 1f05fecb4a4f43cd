/** `npm run bench [name]`: measures what users run, one built program; see `tests/bench`. */
import { ensureProgram } from './build-program.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

await ensureInstalled();
const program = await ensureProgram('bench', 'tests/bench/main.ts');
if (program === null) {
  console.error('The benchmark could not be built: nothing can be written into .build.');
  process.exit(1);
}
process.exitCode = (await run(process.execPath, ['--expose-gc', program, ...process.argv.slice(2)])).code;
