/**
 * `npm start`: installs what is missing, builds when sources changed, serves the explorer on this machine and opens
 * it. `--port N` chooses the port, `--no-open` only prints the address. Ctrl-C ends it.
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { mayOpenBrowser, openBrowser } from './open-browser.mjs';
import { serveApp } from './serve.mjs';

requireNode();
const { port, open } = readOptions();
await ensureInstalled();
if (!(await ensureBuilt())) process.exit(1);
const server = await serveApp(port);
console.log(`Recital is at ${server.url}  (Ctrl-C ends it)`);
if (open && mayOpenBrowser()) openBrowser(server.url);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(signal, () => {
    // Pages keep connections open; nobody waits for them.
    setTimeout(() => process.exit(0), 500).unref();
    server.close().then(() => process.exit(0));
  });

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, open: { type: 'boolean', default: true } },
      allowNegative: true,
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
      throw new Error(`port: ${values.port}`);
    return { port, open: values.open };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Usage: npm start -- [--port N] [--no-open]');
    process.exit(2);
  }
}
