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
/** As the script `recital` of package.json has it: reading makes many small things that stay, and moves them less often. */
const ROOM = ['--min-semi-space-size=64', '--max-semi-space-size=128'];
process.exitCode = (await run(process.execPath, ['--expose-gc', ...ROOM, program, ...process.argv.slice(2)])).code;
