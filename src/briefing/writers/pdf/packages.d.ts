/** As much of packages without types as is used here. */

declare module 'brotli/decompress.js' {
  const decompress: (bytes: Uint8Array, length: number) => Uint8Array;
  export default decompress;
}

declare module 'fontkit' {
  /** In units of the font. */
  interface Path {
    readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
  }
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }
  interface GlyphPosition {
    readonly xAdvance: number;
  }
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
    /** Of the positions as they are when it is asked. */
    readonly advanceWidth: number;
  }
  export interface Subset {
    readonly font: { getGlyph(glyph: number): { readonly path: Path; readonly advanceWidth: number } };
    readonly glyf: Uint8Array[];
    readonly loca: { readonly offsets: number[] };
    readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] };
    offset: number;
    _addGlyph(glyph: number): number;
  }
  export interface Font {
    /** Glyphs that were asked for; the letters they were first asked for stay with them. */
    readonly _glyphs: Record<number, unknown>;
    getGlyph(glyph: number, codePoints?: readonly number[]): Glyph;
    createSubset(): Subset;
    postscriptName: string;
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(code: number): boolean;
    layout(text: string): GlyphRun;
    getVariation(settings: Readonly<Record<string, number>>): Font;
  }
  export function create(bytes: Uint8Array): Font;
}

declare module 'bidi-js' {
  interface Embedding {
    readonly levels: Uint8Array;
  }
  interface Bidi {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): Embedding;
    getReorderSegments(text: string, embedding: Embedding): [start: number, end: number][];
    getMirroredCharacter(sign: string): string | null;
  }
  export default function makeBidi(): Bidi;
}

declare module 'pdfkit' {
  import type { Font } from 'fontkit';
  export interface Structure {
    add(child: Structure | (() => void)): void;
    end(): void;
  }
  export default class Document {
    constructor(options: Readonly<Record<string, unknown>>);
    readonly outline: { addItem(title: string): unknown };
    addPage(options?: Readonly<Record<string, unknown>>): this;
    addStructure(structure: Structure): this;
    struct(type: string, options: Readonly<Record<string, unknown>>, children?: (() => void) | Structure[]): Structure;
    markContent(type: string): this;
    endMarkedContent(): this;
    registerFont(name: string, font: Font): this;
    font(name: string, size: number): this;
    fillColor(colour: string): this;
    lineWidth(width: number): this;
    dash(length: number, options: { readonly space: number }): this;
    undash(): this;
    path(path: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    save(): this;
    /** From 0 to 1, of what is filled until `restore`. */
    fillOpacity(share: number): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    text(text: string, x: number, y: number, options: Readonly<Record<string, unknown>>): this;
    end(): void;
  }
}

declare module 'pdfkit/output' {
  import type Document from 'pdfkit';
  export function toBytes(document: Document): Promise<Uint8Array>;
}
