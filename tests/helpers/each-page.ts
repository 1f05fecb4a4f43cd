import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect } from 'vitest';
import { hasApp, type OpenPage, openPage } from './open-page.ts';

/**
 * Opens the app before each test of a file and waits until its graph is drawn; afterwards it must have had no error, asked no
 * other host and kept its policy. `ready` waits for more. Without an app nothing is opened.
 */
export function eachPage(
  ready: (page: Page) => Promise<void> = async () => undefined,
): Pick<OpenPage, 'page' | 'problems'> {
  let opened: OpenPage | undefined;
  beforeEach(async () => {
    if (!hasApp()) return;
    opened = await openPage();
    await opened.page.waitForSelector('#graph canvas');
    await ready(opened.page);
  });
  afterEach(async () => {
    if (!opened) return;
    expect(opened.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
    await opened.close();
    opened = undefined;
  });
  const open = (): OpenPage => {
    if (!opened) throw new Error('page: asked for outside a test');
    return opened;
  };
  return {
    get page() {
      return open().page;
    },
    get problems() {
      return open().problems;
    },
  };
}
