/**
 * `npm run -s recital -- <command>`: runs the command line of `src/cli` with this process's arguments. Says nothing
 * on standard output itself.
 */
import { pathToFileURL } from 'node:url';
import { ensureProgram } from './build-program.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
await ensureInstalled();
const program = await ensureProgram('cli', 'src/cli/main.ts');
if (program !== null) await import(pathToFileURL(program).href);
else {
  // Where nothing can be written, its modules are translated as they are met.
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL('../cli/main.ts', import.meta.url).href);
}
