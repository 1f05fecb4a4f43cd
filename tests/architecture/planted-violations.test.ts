import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findViolations } from './layer-rules.ts';
import { findNetworkUse } from './network-use.ts';

/** A small tree that keeps all rules. */
const SOUND: Readonly<Record<string, string>> = {
  'src/model/index.ts': "export * from './ids.ts';\n",
  'src/model/ids.ts': 'export const id = 1;\n',
  'src/graph/index.ts': "export * from './graph.ts';\n",
  'src/graph/graph.ts': "import { id } from '../model/index.ts';\nexport const graph = id;\n",
  'src/stage/index.ts': "import Sigma from 'sigma';\nexport const stage = Sigma;\n",
  'src/ui/index.ts': "export * from './kit/index.ts';\n",
  'src/ui/kit/index.ts': "export * from './button.ts';\n",
  'src/ui/kit/button.ts': "import { Button } from 'react-aria-components';\nexport const button = Button;\n",
  'src/app/main.ts': "import { button } from '../ui/index.ts';\nexport const view = [button, fetch];\n",
  'src/cli/main.ts':
    "import fs from 'node:fs';\nimport { graph } from '../graph/index.ts';\nexport const x = [fs, graph];\n",
  'src/launch/start.mjs': "import fs from 'node:fs';\nexport const x = [fs, () => import('vite')];\n",
};

/** What is planted, and the rule that must name it. */
const PLANTED: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['layer/model', 'src/model/bad.ts', "import { graph } from '../graph/index.ts';\nexport const x = graph;\n"],
  [
    'layer/graph',
    'src/graph/bad.ts',
    "import type { stage } from '../stage/index.ts';\nexport type X = typeof stage;\n",
  ],
  ['layer/cli', 'src/cli/bad.ts', "export const x = () => import('../ui/index.ts');\n"],
  ['layer/launch', 'src/launch/bad.mjs', "export { id } from '../model/index.ts';\n"],
  ['layer/model', 'src/model/bad.ts', "export * from '../../tests/bad.ts';\n"],
  ['layer/unknown-folder', 'src/shared/bad.ts', "export * from '../model/index.ts';\n"],
  ['other-folders-through-index', 'src/graph/bad.ts', "export { id } from '../model/ids.ts';\n"],
  ['never-through-own-index', 'src/graph/bad.ts', "export { graph } from './index.ts';\n"],
  ['never-through-own-index', 'src/ui/kit/bad.ts', "export { button } from '../index.ts';\n"],
  ['never-through-own-index', 'src/ui/kit/bad.ts', "export { button } from './index.ts';\n"],
  ['only-in/sigma', 'src/ui/bad.ts', "export { default } from 'sigma/rendering';\n"],
  ['only-in/sigma', 'src/ui/bad.ts', "export * from '@sigma/edge-curve';\n"],
  ['only-in/graphology', 'src/query/bad.ts', "export { default } from 'graphology';\n"],
  ['only-in/graphology', 'src/model/bad.ts', "import type { A } from 'graphology-types';\nexport type B = A;\n"],
  ['only-in/widgets', 'src/ui/bad.ts', "export { Button } from 'react-aria-components';\n"],
  ['only-in/react', 'src/store/bad.ts', "export { useState } from 'react';\n"],
  ['only-in/react', 'src/stage/bad.ts', "export { createRoot } from 'react-dom/client';\n"],
  ['only-in/tools', 'src/app/bad.ts', "export { build } from 'vite';\n"],
  ['only-in/node', 'src/store/bad.ts', "export { readFileSync } from 'node:fs';\n"],
  ['only-in/node', 'src/readers/bad.ts', "export { readFileSync } from 'fs';\n"],
  ['only-in/graph-data', 'src/graph/bad.ts', "export { default } from '../../graph-data/facts.json';\n"],
  ['launch-starts-without-packages', 'src/launch/bad.mjs', "export { preview } from 'vite';\n"],
  ['no-cycles', 'src/model/ids.ts', "export { id } from './other.ts';\n"],
  ['resolvable', 'src/model/bad.ts', "export { id } from './nowhere.ts';\n"],
  ['network', 'src/store/bad.ts', "export const x = () => fetch('data.json');\n"],
  ['network', 'src/query/bad.ts', "export const x = () => new globalThis.WebSocket('ws:');\n"],
];

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'recital-layers-'));
  for (const [file, text] of Object.entries(SOUND)) plant(file, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function plant(file: string, text: string): void {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

test('a tree that keeps the rules passes', async () => {
  expect(await findViolations(root)).toEqual([]);
  expect(findNetworkUse(root)).toEqual([]);
});

test.each(PLANTED)('%s catches %s: %s', async (rule, file, text) => {
  plant('src/model/other.ts', rule === 'no-cycles' ? "export { id } from './ids.ts';\n" : 'export const other = 1;\n');
  plant('tests/bad.ts', 'export const x = 1;\n');
  plant('graph-data/facts.json', '{}\n');
  plant(file, text);
  const found = rule === 'network' ? findNetworkUse(root) : await findViolations(root);
  expect(found.filter((violation) => violation.startsWith(`${rule}: ${file}`))).not.toEqual([]);
});
