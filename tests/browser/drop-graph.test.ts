import { describe, expect, test } from 'vitest';
import { GRAPH_FORMAT_IDS, GRAPH_FORMATS, readGraph } from '../../src/exchange/index.ts';
import { describeDiagnostic } from '../../src/i18n/index.ts';
import { explorerGraph } from '../fixtures/explorer-graph.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage();

async function drop(name: string, content: Uint8Array): Promise<void> {
  const { page } = opened;
  await page.evaluate(
    ([file, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(bytes!), (char) => char.charCodeAt(0))], file!));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, Buffer.from(content).toString('base64')],
  );
}

const ENDINGS = GRAPH_FORMAT_IDS.filter((id) => GRAPH_FORMATS[id].opened);

describe.skipIf(!hasApp())('a graph that is dropped on the window', () => {
  test('is opened as a workspace, in each format that is read back', async () => {
    const { page } = opened;
    for (const id of ENDINGS) {
      const { ending, load } = GRAPH_FORMATS[id];
      const content = await (await load()).write(explorerGraph(), { nameOf: (node) => node });
      await drop(`${id} mine.${ending}`, typeof content === 'string' ? Buffer.from(content) : content);
      await page.getByText(`${id} mine.${ending}`, { exact: false }).first().waitFor();
    }
    await page.getByRole('button', { name: 'Views, workspaces, export' }).click();
    await page.getByRole('tab', { name: 'Workspaces' }).click();
    for (const id of ENDINGS) await page.locator('.library-list').getByText(`${id} mine`).waitFor();
  }, 120_000);

  test.each([
    ['broken.graphml', '<graphml><graph></graphml>'],
    ['entities.gexf', '<!DOCTYPE a [<!ENTITY b "c">]><gexf>&b;</gexf>'],
    ['cut.csv.zip', 'PK\u0003\u0004'],
    ['nothing.xlsx', ''],
    ['other.graphml', '<graphml><graph edgedefault="directed"><node id="a"/></graph></graphml>'],
    ['written.ttl', '<a> <b> <c> .'],
    ['list.json', '[]'],
  ])(
    'is refused in the words of the command line, and the graph stays: %s',
    async (name, text) => {
      const { page } = opened;
      const before = await page.locator('#graph canvas').count();
      const address = page.url();
      await drop(name, Buffer.from(text));
      const outcome = await readGraph(name, Buffer.from(text));
      expect(outcome.ok).toBe(false);
      await page
        .getByText(`${name}: ${describeDiagnostic(outcome.diagnostics[0]!, 'en')}`)
        .first()
        .waitFor();
      expect(await page.locator('#graph canvas').count()).toBe(before);
      expect(page.url()).toBe(address);
      expect(await page.locator('.batch-table, dialog').count()).toBe(0);
    },
    60_000,
  );
});
