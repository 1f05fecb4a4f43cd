import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** What went wrong in a page since it was opened; a sound page keeps all three empty. */
export interface PageProblems {
  /** Uncaught errors, and what the page wrote to the console as error or warning. */
  readonly errors: string[];
  /** Requests to any host but the app's own, with what became of them. */
  readonly foreignRequests: string[];
  /** Breaches of the content security policy, as `directive blocked-address sample`. */
  readonly policyViolations: string[];
}

export interface OpenPage {
  readonly page: Page;
  readonly problems: PageProblems;
  readonly close: () => Promise<void>;
}

/** False as long as there is no app to open. */
export const hasApp = (): boolean => inject('appUrl') !== '';

let connection: Promise<Browser> | undefined;

/** The Chromium that the run started; each test file connects to it once. */
export function connectBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  return connection;
}

/**
 * Opens the built app in a context of its own (no storage shared with other pages) and watches it.
 * `prepare` may answer requests before there are any. `path` is relative to the app's address: `''`, `#permalink`.
 */
export async function openPage(
  path = '',
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<OpenPage> {
  const appUrl = inject('appUrl');
  const context = await (await connectBrowser()).newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en',
    ...options,
  });
  const problems: PageProblems = { errors: [], foreignRequests: [], policyViolations: [] };
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(appUrl).origin && protocol !== 'data:' && protocol !== 'blob:')
      problems.foreignRequests.push(`${request.method()} ${request.url()}`);
  });
  await context.exposeBinding('reportPolicyViolation', (_source, text: string) => {
    problems.policyViolations.push(text);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportPolicyViolation') as (text: string) => void;
      report(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.errors.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.errors.push(message.text());
  });
  await prepare(page);
  await page.goto(appUrl + path);
  return { page, problems, close: () => context.close() };
}
