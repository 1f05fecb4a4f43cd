import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findProblems } from '../helpers/axe.ts';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

let opened: OpenPage;
beforeEach(async () => {
  if (!hasApp()) return;
  opened = await openPage();
  await opened.page.waitForSelector('#graph canvas');
  await opened.page.keyboard.press('p');
});
afterEach(async () => {
  if (!opened) return;
  expect(opened.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  await opened.close();
});

const content = () => opened.page.locator('.cm-content');

async function write(text: string): Promise<void> {
  await content().click();
  await opened.page.keyboard.press('ControlOrMeta+a');
  await opened.page.keyboard.insertText(text);
}

const turnTo = (name: string) => opened.page.locator('.paths-panel').getByText(name, { exact: true }).first().click();

describe.skipIf(!hasApp())('a question as text', () => {
  test('is what the choices ask, gives the same, and becomes choices again', async () => {
    const { page } = opened;
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('CWG-Internet');
    await page.getByRole('option').first().click();
    await page.locator('.path-answer').first().waitFor();
    const answers = await page.locator('.path-answer').allInnerTexts();
    await turnTo('As text');
    await expect.poll(() => content().innerText()).toMatch(/^MATCH p = ALL SHORTEST ACYCLIC\n.*itu:wtsa\/res\/75/);
    await expect.poll(() => page.locator('.path-answer').allInnerTexts()).toEqual(answers);
    await turnTo('How connected');
    await expect.poll(() => page.locator('.path-answer').allInnerTexts()).toEqual(answers);
    expect(await page.locator('.path-lost').count()).toBe(0);
  });

  test('says what is wrong, where, and what was meant; names are found in any language', async () => {
    const { page } = opened;
    await turnTo('As text');
    await write('MATCH (a)-[:CITE]->(b) RETURN a');
    const problem = page.locator('.path-problem');
    await expect
      .poll(() => problem.innerText())
      .toBe('Line 1, column 10: “CITE” is not known here. Did you mean CITES?');
    await expect.poll(() => page.getByRole('status').innerText()).toContain('Did you mean CITES?');
    expect(await content().getAttribute('aria-invalid')).toBe('true');
    await write("MATCH (a {id: '");
    await page.keyboard.type('第75');
    await expect.poll(() => page.locator('.cm-tooltip-autocomplete').innerText()).toContain('itu:wtsa/res/75');
    // The editor takes no key for a suggestion that has only just come.
    await page.locator('.cm-tooltip-autocomplete li').first().click();
    await expect.poll(() => content().innerText()).toContain("'itu:wtsa/res/75'");
  });

  test('that can find nothing says what to write, and may be asked all the same', async () => {
    const { page } = opened;
    await turnTo('As text');
    await write('MATCH (w:Work) WHERE w.number = 75 RETURN w.id');
    await expect
      .poll(() => page.locator('.path-hint').innerText())
      .toBe("Line 1, column 33: “number” is text: no number matches it. Write '75'.");
    expect(await content().getAttribute('aria-invalid')).toBe('false');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(() => page.locator('.path-summary').innerText()).toMatch(/^No row/);
  });

  test('gives rows that lead to the graph, at most a thousand, and says so', async () => {
    const { page } = opened;
    await turnTo('As text');
    await write("MATCH (a {id: 'itu:wtsa/res/75'})-[:CITES]->(b:ActionLine) RETURN b, b.id AS id ORDER BY id");
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('.path-rows').waitFor();
    await page.locator('.path-cell').first().click();
    await expect
      .poll(() => page.locator('.inspector-panel .inspector-name').innerText())
      .toContain('public governance');
    await write('MATCH (a), (b) RETURN a.id AS one, b.id AS other');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect
      .poll(() => page.locator('.path-summary').innerText())
      .toMatch(/^1,000 rows · the first 1,000 are listed/);
    await turnTo('How connected');
    expect(await page.locator('.path-lost').innerText()).toMatch(/^Not carried over: /);
  });

  test('that nothing answers says why, as the choices do', async () => {
    const { page } = opened;
    await turnTo('As text');
    await write(
      "MATCH p = ANY SHORTEST (a {id: 'itu:wtsa/res/75'})-[:CITES]->{1,1}(b {id: 'itu:cwg-internet'}) RETURN p",
    );
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(() => page.locator('.path-summary').innerText()).toBe('No path');
    const said = page.locator('.path-none');
    await expect
      .poll(() => said.innerText())
      .toMatch(
        /^Nothing known here connects WTSA Resolution 75 and .*the types of links that are followed.*can be reached/s,
      );
    expect(await said.locator('.path-lifted button').count()).toBe(0);
  });

  test('a long search is stopped at once', async () => {
    const { page } = opened;
    await turnTo('As text');
    await write('MATCH (a), (b), (c), (d) WHERE a.name + b.name + c.name = d.name RETURN count(*)');
    await page.keyboard.press('ControlOrMeta+Enter');
    const stop = page.locator('.paths-panel').getByRole('button', { name: 'Stop', exact: true });
    await stop.waitFor();
    await stop.click();
    await expect.poll(() => page.locator('.analysis-going').innerText()).toContain('Stopped');
  });

  test('is left by Tab, takes letters that are keys of the page, and has no fault that axe finds', async () => {
    const { page } = opened;
    await turnTo('As text');
    await content().click();
    await page.keyboard.type('plad');
    await page.keyboard.press('Escape');
    expect(await content().innerText()).toBe('plad');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Ask');
    await write("MATCH (a {id: 'itu:wtsa/res/75'})-->(b) RETURN b");
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('.path-rows').waitFor();
    expect(await findProblems(page)).toEqual([]);
  });
});
