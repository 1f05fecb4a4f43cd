import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { REACT_ARIA_STYLE_HASHES } from '../../src/launch/security-headers.mjs';
import { listFiles } from './source-files.ts';

/**
 * React Aria writes these styles in template literals that are filled with constants of the same module. Fails when
 * an upgrade changes a style, adds one, or writes them in another way.
 */
test('the policy allows exactly the styles that React Aria puts into the page', () => {
  const aria = path.dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
  const makers = ['react-aria', 'react-aria-components', 'react-stately']
    .flatMap((name) => listFiles(path.dirname(aria), `${name}/dist`))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => ({ file, text: readFileSync(path.join(path.dirname(aria), file), 'utf8') }))
    .filter(({ text }) => /createElement\(\s*['"]style['"]|jsxs?\)?\(\s*['"]style['"]/.test(text));
  const hashes = makers.flatMap(({ file, text }) => {
    const styles = stylesIn(text);
    expect(styles, `styles of ${file}`).not.toEqual([]);
    return styles.map((style) => `sha256-${createHash('sha256').update(style).digest('base64')}`);
  });
  expect(hashes.sort()).toEqual([...REACT_ARIA_STYLE_HASHES].sort());
});

const stylesIn = (text: string): string[] =>
  [...text.matchAll(/\.textContent = `([^`]*)`/g)].map(([, template]) =>
    template!.replace(/\$\{([^}]+)\}/g, (_, name: string) => constantIn(text, name)).trim(),
  );

function constantIn(text: string, name: string): string {
  const value = text.split(`const ${name} = '`)[1]?.split("'", 1)[0];
  if (value === undefined) throw new Error(`constant: ${name}`);
  return value;
}
