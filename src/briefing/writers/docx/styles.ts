import type { Language } from '../../../model/index.ts';
import { INK } from '../look.ts';
import { OFFICE_FONTS, OFFICE_LANGUAGES } from '../ooxml/package.ts';

export const MAIN =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A colour `#rrggbb` as WordprocessingML has it. */
const bare = (colour: string): string => colour.slice(1).toUpperCase();

/** Sizes in half points, for letters of every kind of script. */
const size = (half: number): string => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const spacing = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const colour = (hex: string): string => `<w:color w:val="${bare(hex)}"/>`;

const paragraphStyle = (id: string, name: string, properties: string, run: string, based = 'Normal'): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : `<w:basedOn w:val="${based}"/>`}${/^(?:Title|Subtitle|Heading)/.test(id) ? '<w:next w:val="Normal"/>' : ''}<w:qFormat/><w:pPr>${properties}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** Styles under the names that Word has for them, so that an outline, a list of contents and a house style find them. */
export function stylesPart(language: Language): string {
  const fonts = `<w:rFonts w:ascii="${OFFICE_FONTS.latin}" w:hAnsi="${OFFICE_FONTS.latin}" w:eastAsia="${OFFICE_FONTS.eastAsian}" w:cs="${OFFICE_FONTS.complex}"/>`;
  const languages = `<w:lang w:val="${OFFICE_LANGUAGES[language === 'ar' || language === 'zh' ? 'en' : language]}" w:eastAsia="${OFFICE_LANGUAGES.zh}" w:bidi="${OFFICE_LANGUAGES.ar}"/>`;
  const line = bare(INK.hairline);
  return `<w:styles ${MAIN}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}${colour(INK.text)}${size(21)}${languages}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
    paragraphStyle('Normal', 'Normal', '', ''),
    paragraphStyle('Title', 'Title', `<w:keepNext/>${spacing(0, 120)}`, `${BOLD}${size(44)}`),
    paragraphStyle('Subtitle', 'Subtitle', spacing(0, 160), size(28)),
    paragraphStyle(
      'Heading1',
      'heading 1',
      `<w:keepNext/><w:keepLines/>${spacing(400, 120)}<w:outlineLvl w:val="0"/>`,
      `${BOLD}${colour(INK.accent)}${size(30)}`,
    ),
    paragraphStyle(
      'ListBullet',
      'List Bullet',
      `<w:numPr><w:numId w:val="1"/></w:numPr>${spacing(0, 60)}<w:contextualSpacing/>`,
      '',
    ),
    paragraphStyle('Muted', 'Muted', '', colour(INK.muted)),
    paragraphStyle('Caption', 'caption', '', colour(INK.muted)),
    paragraphStyle('TableText', 'Table Text', spacing(40, 40), size(19)),
    paragraphStyle(
      'Quote',
      'Quote',
      `<w:pBdr><w:start w:val="single" w:sz="18" w:space="8" w:color="${line}"/></w:pBdr><w:ind w:start="240"/>`,
      colour(INK.muted),
    ),
    paragraphStyle('FootnoteText', 'footnote text', spacing(0, 40), size(17)),
    paragraphStyle('Footer', 'footer', '', `${colour(INK.muted)}${size(17)}`),
  ].join(
    '',
  )}<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${[
    'top',
    'start',
    'bottom',
    'end',
    'insideH',
    'insideV',
  ]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${line}"/>`)
    .join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`;
}

export const HEAD_FILL = bare(INK.band);

/** One list of points; its sign stands on the side where lines begin. */
export const NUMBERING_PART = `<w:numbering ${MAIN}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="start"/><w:pPr><w:ind w:start="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
