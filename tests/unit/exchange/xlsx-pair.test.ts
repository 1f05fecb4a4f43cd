import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { GRAPH_FORMATS } from '../../../src/exchange/index.ts';
import { readXlsx } from '../../../src/exchange/read-xlsx.ts';
import { toWorkbook } from '../../../src/exchange/xlsx.ts';
import { type RecitalGraph, serialize } from '../../../src/graph/index.ts';
import type { NodeAttributes } from '../../../src/model/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts';
import { convertByOffice, hasOffice } from '../../helpers/programs.ts';

/** A work for each text, with the text in cells of its own and in lists. */
function graphWith(texts: readonly string[]): RecitalGraph {
  const graph = explorerGraph();
  const nodes = new Map<string, NodeAttributes>(graph.nodes);
  for (const [at, text] of texts.entries())
    nodes.set(`itu:pp/res/9${at}`, {
      type: 'work',
      kind: 'res',
      number: text,
      issuer: text,
      names: [{ lang: 'en', text, source: text, verified: true }],
      status: 'unknown',
      provenance: [{ source: text, verified: false }],
    });
  return { ...graph, name: texts.at(-1) ?? 'none', nodes };
}

const write = async (graph: RecitalGraph): Promise<Uint8Array> => {
  const { write: writeWorkbook } = await GRAPH_FORMATS.xlsx.load();
  return (await writeWorkbook(graph, { nameOf: (node) => `=name of ${node}` })) as Uint8Array;
};

async function read(bytes: Uint8Array): Promise<string> {
  const outcome = (await GRAPH_FORMATS.xlsx.load()).read!(bytes);
  expect(outcome.diagnostics).toEqual([]);
  return outcome.ok ? serialize(outcome.value) : '';
}

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

function sheetsOf(bytes: Uint8Array) {
  const outcome = readXlsx(bytes);
  if (!outcome.ok) throw new Error('workbook: not read');
  return outcome.value;
}

const packed = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const TRICKY = [...HOSTILE_TEXTS, '_x0041_', '_x000D_', 'a\rb\r\nc', '\u0085\u2028', "'''", ' x ', '1e3', '007'];

describe('a workbook of a graph', () => {
  test('holds texts that are longer than a cell', async () => {
    const long = ['x'.repeat(100_000), `a${'😀'.repeat(50_000)}`, `=${'1'.repeat(40_000)}`];
    const graph = graphWith(long);
    const bytes = await write(graph);
    expect(await read(bytes)).toBe(serialize(graph));
    const [head] = sheetsOf(bytes).get('nodes')!;
    expect(head).toContain('number 4');
  });

  test('formats as text what a spreadsheet would run once it is edited', async () => {
    const { 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheet } = parts(await write(graphWith(['=1+1'])));
    expect(sheet).not.toContain('<f>');
    // Format 49 is that of texts (ECMA-376, 18.8.30).
    const looks = [.../<cellXfs.*<\/cellXfs>/.exec(styles!)![0].matchAll(/<xf [^>]*>/g)];
    const formats = looks.map(([xf]) => /numFmtId="49".*quotePrefix="1"/.test(xf));
    const labels = [...sheet!.matchAll(/<c r="B(?!1")\d+"([^>]*)>/g)].map(([, attributes]) =>
      Number(/s="(\d+)"/.exec(attributes!)?.[1] ?? 0),
    );
    expect(labels.length).toBe(explorerGraph().nodes.size + 1);
    expect(labels.every((style) => formats[style])).toBe(true);
  });

  test('is read as other programs write it: in-line texts, runs, prefixes, absent places, results of formulas', () => {
    const files = {
      'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="o"><x:sheets><x:sheet name="a" sheetId="1" r:id="r1"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="p"><Relationship Id="r1" Type="o/worksheet" Target="/xl/worksheets/one.xml"/><Relationship Id="r2" Type="o/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      'xl/sharedStrings.xml': `<sst xmlns="m"><si><r><t>one</t></r><r><rPr/><t xml:space="preserve"> two</t></r><rPh><t>not</t></rPh></si></sst>`,
      'xl/worksheets/one.xml': `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c r="B1" t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>in _x0041_ line</x:t></x:is></x:c><x:c r="F1"><x:f>1+1</x:f><x:v>2.0</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>`,
    };
    const outcome = readXlsx(packed(files));
    expect(outcome.ok && [...outcome.value]).toEqual([['a', [['', 'one two', 'in A line', '', '', '2', 'true', '']]]]);
  });

  test('is refused with a reason when it is no workbook of a graph', async () => {
    const { read: readWorkbook } = await GRAPH_FORMATS.xlsx.load();
    const other = await toWorkbook([{ name: 'nodes', head: ['Id'], rows: [['x']], rightToLeft: false }]);
    const whole = parts(await write(graphWith([])));
    const faults = [
      other,
      packed({ 'xl/workbook.xml': '<workbook/>' }),
      packed({ ...whole, 'xl/worksheets/sheet2.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      packed({ ...whole, 'xl/sharedStrings.xml': '<sst>' }),
      packed({}),
    ].map((bytes) => readWorkbook!(bytes));
    expect(faults.map(({ ok, diagnostics }) => [ok, diagnostics[0]?.code])).toEqual([
      [false, 'graph/not-a-graph'],
      [false, 'file/damaged'],
      [false, 'graph/doctype'],
      [false, 'graph/not-xml'],
      [false, 'file/damaged'],
    ]);
  });

  describe.skipIf(!hasOffice())('in LibreOffice (skipped where it is not installed)', () => {
    test('has equal rows in every sheet', async () => {
      const bytes = await write(graphWith(TRICKY));
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
      const made = convertByOffice('graph.xlsx', bytes, filter);
      for (const [name, rows] of sheetsOf(bytes)) {
        const csv = new TextDecoder().decode(made.get(`graph-${name}.csv`));
        const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
        const width = data[0]!.length;
        expect(data.map((row) => row.map(lines))).toEqual(
          rows.map((row) => Array.from({ length: width }, (_, at) => lines(row[at] ?? ''))),
        );
      }
    }, 180_000);

    test('comes back whole when it was saved there', async () => {
      const graph = graphWith(TRICKY);
      const saved = convertByOffice('graph.xlsx', await write(graph), 'xlsx').get('graph.xlsx')!;
      expect(lines(await read(saved))).toBe(lines(serialize(graph)));
    }, 180_000);
  });
});

/** LibreOffice knows one sign for the end of a line. */
const lines = (text: string): string =>
  text.replace(/\r\n?|\\r\\n|\\r/g, (found) => (found.startsWith('\\') ? '\\n' : '\n'));
