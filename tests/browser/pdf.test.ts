import { describe, expect, test } from 'vitest';
import { makePdf, printLines, ucs2 } from '../fixtures/pdf.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage();

async function drop(name: string, bytes: Uint8Array): Promise<void> {
  await opened.page.evaluate(
    ({ name, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], name));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { name, content: [...bytes] },
  );
}

/** A resolution of our own in Chinese, whose font is not embedded: its character map is loaded when it is needed. */
const LINES = [
  '世界电信标准化全会（2012年，迪拜），',
  '考虑到',
  '全权代表大会第140号决议（2010年，瓜达拉哈拉，修订版），',
  '做出决议',
  '重新漆好浮标。',
];

describe.skipIf(!hasApp())('a dropped pdf', () => {
  test('is read in the worker under the policy of the page', async () => {
    const { page } = opened;
    const maps: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('.bcmap')) maps.push(request.url());
    });
    const painted = LINES.map((line, at) => `BT /FC 10 Tf 72 ${700 - at * 20} Td <${ucs2(line)}> Tj ET`).join('\n');
    await drop('buoys.pdf', makePdf({ pages: [painted], chinese: true }));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add to the graph' }).click();
    await page.locator('.reading-text').waitFor();
    expect(await page.locator('.reading-text').innerText()).toContain('第140号决议');
    expect(maps.length).toBeGreaterThan(0);
  });

  test('says what is wrong with it', async () => {
    await drop('scan.pdf', makePdf({ pages: ['0 0 100 100 re f'] }));
    await opened.page.getByText('it is a scan').first().waitFor();
    await drop('cut.pdf', makePdf({ pages: [printLines(72, 700, ['buoys'])] }).subarray(0, 300));
    await opened.page.getByText('is damaged').first().waitFor();
  });
});
