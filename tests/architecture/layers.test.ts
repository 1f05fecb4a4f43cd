import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/launch/root.mjs';
import { findViolations } from './layer-rules.ts';
import { MAY_IMPORT } from './layer-table.ts';

test('every import follows the table of layers', async () => {
  expect(await findViolations(ROOT)).toEqual([]);
});

test('every folder of src is in the table', () => {
  const folders = readdirSync(`${ROOT}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
});

test('the table has no circle', () => {
  const visit = (folder: string, path: readonly string[]): void => {
    if (path.includes(folder)) throw new Error(`circle: ${[...path, folder].join(' → ')}`);
    for (const next of MAY_IMPORT[folder] ?? []) visit(next, [...path, folder]);
  };
  for (const folder of Object.keys(MAY_IMPORT)) visit(folder, []);
});
