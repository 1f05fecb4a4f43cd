import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong, as `rule: element`; `rules` are names of rules or of groups of them. The page has to be open
 * without its policy, which refuses to run axe.
 */
export async function findProblems(page: Page, asked: readonly string[] = RULES): Promise<string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    const axe = Reflect.get(window, 'axe') as {
      run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const { violations } = await axe.run(document, { runOnly: rules });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
  }, asked);
}

/** What a system can ask for. */
const WISHES = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'light-contrast': { colorScheme: 'light', contrast: 'more' },
  'dark-contrast': { colorScheme: 'dark', contrast: 'more' },
} as const;

/** All rules once, then in each theme what depends on colours. */
export async function findInThemes(page: Page): Promise<string[]> {
  const found = await findProblems(page);
  for (const [name, wish] of Object.entries(WISHES)) {
    await page.emulateMedia(wish);
    await page.waitForFunction(
      ([scheme, contrast]) => {
        const { theme, contrast: shown } = document.documentElement.dataset;
        return theme === scheme && shown === contrast;
      },
      [wish.colorScheme, wish.contrast === 'more' ? 'more' : 'usual'] as const,
    );
    found.push(...(await findProblems(page, ['color-contrast'])).map((problem) => `${name}: ${problem}`));
  }
  return found;
}
