import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lezer } from '@lezer/generator/rollup';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { licencesInApp } from './src/launch/licences.mjs';
import { preloadsInPage } from './src/launch/preloads.mjs';
import { policyInPage } from './src/launch/security-headers.mjs';
import { LANGUAGES } from './src/model/languages.ts';

const top = fileURLToPath(new URL('./', import.meta.url));
/** Vitest reads this file too; its files lie beside the app's root, not below it. */
const testing = process.env.VITEST !== undefined;

/** Tests that need Node alone, from fast to slow. */
const NODE_SUITES = ['architecture', 'unit', 'contract', 'corpus', 'hostile'];
/** Tests that drive the built app in a real Chromium. */
const BROWSER_SUITES = ['browser', 'e2e'];

/** Constants that stay constants are compiled into the code that uses them: the scanner is 12 % faster. */
const CONSTANTS = { topLevelVar: false };

/** All that the page needs to begin with is one file: dozens of small ones pack worse, by some 5 kB in all. */
const FIRST = { name: 'first', tags: ['$initial' as const] };
/** What it asks for next is one file each, with all that only others need later: each request holds the page up a little. */
const NEXT = [
  { name: 'drawing', test: /\/src\/stage\/webgl-surface\.ts$/ },
  { name: 'keeping', test: /\/src\/app\/keep\/(?:keeper|opener)\.ts$/ },
  { name: 'beside', test: /\/src\/ui\/panels\/(?:filters|inspector|invitation)\.tsx$/ },
];

/** What the widgets say to screen readers, in the languages of the interface alone: some thirty others stay out. */
const widgetWords = optimizeLocales.vite({ locales: LANGUAGES });

/** One build of the page and its workers fills one list. */
const licences = licencesInApp();

const hasTests = (suite: string): boolean => existsSync(`${top}tests/${suite}`);

const nodeProject = (suite: string): TestProjectInlineConfiguration => ({
  plugins: [lezer()],
  test: {
    name: suite,
    include: [`tests/${suite}/**/*.test.{ts,tsx}`],
    environment: 'node',
    // Only what hangs is ended: on a busy machine a second of work takes many.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { groupOrder: 0 },
  },
});

const browserProject = (suite: string): TestProjectInlineConfiguration => ({
  test: {
    name: suite,
    include: [`tests/${suite}/**/*.test.ts`],
    environment: 'node',
    globalSetup: ['tests/helpers/browser-setup.ts'],
    // One Chromium serves all files; two pages that render at once only slow each other down.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A page is waited for as long as its test may take: a slow machine makes no test fail.
    expect: { poll: { timeout: 30_000, interval: 100 } },
    sequence: { groupOrder: 1 },
  },
});

export default defineConfig({
  root: testing ? top : `${top}src/app`,
  base: './',
  publicDir: false,
  plugins: [lezer(), react(), widgetWords, policyInPage(), preloadsInPage(), licences.forPage()],
  server: { host: '127.0.0.1', port: 5173, fs: { allow: [top] } },
  worker: { format: 'es', plugins: () => [licences.forWorkers()], rolldownOptions: { output: CONSTANTS } },
  build: {
    outDir: `${top}.build/app`,
    emptyOutDir: true,
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // The policy of the page allows neither inline code nor a preload script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    reportCompressedSize: false,
    rolldownOptions: { output: { ...CONSTANTS, codeSplitting: { groups: [FIRST, ...NEXT] } } },
  },
  test: {
    projects: [
      ...NODE_SUITES.filter(hasTests).map(nodeProject),
      ...BROWSER_SUITES.filter(hasTests).map(browserProject),
    ],
  },
});
