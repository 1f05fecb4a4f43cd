import { afterEach, describe, expect, inject, test } from 'vitest';
import { metaPolicy, securityHeaders } from '../../src/launch/security-headers.mjs';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

describe.skipIf(!hasApp())('the built app', () => {
  test('starts without an error, a foreign request or a breach of its policy', async () => {
    opened = await openPage();
    await opened.page.waitForLoadState('networkidle');
    await expect.poll(() => opened?.page.locator('body').innerText()).not.toBe('');
    expect(opened.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  });

  test('carries its policy in the page and isolates itself', async () => {
    opened = await openPage();
    const meta = opened.page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await meta.getAttribute('content')).toBe(metaPolicy());
    expect(await opened.page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  test('refuses what the policy forbids', async () => {
    opened = await openPage();
    const refused = await opened.page.evaluate(async () => {
      const attempt = async (work: () => unknown): Promise<boolean> => {
        try {
          await work();
          return false;
        } catch {
          return true;
        }
      };
      const element = document.createElement('div');
      return {
        foreignFetch: await attempt(() => fetch('http://127.0.0.1:9/')),
        markup: await attempt(() => {
          element.innerHTML = '<b>bold</b>';
        }),
        otherPolicy: await attempt(() => Reflect.get(window, 'trustedTypes').createPolicy('other', {})),
      };
    });
    expect(refused).toEqual({ foreignFetch: true, markup: true, otherPolicy: true });
    await expect.poll(() => opened?.problems.policyViolations.join('\n')).toMatch(/connect-src http:\/\/127/);
  });

  test('sends its headers with files and refusals alike, and answers to its own address only', async () => {
    const appUrl = inject('appUrl');
    for (const path of ['', 'no-such-file.json']) {
      const response = await fetch(appUrl + path);
      expect(response.status).toBe(path === '' ? 200 : 404);
      for (const [name, value] of Object.entries(securityHeaders())) expect(response.headers.get(name)).toBe(value);
    }
    expect(new URL(appUrl).hostname).toBe('127.0.0.1');
  });
});
