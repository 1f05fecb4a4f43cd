import type { XmlElement } from '@rgrove/parse-xml';
import { makeDiagnostic, type Outcome } from '../model/index.ts';
import { unpack } from './unpack.ts';
import { readXml } from './xml.ts';

/** The last column that a sheet can have (ECMA-376, Excel's limits). */
const LAST_COLUMN = 16_384;

/** Rows of a sheet as texts; a cell without a value is ''. */
export type SheetRows = readonly (readonly string[])[];

/**
 * The sheets of a workbook (Office Open XML) by name, as texts: what is shown of formats, colours and formulas is passed
 * over, of a formula its last result is taken. Rows without any cell are left out.
 */
export function readXlsx(bytes: Uint8Array): Outcome<ReadonlyMap<string, SheetRows>> {
  const parts = unpacked(bytes);
  if (!parts.ok) return parts;
  const workbook = partOf(parts.value, 'xl/workbook.xml');
  if (!workbook.ok) return workbook;
  const relations = partOf(parts.value, 'xl/_rels/workbook.xml.rels');
  if (!relations.ok) return relations;
  const targets = new Map(
    named(relations.value, 'Relationship').map(({ attributes: { Id = '', Target = '', Type = '' } }) => [
      Id,
      { part: Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`, type: Type.replace(/^.*\//, '') },
    ]),
  );
  const shared = [...targets.values()].find(({ type }) => type === 'sharedStrings');
  const strings = shared === undefined ? null : partOf(parts.value, shared.part);
  if (strings?.ok === false) return strings;
  const texts = strings ? named(strings.value, 'si').map(textOf) : [];
  const sheets = new Map<string, SheetRows>();
  for (const sheet of named(workbook.value, 'sheets').flatMap((list) => named(list, 'sheet'))) {
    const target = targets.get(sheet.attributes['r:id'] ?? '');
    if (target?.type !== 'worksheet') continue;
    const root = partOf(parts.value, target.part);
    if (!root.ok) return root;
    sheets.set(sheet.attributes.name ?? '', rowsOf(root.value, texts));
  }
  return { ok: true, value: sheets, diagnostics: [] };
}

const damaged = (reason: string): Outcome<never> => ({
  ok: false,
  diagnostics: [makeDiagnostic('file/damaged', { reason })],
});

const unpacked = (bytes: Uint8Array) =>
  unpack(bytes, (name) =>
    /^xl\/(?:workbook|sharedstrings|_rels\/workbook|worksheets\/[^/]+)\.xml(?:\.rels)?$/.test(name),
  );

function partOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Outcome<XmlElement> {
  const part = parts.get(name.toLowerCase());
  return part ? readXml(new TextDecoder().decode(part)) : damaged(name);
}

function rowsOf(sheet: XmlElement, texts: readonly string[]): SheetRows {
  const rows = named(sheet, 'sheetData').flatMap((data) => named(data, 'row'));
  return rows.flatMap((row) => {
    const cells: string[] = [];
    for (const cell of named(row, 'c')) {
      const column = columnOf(cell.attributes.r) ?? cells.length;
      if (column >= LAST_COLUMN) continue;
      while (cells.length < column) cells.push('');
      cells[column] = textOfCell(cell, texts);
    }
    return cells.some((cell) => cell !== '') ? [cells] : [];
  });
}

/** `A1` is in column 0. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}(?=\d+$)/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function textOfCell(cell: XmlElement, texts: readonly string[]): string {
  const value = named(cell, 'v')[0]?.text ?? '';
  switch (cell.attributes.t) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'inlineStr':
      return named(cell, 'is').map(textOf).join('');
    case 'str':
      return unescaped(value);
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'e':
      return '';
    default:
      return value === '' ? '' : String(Number(value));
  }
}

/** Of text and runs of text; how something is pronounced is not part of it. */
const textOf = (item: XmlElement): string =>
  unescaped(
    [...named(item, 't'), ...named(item, 'r').flatMap((run) => named(run, 't'))].map(({ text }) => text).join(''),
  );

/** Characters that are told by their number. */
const unescaped = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** Elements right below another, whatever prefix the file has for them. */
const named = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => child.type === 'element' && (child as XmlElement).name.replace(/^.*:/, '') === name,
  );
