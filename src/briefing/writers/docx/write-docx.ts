import { loadDeckWords } from '../../../i18n/index.ts';
import type { Slide, SlideDeck, SlideTable } from '../../slide.ts';
import {
  APP_PROPERTIES,
  APP_TYPE,
  CORE_RELATION,
  CORE_TYPE,
  contentTypes,
  coreProperties,
  packParts,
  relations,
} from '../ooxml/package.ts';
import { Footnotes } from './footnotes.ts';
import { paragraph } from './paragraph.ts';
import { HEAD_FILL, MAIN, NUMBERING_PART, stylesPart } from './styles.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** A4 with margins of 2 cm, in twentieths of a point. */
const SHEET = { width: 11_906, height: 16_838, margin: 1134 } as const;
const ROOM = SHEET.width - 2 * SHEET.margin;

/**
 * The text of a briefing as a document of Office Open XML: a heading for each slide, lines and points, tables, and sources as
 * footnotes. Of a picture there is what it shows, in words.
 */
export async function writeDocx(deck: SlideDeck): Promise<Uint8Array> {
  const words = await loadDeckWords(deck.language);
  const footnotes = new Footnotes(deck);
  const rtl = deck.direction === 'rtl';
  const body = [
    paragraph(deck.title, deck, { style: 'Title' }),
    ...[deck.cover?.about ?? '', deck.date ?? '', ...(deck.cover?.lines ?? [])]
      .filter((text) => text !== '')
      .map((text) => paragraph(text, deck, { style: text === deck.cover?.about ? 'Subtitle' : 'Muted' })),
    ...deck.slides.flatMap((slide) => sectionOf(slide, deck, footnotes, (count) => words('rows-left', { count }))),
    ...(deck.sourcesNote === '' ? [] : [paragraph(deck.sourcesNote, deck, { style: 'Muted' })]),
  ];
  const sheet = `<w:sectPr><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="${SHEET.width}" w:h="${SHEET.height}"/><w:pgMar w:top="${SHEET.margin}" w:right="${SHEET.margin}" w:bottom="${SHEET.margin}" w:left="${SHEET.margin}" w:header="567" w:footer="567" w:gutter="0"/>${rtl ? '<w:bidi/>' : ''}</w:sectPr>`;
  const parts: readonly (readonly [name: string, type: string, content: string])[] = [
    [
      'word/document.xml',
      'document.main',
      `<w:document ${MAIN}><w:body>${body.join('')}${sheet}</w:body></w:document>`,
    ],
    ['word/styles.xml', 'styles', stylesPart(deck.language)],
    ['word/numbering.xml', 'numbering', NUMBERING_PART],
    ['word/footnotes.xml', 'footnotes', footnotes.part()],
    ['word/settings.xml', 'settings', SETTINGS],
    ['word/footer1.xml', 'footer', footerPart(rtl)],
  ];
  const types = new Map([
    ...parts.map(([name, type]) => [name, `${TYPE}.${type}+xml`] as const),
    ['docProps/core.xml', CORE_TYPE],
    ['docProps/app.xml', APP_TYPE],
  ]);
  const ofFile = [
    ['officeDocument', 'word/document.xml'],
    [CORE_RELATION, 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ] as const;
  const ofDocument = [
    ['styles', 'styles.xml'],
    ['numbering', 'numbering.xml'],
    ['footnotes', 'footnotes.xml'],
    ['settings', 'settings.xml'],
    ['footer', 'footer1.xml'],
  ] as const;
  // Readers ask for the list of parts first.
  return packParts(
    new Map([
      ['[Content_Types].xml', contentTypes(types)],
      ['_rels/.rels', relations(ofFile)],
      ...parts.map(([name, , content]) => [name, content] as const),
      ['word/_rels/document.xml.rels', relations(ofDocument)],
      ['docProps/core.xml', coreProperties(deck.title, deck.language, deck.date)],
      ['docProps/app.xml', APP_PROPERTIES],
    ]),
  );
}

/** Without these, Word opens the file in the manner of an old version of itself. */
const SETTINGS = `<w:settings ${MAIN}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const footerPart = (rtl: boolean): string =>
  `<w:ftr ${MAIN}><w:p><w:pPr><w:pStyle w:val="Footer"/>${rtl ? '<w:bidi/>' : ''}<w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`;

function sectionOf(
  slide: Slide,
  deck: SlideDeck,
  footnotes: Footnotes,
  rowsLeft: (count: number) => string,
): readonly string[] {
  const marks = footnotes.of(slide);
  const parts = [paragraph(slide.title, deck, { style: 'Heading1' })];
  for (const [at, { text, depth, footnotes: numbers }] of slide.lines.entries()) {
    const heads = depth === 0 && slide.lines[at + 1]?.depth === 1;
    const look = depth === 1 ? { style: 'ListBullet' } : { heads };
    parts.push(paragraph(text, deck, { ...look, after: marks(numbers) }));
  }
  if (slide.table) parts.push(tableOf(slide.table, deck, rowsLeft));
  const said = new Set(slide.lines.flatMap((line) => line.footnotes));
  for (const { description, edges } of slide.pictures) {
    const numbers = new Set(edges.flatMap((edge) => edge.footnotes).filter((number) => !said.has(number)));
    for (const number of numbers) said.add(number);
    parts.push(paragraph(description, deck, { style: 'Caption', after: marks([...numbers]) }));
  }
  // What nothing refers to is a source of the whole slide.
  const rest = slide.footnotes.map((_, at) => at + 1).filter((number) => !said.has(number));
  if (rest.length > 0) parts.push(paragraph('', deck, { style: 'Muted', after: marks(rest) }));
  if (slide.notes !== '')
    parts.push(...slide.notes.split('\n').map((line) => paragraph(line, deck, { style: 'Quote' })));
  return parts;
}

function tableOf({ columns, rows, left }: SlideTable, deck: SlideDeck, rowsLeft: (count: number) => string): string {
  if (columns.length === 0) return '';
  const width = Math.floor(ROOM / columns.length);
  const cell = (text: string, isHead: boolean): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${isHead ? `<w:shd w:val="clear" w:color="auto" w:fill="${HEAD_FILL}"/>` : ''}</w:tcPr>${paragraph(text, deck, { style: 'TableText', bold: isHead })}</w:tc>`;
  const row = (cells: readonly string[], isHead: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${columns.map((_, at) => cell(cells[at] ?? '', isHead)).join('')}</w:tr>`;
  const look = `<w:tblPr><w:tblStyle w:val="TableGrid"/>${deck.direction === 'rtl' ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${width * columns.length}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:start w:w="100" w:type="dxa"/><w:end w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
  const grid = `<w:tblGrid>${columns.map(() => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const table = `<w:tbl>${look}${grid}${[row(columns, true), ...rows.map((cells) => row(cells, false))].join('')}</w:tbl>`;
  // A table needs a paragraph behind it.
  return `${table}${left > 0 ? paragraph(rowsLeft(left), deck, { style: 'Muted' }) : '<w:p/>'}`;
}
