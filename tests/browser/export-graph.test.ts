import { describe, expect, test } from 'vitest';
import { parseGraph } from '../../src/graph/index.ts';
import { findProblems } from '../helpers/axe.ts';
import { eachPage } from '../helpers/each-page.ts';
import { hasApp } from '../helpers/open-page.ts';

const opened = eachPage(async (page) => {
  await page.getByRole('button', { name: 'Views, workspaces, export' }).click();
  await page.getByRole('tab', { name: 'Export graph' }).click();
});

async function save(what: RegExp, format: RegExp): Promise<{ readonly name: string; readonly text: string }> {
  const { page } = opened;
  await page.getByRole('radio', { name: what }).check({ force: true });
  await page.getByRole('radio', { name: format }).check({ force: true });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const bytes = Buffer.concat(await (await file.createReadStream()).toArray());
  return { name: file.suggestedFilename(), text: bytes.toString('utf8') };
}

describe.skipIf(!hasApp())('the graph as a file', () => {
  test('is written in each format, whole', async () => {
    expect(await findProblems(opened.page)).toEqual([]);
    for (const [format, ending, holds] of [
      [/^GEXF/, 'gexf', '<gexf'],
      [/^GraphML/, 'graphml', '<graphml'],
      [/^Two tables/, 'csv.zip', 'PK'],
      [/^Excel/, 'xlsx', 'PK'],
      [/^JSON:/, 'json', '{'],
      [/^Turtle/, 'ttl', '@prefix'],
      [/^JSON-LD/, 'jsonld', '"@context"'],
      [/^openCypher/, 'cypher', 'UNWIND'],
    ] as const) {
      const { name, text } = await save(/^The whole graph/, format);
      expect(name).toBe(`recital-graph.${ending}`);
      expect(text).toContain(holds);
    }
  }, 150_000);

  test('holds what is shown, as many nodes and links as the dialog says', async () => {
    const said = await opened.page.getByText(/^What is shown, and what it stands for/).innerText();
    const [nodes, edges] = [...said.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', '')));
    const part = parseGraph(JSON.parse((await save(/^What is shown/, /^JSON:/)).text));
    const whole = parseGraph(JSON.parse((await save(/^The whole graph/, /^JSON:/)).text));
    if (!part.ok || !whole.ok) throw new Error('graph: not read');
    expect([part.value.nodes.size, part.value.edges.size]).toEqual([nodes, edges]);
    expect(part.value.nodes.size).toBeGreaterThan(0);
    expect(part.value.nodes.size).toBeLessThan(whole.value.nodes.size);
  });
});
