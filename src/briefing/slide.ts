import type { Glyph, Language } from '../model/index.ts';

/** A place, or a width and a height, in the picture's own units; y grows downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How a node is drawn; the shapes are those of the screen. */
export interface PictureNode {
  readonly id: string;
  readonly at: Place;
  readonly shape: Glyph;
  /** Half of its width and half of its height. */
  readonly half: Place;
  /** `#rrggbb` */
  readonly fill: string;
  readonly badge: string;
  /** Colour of the badge. */
  readonly ink: string;
  /**
   * Null where there is no room for one. Lines are parted by `\n`; `at` is the middle of the height of the first, and its
   * left end, middle or right end (`start`, `middle`, `end`), whatever the direction of the text.
   */
  readonly label: { readonly text: string; readonly at: Place; readonly anchor: 'start' | 'middle' | 'end' } | null;
  /** Name and type in words, for those who cannot see it. */
  readonly title: string;
  /** Chosen, or what the picture is about. */
  readonly emphasis: boolean;
}

export interface PictureEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** End points at the rims of the two nodes, and the control point of a quadratic curve (null: straight). */
  readonly from: Place;
  readonly to: Place;
  readonly bend: Place | null;
  readonly colour: string;
  readonly width: number;
  /** Preambular and structural links are broken lines. */
  readonly dash: readonly number[] | null;
  readonly title: string;
  /** Numbers of the footnotes of the slide that bear it out. */
  readonly footnotes: readonly number[];
}

/** What nodes are read against: lanes, columns, rings, frames. */
export type PictureGround =
  | {
      readonly kind: 'band';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | { readonly kind: 'line'; readonly from: Place; readonly to: Place; readonly colour: string }
  | { readonly kind: 'ring'; readonly at: Place; readonly radius: number; readonly colour: string }
  | {
      readonly kind: 'caption';
      /** As with the labels of nodes; lines are parted by `\n`. */
      readonly at: Place;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
      readonly colour: string;
      readonly size: number;
    };

export interface LegendEntry {
  readonly shape: Glyph | 'line' | 'broken-line';
  readonly colour: string;
  readonly text: string;
}

/** A drawing, whatever draws it: SVG, PNG, PPTX shapes, PDF. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly textColour: string;
  readonly ground: readonly PictureGround[];
  readonly edges: readonly PictureEdge[];
  readonly nodes: readonly PictureNode[];
  readonly annotations: readonly {
    readonly kind: 'callout' | 'area' | 'arrow';
    readonly from: Place;
    readonly to: Place;
    /** Middle of its words. */
    readonly at: Place;
    readonly text: string;
  }[];
  readonly legend: readonly LegendEntry[];
  /** Said in place of the picture. */
  readonly description: string;
}

export interface SlideTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that did not fit, counted. */
  readonly left: number;
}

/** A sentence and the numbers of its footnotes. */
export interface SlideLine {
  readonly text: string;
  readonly footnotes: readonly number[];
  /** 0: paragraph; 1: item of a list. */
  readonly depth: 0 | 1;
}

/** A source as the foot of a page says it: in two parts, so that what many have in common is said once. */
export interface PartedNote {
  /** All of it, addresses shortened. */
  readonly whole: string;
  /** Ends with the mark that a list follows. Empty: it stands alone. */
  readonly lead: string;
  readonly item: string;
}

/** One slide as every writer needs it: PPTX, PDF, HTML, Markdown, docx, the player. */
export interface Slide {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly SlideLine[];
  readonly pictures: readonly Picture[];
  readonly table: SlideTable | null;
  /** Sources, numbered from 1 on each slide. */
  readonly footnotes: readonly string[];
  /** The same in two parts; absent where they have none. */
  readonly parted?: readonly PartedNote[];
  readonly notes: string;
}

/** A briefing ready to be written. All words are of one language. */
export interface SlideDeck {
  readonly title: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** ISO date of the graph or of the making; never the clock where the result must be the same again. */
  readonly date: string | null;
  /** What it is about, in one line (empty: the title says it), and what was read for it and how far the data goes. */
  readonly cover?: { readonly about: string; readonly lines: readonly string[] };
  /** Where the facts come from, as the about panel says it. */
  readonly sourcesNote: string;
  readonly slides: readonly Slide[];
}
