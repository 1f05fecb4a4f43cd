import { describe, expect, test } from 'vitest';
import { DECK_FORMATS, type SlideTable, toSlides } from '../../../src/briefing/index.ts';
import { ROOM, TABLE } from '../../../src/briefing/writers/pages/geometry.ts';
import { columnWidths } from '../../../src/briefing/writers/pages/place-parts.ts';
import { textWidth } from '../../../src/briefing/writers/text/width.ts';
import { parseGraph } from '../../../src/graph/index.ts';
import { LANGUAGES, type Language } from '../../../src/model/index.ts';
import {
  addScene,
  type Briefing,
  computeView,
  emptyBriefing,
  homeView,
  type Scene,
  statementRows,
  TABLE_IDS,
  type TableId,
  tableOfScene,
} from '../../../src/store/index.ts';
import { readDatasets } from '../graph/read-dataset.ts';

const [saved] = readDatasets().values();
const outcome = parseGraph(JSON.parse(saved!));
if (!outcome.ok) throw new Error('dataset');
const graph = outcome.value;
const home = homeView(graph);
const { view } = computeView(graph, home, 'en');

const briefing = (ids: readonly TableId[], language: Language = 'en', state = home): Briefing =>
  ids.reduce((made, table) => addScene(made, { title: table, view: state, table }, language, null), emptyBriefing());
const tableOf = async (id: TableId, state = home): Promise<SlideTable> =>
  (await toSlides(briefing([id], 'en', state), graph)).slides[0]!.table!;
const loadFont = (): never => {
  throw new Error('font: asked for');
};

describe('a table as a scene', () => {
  test('is of its kind, and says which it is', () => {
    const { scenes } = briefing(TABLE_IDS);
    expect(scenes.map(({ kind }) => kind)).toEqual(['table', 'table', 'table', 'table', 'matrix', 'matrix']);
    expect(scenes.map(tableOfScene)).toEqual(TABLE_IDS);
    const first: Scene = scenes[0]!;
    // What a file says that is no table of that kind is the first that is.
    expect(tableOfScene({ ...first, table: 'roles' })).toBe('nodes');
    expect(tableOfScene({ ...first, kind: 'matrix', table: 'none' })).toBe('roles');
    expect(tableOfScene({ ...first, kind: 'graph' })).toBeNull();
  });

  test('has a row for each node, link and statement that is shown', async () => {
    const counts = {
      nodes: view.nodes.length,
      edges: view.edges.length,
      citations: statementRows(graph, view, 'cites').length,
      mandates: statementRows(graph, view, 'mandates').length,
    };
    expect(counts.mandates).toBeGreaterThan(3);
    for (const [id, count] of Object.entries(counts)) {
      const { columns, rows, left } = await tableOf(id as TableId);
      expect(rows.length + left).toBe(count);
      expect(columns.at(-1)).toBe('Sources');
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  test('names the clause of a mandate, and numbers where that is said', async () => {
    const { slides } = await toSlides(briefing(['mandates']), graph);
    const { table, footnotes } = slides[0]!;
    const verbs = new Set(table!.rows.map(([, verb]) => verb));
    expect(verbs).toContain('instructs');
    for (const row of table!.rows) {
      const numbers = row.at(-1)!.split(', ').map(Number);
      for (const number of numbers) expect(footnotes[number - 1]).toContain(row[2]);
    }
  });

  test('a matrix adds up, whatever does not fit in columns of its own', async () => {
    const { columns, rows } = await tableOf('roles', { ...home, hops: null });
    expect(columns.length).toBeLessThanOrEqual(13);
    expect(columns).toContainEqual(expect.stringMatching(/^\d+ more$/));
    for (const [, ...counts] of rows) {
      const [total, ...cells] = counts.slice(0, -1).reverse().map(Number);
      expect(cells.reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(total).toBeGreaterThan(0);
    }
  });

  test.each(LANGUAGES)('is written in every format, in %s', async (language) => {
    const deck = await toSlides(briefing(['mandates', 'tells'], language), graph);
    const cell = deck.slides[0]!.table!.rows[0]![0]!;
    const text = async (id: 'md' | 'html'): Promise<string> =>
      new TextDecoder().decode(await DECK_FORMATS[id].write(deck, { loadFont }));
    expect((await text('html')).match(/<table>/g)).toHaveLength(2);
    expect((await text('md')).match(/^\| ?:?-/gm)).toHaveLength(2);
    expect(await text('md')).toContain(cell.replace(/[\u2066-\u2069]/g, '').slice(0, 5));
    expect((await DECK_FORMATS.pptx.write(deck, { loadFont })).length).toBeGreaterThan(5000);
  });

  test('breaks no word on a page while there is room for all', () => {
    const long =
      'Director of the Telecommunication Standardization Bureau of the International Telecommunication Union';
    const columns = ['Who', 'Verb', 'Instrument', 'Clause', 'Sources'];
    const rows = [[long, 'instructs', long, long, '1, 2']];
    const widths = columnWidths({ columns, rows, left: 0 });
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(ROOM, 6);
    const word = ['Telecommunication', 'instructs', 'Telecommunication', 'Telecommunication', 'Sources'];
    for (const [at, width] of widths.entries())
      expect(width).toBeGreaterThan(textWidth(word[at]!, TABLE.size, true) + 2 * TABLE.padding);
  });
});
