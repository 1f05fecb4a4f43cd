import path from 'node:path';
import { expect, test } from 'vitest';
import { listLicences, packageFolder } from '../../../src/launch/licences.mjs';
import { ROOT } from '../../../src/launch/root.mjs';

const folder = (name: string): string => path.join(ROOT, 'node_modules', name);

test('a file belongs to the innermost package that holds it, our own to none', () => {
  expect(packageFolder(`${ROOT}node_modules/react/index.js`)).toBe(folder('react'));
  expect(packageFolder(`\0${ROOT}node_modules/react/index.js?commonjs`)).toBe(folder('react'));
  expect(packageFolder(`${ROOT}node_modules/a/node_modules/@b/c/d.js`)).toBe(folder('a/node_modules/@b/c'));
  expect(packageFolder('../../node_modules/@fontsource-variable/noto-sans/files/x.woff2')).toBe(
    folder('@fontsource-variable/noto-sans'),
  );
  expect(packageFolder(`${ROOT}src/app/main.tsx`)).toBeNull();
});

test('packages are listed by name, each text of a licence once', () => {
  const { packages, texts } = listLicences([folder('react-dom'), folder('react')]);
  expect(packages.map(({ name }) => name)).toEqual(['react', 'react-dom']);
  expect(new Set(texts).size).toBe(texts.length);
  for (const { licence, text } of packages) {
    expect(licence).toBe('MIT');
    expect(texts[text!]).toMatch(/Permission is hereby granted/);
  }
});

test('a package that names its licence in the text alone has that name', () => {
  const { packages } = listLicences([folder('png-js')]);
  expect(packages.map(({ name, licence }) => [name, licence])).toEqual([['png-js', 'MIT License']]);
});
