import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, preview } from 'vite';
import { ROOT } from '../../src/launch/root.mjs';

/** Builds, serves, and takes away again. */
export async function served(config: Parameters<typeof build>[0], use: (url: string) => Promise<void>): Promise<void> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'recital-question-'));
  await build({ ...config, logLevel: 'silent', build: { outDir, emptyOutDir: true, target: 'chrome123' } });
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4592 },
  });
  try {
    await use(server.resolvedUrls!.local[0]!);
  } finally {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
}
