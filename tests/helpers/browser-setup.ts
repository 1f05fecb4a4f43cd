import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../src/launch/build.mjs';
import { CHROMIUM_ARGS, findChromium } from '../../src/launch/chromium.mjs';
import { ROOT } from '../../src/launch/root.mjs';
import { serveApp } from '../../src/launch/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end; empty as long as there is no app. */
    readonly appUrl: string;
    /** Where the one Chromium of the run listens. */
    readonly browserEndpoint: string;
  }
}

/** Builds and serves the app, starts one Chromium for all test files, and ends both when the run is over. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${ROOT}src/app/index.html`)) {
    project.provide('appUrl', '');
    project.provide('browserEndpoint', '');
    return async () => {};
  }
  if (!(await ensureBuilt())) throw new Error('app: could not be built');
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('Chromium: none found; `npm test` installs one');
  const server = await serveApp(4273);
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_ARGS, host: '127.0.0.1' });
  project.provide('appUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
