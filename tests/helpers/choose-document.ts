import type { Page } from 'playwright-core';
import { UNNUMBERED_DOCUMENT } from '../fixtures/documents.ts';

/** Chooses a small document by the file dialog, and waits until its preview says what it holds. */
export async function chooseDocument(page: Page): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('.header-actions .button.primary').click(),
  ]);
  const buffer = Buffer.from(UNNUMBERED_DOCUMENT);
  await chooser.setFiles({ name: 'own.txt', mimeType: 'text/plain', buffer });
  await page.locator('.preview-counts').waitFor();
}

/** Adds what the preview shows, and waits until its text is open and nothing is said any more. */
export async function addDocument(page: Page): Promise<void> {
  await page.locator('.dialog-footer .button.primary').click();
  await page.locator('.reading-text').waitFor();
  await page.locator('.toast').waitFor({ state: 'detached' });
}
