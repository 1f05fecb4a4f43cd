import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findProblems } from '../helpers/axe.ts';
import { findOnCanvas } from '../helpers/canvas-places.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage;
beforeEach(async () => {
  if (!hasApp()) return;
  opened = await openPage('', { permissions: ['clipboard-read', 'clipboard-write'] });
  await opened.page.waitForSelector('#graph canvas');
});
afterEach(async () => {
  if (!opened) return;
  expect(opened.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  await opened.close();
});

const panelOf = ({ page }: Pick<OpenPage, 'page'>, name = 'How are these connected?') =>
  page.getByRole('complementary', { name });
const panel = () => panelOf(opened);
const answers = () => panel().locator('.path-answer');
const heading = () => opened.page.locator('.inspector-panel .inspector-name');

async function choose({ page }: Pick<OpenPage, 'page'>, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(name);
  await page.getByRole('option').first().click();
}

async function pick(label: string, value: string): Promise<void> {
  await panel()
    .getByRole('button', { name: new RegExp(`^${label}: `) })
    .click();
  await opened.page.getByRole('menuitemradio', { name: value, exact: true }).click();
}

/** From Resolution 75, where the page opens, to a name. */
async function askTo(name: string): Promise<void> {
  await opened.page.keyboard.press('p');
  await choose(opened, 'To', name);
}

describe.skipIf(!hasApp())('how two things are connected', () => {
  test('is asked by keyboard alone, and stepped through: the details follow', async () => {
    const { page } = opened;
    await page.keyboard.press('p');
    await panel().waitFor();
    expect(await panel().locator('.path-chosen').first().innerText()).toContain('WTSA Resolution 75');
    const to = page.getByRole('combobox', { name: 'To', exact: true });
    for (let tab = 0; tab < 10 && !(await to.evaluate((field) => field === document.activeElement)); tab++)
      await page.keyboard.press('Tab');
    await page.keyboard.type('CWG-Internet');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await answers().first().waitFor();
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^\d+ paths from WTSA Resolution 75 to/);
    await page.keyboard.press('n');
    await expect.poll(() => panel().locator('.path-hop button').first().getAttribute('aria-current')).toBe('step');
    const first = await page.locator('.inspector-panel').innerText();
    expect(first).toMatch(/Link.*WTSA Resolution 75.*Council Resolution 1336/s);
    await page.keyboard.press('n');
    await expect.poll(() => page.locator('.inspector-panel').innerText()).not.toBe(first);
    await page.keyboard.press('b');
    await expect.poll(() => page.locator('.inspector-panel').innerText()).toBe(first);
  });

  test('each step is a sentence with its clauses and words; what is copied says the same', async () => {
    const { page } = opened;
    await askTo('CWG-Internet');
    const hop = panel().locator('.path-hop').first();
    const sentence =
      /^WTSA Resolution 75 cites Council Resolution 1336 in 2 clauses: considering further a\), noting c\)/;
    await expect.poll(() => hop.innerText()).toMatch(sentence);
    expect(await hop.locator('.path-said').innerText()).toMatch(/^considering further a\) – In our words: /);
    const copied = async (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await panel().locator('.path-answer').getByRole('button', { name: 'As text' }).click();
    await expect.poll(copied).toMatch(sentence);
    await panel().getByRole('group', { name: 'Copy all answers' }).getByRole('button', { name: 'As Markdown' }).click();
    await expect.poll(copied).toMatch(/^## 4 paths: 2 steps\n\n1\. \*\*WTSA Resolution 75\*\* cites/);
  });

  test('is left by Escape, which restores the view', async () => {
    const { page } = opened;
    const before = await heading().innerText();
    await askTo('CWG-Internet');
    await answers().first().waitFor();
    await page.keyboard.press('n');
    await expect.poll(() => heading().count()).toBe(0);
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(await heading().innerText()).toBe(before);
  });

  test('leaves the picture where it was, though the panel took room from it', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 1280, height: 800 });
    const place = () => findOnCanvas(page, 'node', 'Tunis Agenda');
    await expect.poll(place).toEqual(await place());
    const before = await place();
    await askTo('CWG-Internet');
    await answers().first().waitFor();
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await expect.poll(place).toEqual(before);
  });

  test('is one step of undo, an entry of the history, and part of the link', async () => {
    const { page } = opened;
    await askTo('CWG-Internet');
    await answers().first().waitFor();
    const found = await answers().count();
    await page.locator('#graph').focus();
    await page.keyboard.press('Control+z');
    await answers().first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => answers().count()).toBe(found);
    await page.evaluate(() => history.back());
    await answers().first().waitFor({ state: 'detached' });
    await page.evaluate(() => history.forward());
    await expect.poll(() => answers().count()).toBe(found);
    await page.keyboard.press('y');
    await expect.poll(() => page.locator('.toast').innerText()).toContain('Link copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const linked = await openPage(link.slice(link.indexOf('#')));
    await expect.poll(() => panelOf(linked).locator('.path-answer').count()).toBe(found);
    expect(linked.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
    await linked.close();
  });

  test('that nothing answers says which restriction to lift, and lifts it', async () => {
    const { page } = opened;
    await askTo('CWG-Internet');
    await answers().first().waitFor();
    await panel().locator('summary', { hasText: 'Restrictions' }).click();
    await panel().getByRole('button', { name: 'At most: any' }).click();
    await page.getByRole('menuitemradio', { name: '1 step', exact: true }).click();
    await panel().locator('.path-none').waitFor();
    const said = await panel().locator('.path-none').innerText();
    expect(said).toMatch(/^Nothing known here connects WTSA Resolution 75 and Council Working Group/);
    expect(said).toMatch(/they would be connected: the number of steps \(2 steps\)\..*can be reached/s);
    await panel().locator('.path-lifted').getByRole('button', { name: 'Lift: At most 1 step', exact: true }).click();
    await answers().first().waitFor();
    expect(await panel().locator('.path-none').count()).toBe(0);
  });

  test('is laid out alone: nothing but the path is shown', async () => {
    const { page } = opened;
    await askTo('CWG-Internet');
    await answers().first().waitFor();
    await panel().getByRole('radio', { name: 'This path' }).click();
    await expect.poll(() => page.getByRole('application').getAttribute('aria-label')).toMatch(/^.*\b3 nodes/);
    await panel().getByRole('radio', { name: 'On the map' }).click();
    await expect.poll(() => page.getByRole('application').getAttribute('aria-label')).not.toMatch(/\b3 nodes/);
  });

  test('says of a link that another path leaves out that the picture does not show it', async () => {
    const { page } = opened;
    await askTo('CWG-Internet');
    await answers().nth(1).waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await expect.poll(() => page.locator('.inspector-panel').innerText()).toMatch(/establishes/);
    await panel().getByRole('radio', { name: 'This path' }).click();
    await answers().nth(1).locator('button').first().click();
    await expect.poll(() => page.locator('.inspector-panel').innerText()).toContain('not in the picture as it is now');
  });

  test('compares two answers and marks what only one of them passes', async () => {
    await askTo('CWG-Internet');
    await answers().nth(1).waitFor();
    await panel().getByRole('button', { name: 'Compare with others' }).focus();
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => panel().locator('.path-hop.differs').count()).toBeGreaterThan(1);
    // Whoever works by keyboard goes on from where they pressed, and hears what became of it.
    expect(await opened.page.evaluate(() => document.activeElement?.textContent)).toBe('End the comparison');
    await expect.poll(() => opened.page.getByRole('status').innerText()).toBe('Compared with path 1');
    expect(await answers().first().locator('.path-number').innerText()).toBe('Path 1 · kept to compare');
    await panel().getByRole('button', { name: 'End the comparison' }).click();
    await expect.poll(() => panel().locator('.path-hop.differs').count()).toBe(0);
  });

  test('asks what both lean on, and leads back to the paths by way of it', async () => {
    await askTo('PP Resolution 140');
    await panel().getByRole('radio', { name: 'Common ground' }).click();
    const row = panel()
      .locator('.path-unread li')
      .filter({ has: opened.page.getByRole('button', { name: /^By way of/ }) });
    await row
      .first()
      .getByRole('button', { name: /^By way of/ })
      .click();
    await answers().first().waitFor();
    expect(await panel().locator('.path-chips').innerText()).toMatch(/^By way of/);
  });

  test('leads to any of a kind: by whom it was adopted, undone step by step, kept in the link, and written as text', async () => {
    const { page } = opened;
    await page.keyboard.press('p');
    await panel().getByRole('button', { name: 'To: Any of a kind' }).click();
    await pick('What', 'any resolution');
    await pick('Adopted by', 'ITU Council');
    const summary = panel().locator('.path-summary');
    const asked = /^\d+ paths from WTSA Resolution 75 to any resolution \(adopted by ITU Council\)$/;
    await expect.poll(() => summary.innerText()).toMatch(asked);
    const all = await answers().locator('.path-head').allInnerTexts();
    // The council itself is another kind of thing, and so are its decisions.
    expect(all.length).toBeGreaterThan(3);
    for (const said of all.slice(1)) expect(said).toMatch(/Council Resolution \d+$/);
    await page.keyboard.press('y');
    await expect.poll(() => page.locator('.toast').innerText()).toContain('Link copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const linked = await openPage(link.slice(link.indexOf('#')));
    await expect.poll(() => panelOf(linked).locator('.path-summary').innerText()).toMatch(asked);
    expect(linked.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
    await linked.close();
    await panel().getByRole('radio', { name: 'As text' }).click();
    await expect
      .poll(() => page.locator('.cm-content').innerText())
      .toContain("b.kind IN ['res'] AND b.issuer IN ['itu:council']");
    await panel().getByRole('radio', { name: 'How connected' }).click();
    await expect.poll(() => summary.innerText()).toMatch(asked);
    await page.locator('#graph').focus();
    for (const [undone, shown] of [
      [3, 'Any resolution'],
      [1, 'Any instrument'],
    ] as const) {
      for (let step = 0; step < undone; step++) await page.keyboard.press('Control+z');
      await expect.poll(() => panel().locator('.path-any').innerText()).toMatch(new RegExp(`^${shown}$`, 'i'));
    }
    await page.keyboard.press('Control+z');
    await panel().locator('.path-any').waitFor({ state: 'detached' });
  });

  test('may be all paths of some steps; each restriction is a chip that lifts it', async () => {
    await askTo('CWG-Internet');
    await answers().first().waitFor();
    const chips = panel().getByRole('list', { name: 'Restrictions' }).getByRole('listitem');
    await panel().locator('summary', { hasText: 'Restrictions' }).click();
    await pick('Which paths', 'All, up to a number of steps');
    await expect.poll(() => chips.allInnerTexts()).toEqual(['At most 4 steps']);
    await pick('At most', '3 steps');
    await panel().locator('summary', { hasText: 'More restrictions' }).click();
    await pick('At least', '3 steps');
    await expect.poll(() => chips.allInnerTexts()).toEqual(['At least 3 steps · At most 3 steps']);
    await expect
      .poll(() => panel().locator('.path-group h3').allInnerTexts())
      .toEqual([expect.stringMatching(/: 3 steps$/)]);
    await panel().getByRole('checkbox', { name: 'Bodies' }).focus();
    await opened.page.keyboard.press('Space');
    await panel().getByRole('checkbox', { name: 'annex' }).focus();
    await opened.page.keyboard.press('Space');
    await expect
      .poll(() => chips.allInnerTexts())
      .toEqual([
        'Not through: Bodies',
        expect.stringMatching(/^Only what is said in: .*preambular, operative/),
        'At least 3 steps · At most 3 steps',
      ]);
    for (let left = 3; left > 0; left--) {
      await expect.poll(() => chips.count()).toBe(left);
      await chips
        .last()
        .getByRole('button', { name: /^Lift: / })
        .click();
    }
    await expect.poll(() => chips.count()).toBe(0);
    await panel().getByRole('button', { name: 'Which paths: All shortest' }).waitFor();
  });

  test('passes stops in any order where that is asked', async () => {
    await askTo('PP Resolution 172');
    await answers().first().waitFor();
    await panel().locator('summary', { hasText: 'By way of' }).click();
    for (const stop of ['Geneva Plan of Action', 'PP Resolution 130']) await choose(opened, 'By way of', stop);
    const heading = () => panel().locator('.path-group h3').first();
    await expect.poll(() => heading().innerText()).toMatch(/: 6 steps$/);
    await panel().getByRole('checkbox', { name: 'In any order' }).focus();
    await opened.page.keyboard.press('Space');
    await expect.poll(() => heading().innerText()).toMatch(/: 4 steps$/);
    expect(await panel().locator('.path-chips').innerText()).toMatch(/PP Resolution 130 · In any order$/);
  });

  test('begins at any node: from here, to here', async () => {
    const { page } = opened;
    await page.locator('.inspector-panel').getByRole('button', { name: 'Path to here' }).click();
    await choose(opened, 'From', 'PP Resolution 140');
    await answers().first().waitFor();
    await panel().getByRole('button', { name: 'Swap the ends' }).click();
    await expect
      .poll(() => panel().locator('.path-summary').innerText())
      .toMatch(/from WTSA Resolution 75 to PP Resolution 140/);
  });
});

test.skipIf(!hasApp()).each([
  ['light', 'en', 1440],
  ['dark', 'en', 1440],
  ['light', 'ar', 1440],
  ['dark', 'zh', 360],
] as const)('accessibility audit of a path, %s, %s, %i px', async (colorScheme, locale, width) => {
  const audited = await openPage('', { colorScheme, locale, bypassCSP: true, viewport: { width, height: 800 } });
  const { page } = audited;
  await page.waitForSelector('#graph canvas');
  await page.keyboard.press('p');
  const aside = page.locator('.paths-panel');
  await aside.getByRole('combobox').first().fill('CWG-Internet');
  await page.getByRole('option').first().click();
  await aside.locator('.path-answer').first().waitFor();
  await aside.locator('summary').last().click();
  await aside.locator('summary').last().click();
  await aside.locator('.path-any-of, .path-chosen button').first().click();
  await aside.locator('.path-any-of').first().click();
  await aside.locator('.path-answer').first().waitFor();
  expect(await findProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await audited.close();
});

test.skipIf(!hasApp())('on a narrow screen the picture stays in sight above the answer', async () => {
  const narrow = await openPage('', { viewport: { width: 360, height: 740 } });
  const { page } = narrow;
  await page.waitForSelector('#graph canvas');
  await page.getByRole('button', { name: 'Find a path' }).click();
  await choose(narrow, 'To', 'CWG-Internet');
  await panelOf(narrow).locator('.path-answer').first().waitFor();
  const [canvas, aside] = await Promise.all([page.locator('#graph').boundingBox(), panelOf(narrow).boundingBox()]);
  expect(canvas!.height).toBeGreaterThan(150);
  expect(canvas!.y + canvas!.height).toBeLessThanOrEqual(aside!.y + 1);
  await narrow.close();
});
