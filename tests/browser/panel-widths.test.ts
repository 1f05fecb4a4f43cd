import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addDocument, chooseDocument } from '../helpers/choose-document.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

/** At each breadth from which the page is arranged otherwise, and one short of it, what is open is there to be used. */
const opened = eachPage(async (page) => {
  await page.locator('.inspector-name').waitFor();
  await page.locator('#graph canvas').first().waitFor({ state: 'attached' });
});

const WIDTHS = [900, 1099, 1100, 1279, 1280, 1320, 1321, 1440, 1600, 1601];
const PANELS = { p: '.paths-panel', d: '.briefing-panel', a: '.analysis-panel' } as const;
/** Pixels: the drawing beside two panels, and the columns of words. */
const LEAST_DRAWING = 180;
const LEAST_WORDS = 240;

/** Pixels; `unused` lies between the details and the side of the window. */
type Part = 'drawing' | 'panel' | 'details' | 'text' | 'unused';
const typedKeys = <K extends string>(record: Record<K, number>): K[] => Object.keys(record) as K[];

async function breadths(page: Page, panel: string): Promise<Record<Part, number>> {
  return page.evaluate((selector) => {
    const breadth = (what: string): number => document.querySelector(what)?.getBoundingClientRect().width ?? 0;
    const right = document.querySelector('.inspector-panel')?.getBoundingClientRect().right ?? 0;
    return {
      drawing: breadth('#graph'),
      panel: breadth(selector),
      details: breadth('.inspector-panel'),
      text: breadth('.text-panel'),
      unused: Math.abs(window.innerWidth - right),
    };
  }, panel);
}

/** What has too little room. */
function narrow(found: Record<Part, number>, withText: boolean, width: number): string[] {
  const least: Record<Exclude<Part, 'unused'>, number> = {
    // Four columns in less than 1,280 pixels: the drawing may be narrow, what is read may not.
    drawing: withText && width < 1280 ? 0 : LEAST_DRAWING,
    panel: LEAST_WORDS,
    details: LEAST_WORDS,
    text: withText ? LEAST_WORDS : 0,
  };
  const small: string[] = typedKeys(least).filter((part) => found[part] < least[part]);
  return found.unused < 2 ? small : [...small, 'the window'];
}

async function look(page: Page, panel: string, withText: boolean): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    // The header comes to know of its breadth a moment later.
    await expect
      .poll(async () => narrow(await breadths(page, panel), withText, width), { message: `${panel} at ${width}` })
      .toEqual([]);
  }
}

describe.skipIf(!hasApp())('each panel leaves the drawing and the details their room', () => {
  test.each(Object.entries(PANELS))('opened with %s', async (key, panel) => {
    const { page } = opened;
    await page.locator('#graph').focus();
    await page.keyboard.press(key);
    await page.locator(panel).waitFor();
    await look(page, panel, false);
  });

  test.each(Object.entries(PANELS))('opened with %s beside a text', async (key, panel) => {
    const { page } = opened;
    await chooseDocument(page);
    await addDocument(page);
    await page.locator('#graph').focus();
    await page.keyboard.press(key);
    await page.locator(panel).waitFor();
    await look(page, panel, true);
  });
});
