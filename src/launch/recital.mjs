/**
 * `npm run -s recital -- <command>`: runs the command line of `src/cli` with this process's arguments. Says nothing
 * on standard output itself.
 */
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
await ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
await import(new URL('../cli/main.ts', import.meta.url).href);
