import type { Language } from '../../../model/index.ts';
import { OFFICE_LANGUAGES } from '../ooxml/package.ts';
import type { Rect } from '../pages/geometry.ts';
import { directionOfSentence, escaped, RIGHT_TO_LEFT } from '../text/inert.ts';
import { cutText } from '../text/wrap.ts';

const EMU = 12_700;
const LONGEST_NAME = 240;

/** Points as the whole units of DrawingML. */
export const emu = (points: number): number => Math.round((Number.isFinite(points) ? points : 0) * EMU);
export const colour = (hex: string): string => (/^#[\da-f]{6}$/i.test(hex) ? hex.slice(1).toUpperCase() : '000000');
export const fillOf = (hex: string | null): string =>
  hex === null ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${colour(hex)}"/></a:solidFill>`;

/** A ground through which lines are seen faintly. */
const veilOf = (hex: string): string =>
  `<a:solidFill><a:srgbClr val="${colour(hex)}"><a:alpha val="72000"/></a:srgbClr></a:solidFill>`;

export const nameOf = (text: string): string => escaped(cutText(text, LONGEST_NAME));

export const placeOf = ({ x, y, width, height }: Rect, tag = 'a:xfrm', attributes = ''): string =>
  `<${tag}${attributes}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(Math.max(0, width))}" cy="${emu(Math.max(0, height))}"/></${tag}>`;

export interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly dash?: 'dash' | 'sysDash' | null;
  readonly arrow?: boolean;
}

export const lineOf = (look: LineLook | null): string =>
  look === null
    ? '<a:ln><a:noFill/></a:ln>'
    : `<a:ln w="${emu(look.width)}">${fillOf(look.colour)}${look.dash ? `<a:prstDash val="${look.dash}"/>` : ''}<a:round/>${look.arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : ''}</a:ln>`;

export interface RunLook {
  /** Points; what is null follows the placeholder. */
  readonly size: number | null;
  readonly colour: string | null;
  readonly bold?: boolean;
  readonly raised?: boolean;
}

export function run(text: string, language: Language, look: RunLook): string {
  if (text === '') return '';
  const attributes = [
    `lang="${OFFICE_LANGUAGES[language]}"`,
    language === 'en' ? '' : 'altLang="en-GB"',
    look.size === null ? '' : `sz="${Math.max(100, Math.round(look.size * 100))}"`,
    look.bold === undefined ? '' : `b="${look.bold ? 1 : 0}"`,
    look.raised ? 'baseline="30000"' : '',
    'dirty="0"',
  ];
  const properties = attributes.filter((attribute) => attribute !== '').join(' ');
  return `<a:r><a:rPr ${properties}>${look.colour === null ? '' : fillOf(look.colour)}</a:rPr><a:t>${escaped(marked(text))}</a:t></a:r>`;
}

const ISOLATED = /([\u2066\u2068])([^\u2066-\u2069]+)\u2069/g;

/** Not every program heeds isolates: marks keep the signs at the ends of a code, such as `a)`, with it. */
const marked = (text: string): string =>
  RIGHT_TO_LEFT.test(text)
    ? text.replace(ISOLATED, (whole, open: string, piece: string) =>
        RIGHT_TO_LEFT.test(piece) ? whole : `${open}\u200E${piece}\u200E\u2069`,
      )
    : text;

interface ParagraphLook {
  /** `far`: at the other side than where the document begins. */
  readonly align?: 'start' | 'middle' | 'far';
  readonly level?: number;
  readonly spacing?: string;
  /** Points run as the document does, whatever they say, as their signs do. */
  readonly isPoint?: boolean;
}

/** A paragraph of runs; which way it runs is told by its own text. */
export function paragraph(
  text: string,
  runs: string,
  usual: 'ltr' | 'rtl',
  { align = 'start', level = 0, spacing = '', isPoint = false }: ParagraphLook = {},
): string {
  const direction = isPoint ? usual : directionOfSentence(text, usual);
  const side = align === 'middle' ? 'ctr' : (usual === 'rtl') === (align === 'start') ? 'r' : 'l';
  return `<a:p><a:pPr${level > 0 ? ` lvl="${level}"` : ''} algn="${side}" rtl="${direction === 'rtl' ? 1 : 0}">${spacing}</a:pPr>${runs}</a:p>`;
}

interface BodyLook {
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly wraps?: boolean;
  /** Points on all sides. */
  readonly inset?: number;
}

export const textBody = (
  paragraphs: string,
  { anchor = 't', wraps = true, inset = 0 }: BodyLook = {},
  tag = 'p:txBody',
) =>
  `<${tag}><a:bodyPr wrap="${wraps ? 'square' : 'none'}" lIns="${emu(inset)}" tIns="${emu(inset)}" rIns="${emu(inset)}" bIns="${emu(inset)}" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs || '<a:p/>'}</${tag}>`;

interface ShapeParts {
  readonly id: number;
  readonly name: string;
  /** Said in place of what is drawn; decoration has none. */
  readonly description?: string;
  readonly rect: Rect;
  /** Names of DrawingML, with their adjustments. */
  readonly geometry: string;
  readonly fill: string | null;
  /** The fill lets what is below be seen. */
  readonly isVeil?: boolean;
  readonly line: LineLook | null;
  readonly text?: string;
  readonly isTextBox?: boolean;
}

export const presetGeometry = (name: string, adjustments: Readonly<Record<string, number>> = {}): string =>
  `<a:prstGeom prst="${name}"><a:avLst>${Object.entries(adjustments)
    .map(([key, value]) => `<a:gd name="${key}" fmla="val ${Math.round(value)}"/>`)
    .join('')}</a:avLst></a:prstGeom>`;

export const shape = (parts: ShapeParts): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${parts.id}" name="${nameOf(parts.name)}"${parts.description ? ` descr="${nameOf(parts.description)}"` : ''}/><p:cNvSpPr${parts.isTextBox ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr><p:spPr>${placeOf(parts.rect)}${parts.geometry}${parts.isVeil && parts.fill !== null ? veilOf(parts.fill) : fillOf(parts.fill)}${lineOf(parts.line)}</p:spPr>${parts.text ?? textBody('')}</p:sp>`;

/** Text in a place that a layout of the master has for it. */
export const placeholder = (id: number, name: string, kind: string, rect: Rect | null, text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${nameOf(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${rect ? placeOf(rect) : ''}</p:spPr>${text}</p:sp>`;

export const tree = (shapes: string): string =>
  `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree></p:cSld>`;

export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
