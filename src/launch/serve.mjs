import { BUILT_APP, ROOT } from './root.mjs';
import { headersOnPreview } from './security-headers.mjs';

/**
 * Serves the built explorer to this machine only, on the given port or the next free one.
 *
 * @param {number} [port]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveApp(port = 4173) {
  const { preview } = await import('vite');
  const server = await preview({
    configFile: false,
    root: ROOT,
    // A missing file is a refusal, not the page once more.
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: BUILT_APP },
    plugins: [headersOnPreview()],
    preview: { host: '127.0.0.1', port, strictPort: false, cors: false, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('preview server: no local address');
  return { url, close: () => server.close() };
}
