import { strToU8, zipSync } from 'fflate';
import { FORMULA } from './csv.ts';
import type { CellValue, SheetData } from './sheet.ts';
import { escapeXml } from './xml.ts';

/** Most characters that a cell can hold, and most rows of a sheet (ECMA-376, Excel's limits). */
export const CELL_LENGTH = 32_767;
export const ROW_LIMIT = 1_048_576;
const NAME_LENGTH = 31;
const WIDEST = 60;
const NARROWEST = 8;

/** Controls and halves of pairs, which XML cannot hold: a box shows that something stood there. */
const UNFIT = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;
/** What readers of workbooks take for a character told by its number, and the line end that XML would not keep. */
const ESCAPED = /_(?=x[\dA-F]{4}_)|\r/gi;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const XLSX_TYPE = `${TYPE}.sheet`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Places in the list of styles. */
const STYLES = { plain: 0, heading: 1, text: 2 } as const;
/** Format 49 is that of texts; with it, and as if an apostrophe stood before it, a text stays one when it is edited. */
const STYLE_PART = `<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A table as a workbook of one sheet; see `toWorkbook`. */
export const toXlsx = (sheet: SheetData): Blob => new Blob([toWorkbook([sheet])], { type: XLSX_TYPE });

/**
 * Tables as a workbook (Office Open XML), a sheet each; headings are bold and stay in sight. Texts are texts: nothing in a
 * cell is run, not even once somebody edits it. What is longer than a cell can be is cut with an ellipsis; throws
 * RangeError for more rows than a sheet can have. The same bytes for the same tables.
 */
export function toWorkbook(sheets: readonly SheetData[]): Uint8Array<ArrayBuffer> {
  for (const { rows } of sheets)
    if (rows.length >= ROW_LIMIT) throw new RangeError(`xlsx: ${rows.length} rows, ${ROW_LIMIT - 1} at most`);
  const texts = new Map<string, number>();
  const parts = new Map<string, string>();
  const put = (name: string, content: string) => parts.set(name, content);
  const bodies = sheets.map((sheet, at) => sheetPart(sheet, at === 0, texts));
  const names = sheets.map((_, at) => `sheet${at + 1}.xml`);
  put(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      ['workbook.xml', 'sheet.main'],
      ['styles.xml', 'styles'],
      ['sharedStrings.xml', 'sharedStrings'],
      ...names.map((name) => [`worksheets/${name}`, 'worksheet']),
    ]
      .map(([name, type]) => `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`)
      .join('')}</Types>`,
  );
  put('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  put(
    'xl/workbook.xml',
    `<workbook ${MAIN} xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${escapeXml(sheetName(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
  );
  put(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...names.map((name) => ['worksheet', `worksheets/${name}`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  );
  put('xl/styles.xml', STYLE_PART);
  const strings = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  put('xl/sharedStrings.xml', `<sst ${MAIN} uniqueCount="${strings.length}">${strings.join('')}</sst>`);
  for (const [at, body] of bodies.entries()) put(`xl/worksheets/${names[at]}`, body);
  const files = [...parts].map(([name, content]) => [name, strToU8(HEAD + content)] as const);
  // The first moment that a zip can state, as clocks here show it: the same bytes in every time zone.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** `texts` is the list that all sheets share; what is new goes to its end. */
function sheetPart(sheet: SheetData, isFirst: boolean, texts: Map<string, number>): string {
  const cellOf = (value: CellValue, place: string, isHeading: boolean): string => {
    if (value === '' || (typeof value === 'number' && !Number.isFinite(value))) return '';
    const isRisky = typeof value === 'string' && FORMULA.test(value);
    const style = isHeading ? STYLES.heading : isRisky ? STYLES.text : STYLES.plain;
    const look = style === STYLES.plain ? '' : ` s="${style}"`;
    if (typeof value === 'number') return `<c r="${place}"${look}><v>${value}</v></c>`;
    const text = fitting(value);
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    return `<c r="${place}"${look} t="s"><v>${number}</v></c>`;
  };
  const row = (values: readonly CellValue[], at: number): string =>
    `<row r="${at + 1}">${values.map((value, column) => cellOf(value, `${letters[column]}${at + 1}`, at === 0)).join('')}</row>`;
  const letters = sheet.head.map((_, at) => columnName(at));
  const columns = sheet.head.map(
    (title, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(title, sheet.rows, at)}" customWidth="1"/>`,
  );
  const view = `${sheet.rightToLeft ? ' rightToLeft="1"' : ''}${isFirst ? ' tabSelected="1"' : ''}`;
  return `<worksheet ${MAIN}><sheetViews><sheetView${view} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${[sheet.head, ...sheet.rows].map(row).join('')}</sheetData></worksheet>`;
}

/** 0 is `A`, 26 is `AA`. */
function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (at % 26))}`;
}

function fitting(text: string): string {
  const clean = text.replace(UNFIT, '□');
  const short =
    clean.length > CELL_LENGTH ? `${clean.slice(0, CELL_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : clean;
  return short.replace(ESCAPED, (found) => (found === '\r' ? '_x000D_' : '_x005F_'));
}

/** Names of sheets may not hold `: \ / ? * [ ]`, nor begin or end with an apostrophe. */
const sheetName = (name: string): string =>
  name
    .replace(UNFIT, '□')
    .replace(/[:\\/?*[\]]/g, ' ')
    .slice(0, NAME_LENGTH)
    .replace(/^'+|'+$/g, '')
    .trim() || 'Sheet1';

/** Characters; from the first rows, as people look at those. */
function widthOf(title: string, rows: SheetData['rows'], index: number): number {
  let widest = title.length;
  for (const row of rows.slice(0, 100)) widest = Math.max(widest, String(row[index] ?? '').length);
  return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
}
