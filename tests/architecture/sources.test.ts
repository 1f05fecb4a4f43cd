import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/launch/root.mjs';
import { findNetworkUse } from './network-use.ts';
import { listFiles } from './source-files.ts';

const MAX_LINES = 400;

test(`no source file is longer than ${MAX_LINES} lines`, () => {
  const long = listFiles(ROOT, 'src')
    .filter((file) => /\.(?:ts|tsx|mjs|css)$/.test(file))
    .map((file) => ({ file, lines: readFileSync(path.join(ROOT, file), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES);
  expect(long).toEqual([]);
});

test('no folder is named after what it has no better name for', () => {
  const names = new Set(listFiles(ROOT, 'src').flatMap((file) => file.split('/').slice(0, -1)));
  expect(['utils', 'util', 'helpers', 'common', 'misc', 'shared'].filter((name) => names.has(name))).toEqual([]);
});

test('files and folders are named in kebab case', () => {
  const odd = listFiles(ROOT, 'src').filter((file) => !/^[a-z0-9./-]+(?:README\.md)?$/.test(file));
  expect(odd).toEqual([]);
});

test('only the app, the query engines and the launchers name the network', () => {
  expect(findNetworkUse(ROOT)).toEqual([]);
});
