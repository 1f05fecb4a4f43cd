import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stampOf } from '../../../src/launch/build.mjs';
import { adviceFor, isInstalled } from '../../../src/launch/install.mjs';
import { isSupportedNode } from '../../../src/launch/node-version.mjs';
import { mayOpenBrowser } from '../../../src/launch/open-browser.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'recital-launch-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(file: string, content: unknown): void {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, typeof content === 'string' ? content : JSON.stringify(content));
}

const one = { version: '1.0.0', integrity: 'sha512-one' };
const elsewhere = { version: '2.0.0', integrity: 'sha512-two', optional: true };
const lock = (packages: object) => ({ lockfileVersion: 3, packages: { '': { name: 'x' }, ...packages } });

describe('isInstalled', () => {
  test('holds when every package is there, for this machine and in this version', async () => {
    put('package-lock.json', lock({ 'node_modules/one': one, 'node_modules/elsewhere': elsewhere }));
    put('node_modules/.package-lock.json', { packages: { 'node_modules/one': one, 'node_modules/extra': one } });
    expect(await isInstalled(root)).toBe(true);
  });

  test.each([
    ['nothing is installed', null],
    ['a package is missing', { packages: {} }],
    ['a version differs', { packages: { 'node_modules/one': { ...one, version: '1.0.1' } } }],
    ['contents differ', { packages: { 'node_modules/one': { ...one, integrity: 'sha512-other' } } }],
    ['the record is cut short', '{"packages": {"node_mod'],
  ])('does not when %s', async (_, record) => {
    put('package-lock.json', lock({ 'node_modules/one': one }));
    if (record) put('node_modules/.package-lock.json', record);
    expect(await isInstalled(root)).toBe(false);
  });
});

describe('adviceFor', () => {
  test.each([
    ['npm error code ENOTFOUND', /registry cannot be reached/],
    ['npm error code EAI_AGAIN', /registry cannot be reached/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EACCES', /no permission/],
    ['spawn npm ENOENT', /npm was not found/],
    ['npm error something else', /stands above/],
  ])('%s', (output, advice) => expect(adviceFor(output)).toMatch(advice));
});

test('stampOf changes with every edit, addition, removal and renaming', async () => {
  const stamps = new Set<string>();
  const take = async () => stamps.add(await stampOf(root, ['src', 'absent.json']));
  put('src/a.ts', 'a');
  await take();
  await take();
  expect(stamps.size).toBe(1);
  put('src/a.ts', 'longer');
  await take();
  put('src/deep/b.ts', 'b');
  await take();
  rmSync(path.join(root, 'src/deep/b.ts'));
  put('src/deep/c.ts', 'b');
  await take();
  rmSync(path.join(root, 'src/deep/c.ts'));
  put('absent.json', '{}');
  await take();
  expect(stamps.size).toBe(5);
});

test('isSupportedNode holds the range of package.json', () => {
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0'])
    expect(isSupportedNode(version)).toBe(true);
  for (const version of ['18.20.0', '20.18.3', '21.7.0', '22.11.0']) expect(isSupportedNode(version)).toBe(false);
});

test('mayOpenBrowser only where somebody sees it', () => {
  expect(mayOpenBrowser({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(mayOpenBrowser({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(mayOpenBrowser({}, 'linux')).toBe(false);
  expect(mayOpenBrowser({}, 'darwin')).toBe(true);
  expect(mayOpenBrowser({ BROWSER: 'none' }, 'darwin')).toBe(false);
  expect(mayOpenBrowser({ CI: 'true' }, 'win32')).toBe(false);
});
