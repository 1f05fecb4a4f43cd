import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/launch/root.mjs';
import { listModules, walkSyntax } from './source-files.ts';

/** The files whose business is to start something. */
const ROOTS = /^src\/(?:launch\/.+|app\/main\.tsx?|cli\/(?:main|emit-schema)\.ts|.+\.worker\.ts)$/;

const modules = listModules(ROOT, 'src').filter((file) => !ROOTS.test(file));

/** Packages that modules name: loaded first, so that what they do is not taken for ours. */
function listPackages(): string[] {
  const names = new Set<string>();
  for (const file of modules)
    walkSyntax(ROOT, file, (node) => {
      if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return;
      if (node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
      const name = node.moduleSpecifier.text;
      if (!name.startsWith('.') && !name.startsWith('node:') && !name.endsWith('.css')) names.add(name);
    });
  return [...names];
}

const globals = globalThis as Record<string, unknown>;
const TIMERS = ['setTimeout', 'setInterval', 'setImmediate'] as const;
const original = Object.fromEntries(TIMERS.map((name) => [name, globals[name]]));
const events: string[] = [];

/** Timers that our own files start, by the stack; those of packages and of the test runner are none of our business. */
function watch(name: string): void {
  const start = original[name] as (...args: unknown[]) => unknown;
  globals[name] = (...args: unknown[]) => {
    const caller = new Error().stack?.split('\n')[2] ?? '';
    if (/\/src\/[a-z]+\//.test(caller) && !caller.includes('node_modules')) events.push(`${name} ${caller.trim()}`);
    return start(...args);
  };
}

beforeAll(async () => {
  // Sigma reads constants of these when it is loaded; the names are all that it needs then.
  for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext']) globals[name] ??= class {};
  for (const name of listPackages()) await import(/* @vite-ignore */ name);
  for (const name of TIMERS) watch(name);
});

afterAll(() => {
  for (const name of TIMERS) globals[name] = original[name];
});

const snapshot = () => ({
  globals: Object.getOwnPropertyNames(globalThis).sort(),
  listeners: process.eventNames().map((name) => `${String(name)} ${process.listenerCount(name)}`),
  exitCode: process.exitCode,
});

describe('importing a module has no effect, and needs no page', () => {
  test.each(modules)('%s', async (file) => {
    events.length = 0;
    const before = snapshot();
    await import(/* @vite-ignore */ pathToFileURL(path.join(ROOT, file)).href);
    expect(snapshot()).toEqual(before);
    expect(events).toEqual([]);
  });
});
