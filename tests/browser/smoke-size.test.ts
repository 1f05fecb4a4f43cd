import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BUILT_APP } from '../../src/launch/root.mjs';
import { hasApp } from '../helpers/open-page.ts';

const MAX_INITIAL_BYTES = 250_000;

/** Scripts that the page loads before anything is asked for: those it names, and what they import at once. */
function initialScripts(html: string): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(path.join(BUILT_APP, file), 'utf8');
    for (const [, target] of text.matchAll(/(?:^|[;}\s])(?:import|export)[^'"()]*?["']([^'"]+\.js)["']/g))
      visit(path.posix.join(path.posix.dirname(file), target!));
  };
  for (const [, target] of html.matchAll(/<(?:script|link rel="modulepreload")[^>]*(?:src|href)="([^"]+\.js)"/g))
    visit(path.posix.normalize(target!));
  return [...found];
}

test.skipIf(!hasApp())(`the initial JavaScript is at most ${MAX_INITIAL_BYTES / 1000} kB gzipped`, () => {
  const scripts = initialScripts(readFileSync(path.join(BUILT_APP, 'index.html'), 'utf8'));
  const sizes = scripts.map((file) => gzipSync(readFileSync(path.join(BUILT_APP, file))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`initial JavaScript: ${(total / 1000).toFixed(1)} kB gzipped in ${scripts.length} files`);
  expect(scripts.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(MAX_INITIAL_BYTES);
});
