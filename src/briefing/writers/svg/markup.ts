import { rounded } from '../look.ts';
import { directionOfText, escaped, inert } from '../text/inert.ts';

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with escaped attributes; `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value as string)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  /** Which end of the text the place is, as it lies on the page. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A border of this colour keeps the text readable over lines. */
  readonly halo?: string;
  readonly haloWidth?: number;
  /** The width that it is set to. */
  readonly fit?: number;
  /** Where no letter says it; in a sentence of a language, whatever its first letter says. */
  readonly direction: 'ltr' | 'rtl';
  readonly sentence?: boolean;
  /** The height of `y` in the line. */
  readonly baseline?: 'central' | 'alphabetic';
}

/** The baseline under the middle of a line, in sizes: viewers differ in what they know of `dominant-baseline`. */
const CENTRAL = 0.355;

/** One line of text. In SVG the start of a text follows its direction, so it is said in the terms of the text. */
export function textLine(text: string, x: number, y: number, look: TextLook): string {
  const direction = look.sentence ? look.direction : directionOfText(text, look.direction);
  const anchor = look.anchor ?? 'start';
  const flipped = direction === 'rtl' && anchor !== 'middle' ? (anchor === 'start' ? 'end' : 'start') : anchor;
  return element(
    'text',
    {
      x,
      y: y + (look.baseline === 'alphabetic' ? 0 : look.size * CENTRAL),
      'font-size': look.size,
      'font-weight': look.weight ?? null,
      'text-anchor': flipped === 'start' ? null : flipped,
      direction: direction === 'rtl' ? 'rtl' : null,
      'unicode-bidi': 'isolate',
      fill: look.fill,
      stroke: look.halo ?? null,
      'stroke-width': look.halo ? (look.haloWidth ?? 3.5) : null,
      'stroke-linejoin': look.halo ? 'round' : null,
      'paint-order': look.halo ? 'stroke' : null,
      textLength: look.fit ?? null,
      lengthAdjust: look.fit === undefined ? null : 'spacingAndGlyphs',
    },
    escaped(inert(text)),
  );
}

export const titleOf = (text: string): string => (text === '' ? '' : `<title>${escaped(text)}</title>`);
