import type { Brush } from '../../../drawing/index.ts';
import { rounded } from '../look.ts';
import { element, type TextLook, textLine, titleOf } from './markup.ts';

/** What has to be known of the fonts that a drawing is written in. `font` is as in CSS: `600 12px family`. */
export interface Letters {
  readonly widthOf: (font: string, text: string) => number;
  /** From the middle of a line down to its baseline, in pixels. */
  readonly middleOf: (font: string) => number;
}

type Attributes = Record<string, string | number | null>;
type Paint = Brush['fillStyle'];

/** What `save` keeps. */
interface State {
  readonly transform: string;
  /** Groups that were opened since, for clips. */
  groups: number;
}

/** A text that was outlined and may be filled next. */
interface Outlined {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly width: number;
}

const COLOUR = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/;
const FONT = /^(\d+) ([\d.]+)px /;
const ISOLATED = /^\u2068([^\u2066-\u2069]*)\u2069$/;

/** Writes down what is drawn with it, as elements of SVG: as few of them as look the same. */
export class SvgBrush implements Brush {
  fillStyle: Paint = '#000000';
  strokeStyle: Paint = '#000000';
  globalAlpha = 1;
  lineWidth = 1;
  lineJoin: Brush['lineJoin'] = 'miter';
  font = '400 10px sans-serif';
  textAlign: Brush['textAlign'] = 'left';
  textBaseline: Brush['textBaseline'] = 'alphabetic';
  direction: Brush['direction'] = 'ltr';
  readonly #letters: Letters;
  readonly #titleOf: (id: string) => string;
  readonly #parts: string[] = [];
  readonly #saved: State[] = [];
  #state: State = { transform: '', groups: 0 };
  #dash: readonly number[] = [];
  #path: string[] = [];
  #clips = 0;
  #about = false;
  /** What the same path may still be painted with. */
  #painted: { readonly d: string; readonly look: Attributes } | null = null;
  #outlined: Outlined | null = null;

  /** `titleOf` says in words what a node or edge is; empty for nothing. */
  constructor(letters: Letters, titleOf: (id: string) => string = () => '') {
    this.#letters = letters;
    this.#titleOf = titleOf;
  }

  /** All that was drawn. */
  markup(): string {
    this.about(null);
    return this.#parts.join('') + '</g>'.repeat(this.#state.groups);
  }

  about(id: string | null): void {
    this.#settle();
    if (this.#about) this.#parts.push('</g>');
    const title = id === null ? '' : titleOf(this.#titleOf(id));
    this.#about = title !== '';
    if (this.#about) this.#parts.push(`<g>${title}`);
  }

  save(): void {
    this.#saved.push(this.#state);
    this.#state = { ...this.#state, groups: 0 };
  }

  restore(): void {
    this.#settle();
    this.#parts.push('</g>'.repeat(this.#state.groups));
    this.#state = this.#saved.pop() ?? this.#state;
  }

  translate(x: number, y: number): void {
    this.#turn(`translate(${rounded(x)} ${rounded(y)})`);
  }

  rotate(angle: number): void {
    this.#turn(`rotate(${rounded((angle * 180) / Math.PI)})`);
  }

  clip(): void {
    this.#settle();
    const id = `clip${this.#clips++}`;
    this.#parts.push(`<clipPath id="${id}">${element('path', { d: this.#path.join('') })}</clipPath>`);
    this.#parts.push(`<g clip-path="url(#${id})">`);
    this.#state.groups++;
  }

  beginPath(): void {
    this.#path = [];
  }

  closePath(): void {
    this.#path.push('Z');
  }

  moveTo(x: number, y: number): void {
    this.#add('M', x, y);
  }

  lineTo(x: number, y: number): void {
    this.#add('L', x, y);
  }

  bezierCurveTo(...controls: [number, number, number, number, number, number]): void {
    this.#add('C', ...controls);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#add('M', x, y);
    this.#add('H', x + width);
    this.#add('V', y + height);
    this.#add('H', x);
    this.closePath();
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const corner = Math.min(radius, width / 2, height / 2);
    const [right, bottom] = [x + width, y + height];
    const turn = (toX: number, toY: number): void => this.#add('A', corner, corner, 0, 0, 1, toX, toY);
    this.#add('M', x + corner, y);
    this.#add('H', right - corner);
    turn(right, y + corner);
    this.#add('V', bottom - corner);
    turn(right - corner, bottom);
    this.#add('H', x + corner);
    turn(x, bottom - corner);
    this.#add('V', y + corner);
    turn(x + corner, y);
    this.closePath();
  }

  /** Whole circles only: nothing else is drawn. */
  arc(x: number, y: number, radius: number, _from: number, _to: number): void {
    this.ellipse(x, y, radius, radius, 0, _from, _to);
  }

  ellipse(x: number, y: number, across: number, down: number, _turn: number, _from: number, _to: number): void {
    this.#add('M', x - across, y);
    this.#add('A', across, down, 0, 0, 1, x + across, y);
    this.#add('A', across, down, 0, 0, 1, x - across, y);
    this.closePath();
  }

  setLineDash(dash: Iterable<number>): void {
    this.#dash = [...dash];
  }

  stroke(): void {
    this.#paint('stroke', 'fill', {
      ...inked('stroke', this.strokeStyle),
      'stroke-width': this.lineWidth,
      'stroke-dasharray': this.#dash.length > 0 ? this.#dash.join(' ') : null,
      'stroke-linejoin': this.lineJoin === 'miter' ? null : this.lineJoin,
    });
  }

  fill(): void {
    this.#paint('fill', 'stroke', inked('fill', this.fillStyle));
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#settle();
    this.#emit(element('rect', { x, y, width, height, ...inked('fill', this.fillStyle) }));
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.#letters.widthOf(this.font, text) };
  }

  strokeText(text: string, x: number, y: number): void {
    this.#settle();
    this.#outlined = { text, x, y, colour: String(this.strokeStyle), width: this.lineWidth };
  }

  fillText(text: string, x: number, y: number, room?: number): void {
    const outline = this.#outlined;
    const same = outline !== null && outline.text === text && outline.x === x && outline.y === y;
    if (same) this.#outlined = null;
    this.#settle();
    const width = room === undefined ? 0 : this.measureText(text).width;
    this.#write(text, x, y, {
      fill: String(this.fillStyle),
      ...(same ? { halo: outline.colour, haloWidth: outline.width } : {}),
      ...(room !== undefined && width > room ? { fit: room } : {}),
    });
  }

  #write(text: string, x: number, y: number, look: Pick<TextLook, 'fill' | 'halo' | 'haloWidth' | 'fit'>): void {
    const [, weight = '400', size = '10'] = FONT.exec(this.font) ?? [];
    const down = this.textBaseline === 'middle' ? this.#letters.middleOf(this.font) : 0;
    this.#emit(
      textLine(text.replace(ISOLATED, '$1'), x, y + down, {
        ...look,
        size: Number(size),
        weight: Number(weight),
        anchor: this.textAlign === 'center' ? 'middle' : this.textAlign === 'right' ? 'end' : 'start',
        direction: this.direction === 'rtl' ? 'rtl' : 'ltr',
        baseline: 'alphabetic',
      }),
    );
  }

  #turn(by: string): void {
    this.#settle();
    this.#state = { ...this.#state, transform: `${this.#state.transform} ${by}`.trim() };
  }

  #add(command: string, ...numbers: readonly number[]): void {
    this.#path.push(`${command}${numbers.map(rounded).join(' ')}`);
  }

  /** A path that is filled and then outlined, or the other way round, is one element. */
  #paint(own: 'fill' | 'stroke', other: 'fill' | 'stroke', inks: Attributes): void {
    const d = this.#path.join('');
    const look = { ...inks, opacity: this.globalAlpha < 1 ? this.globalAlpha : null };
    const before = this.#painted;
    if (before?.d === d && other in before.look && !(own in before.look)) {
      const order = own === 'fill' ? { 'paint-order': 'stroke' } : {};
      this.#painted = { d, look: { ...before.look, ...look, ...order } };
      return;
    }
    this.#settle();
    this.#painted = { d, look };
  }

  /** Writes what waited for more. */
  #settle(): void {
    const painted = this.#painted;
    this.#painted = null;
    if (painted) {
      const { d, look } = painted;
      this.#emit(element('path', { d, ...('fill' in look ? {} : { fill: 'none' }), ...look }));
    }
    const outlined = this.#outlined;
    this.#outlined = null;
    if (!outlined) return;
    const { text, x, y, colour, width } = outlined;
    this.#write(text, x, y, { fill: 'none', halo: colour, haloWidth: width });
  }

  #emit(markup: string): void {
    const { transform } = this.#state;
    this.#parts.push(transform === '' ? markup : `<g transform="${transform}">${markup}</g>`);
  }
}

/** A colour and how much of it, apart: programs that draw know `rgba` seldom. */
function inked(of: 'fill' | 'stroke', paint: Paint): Attributes {
  const colour = String(paint);
  const parts = COLOUR.exec(colour);
  if (!parts) return { [of]: colour };
  const hex = parts.slice(1, 4).map((channel) => Number(channel).toString(16).padStart(2, '0'));
  return { [of]: `#${hex.join('')}`, [`${of}-opacity`]: parts[4]! };
}
