import type { DeckFormatId, EmbedControl } from '../../briefing/index.ts';
import type { Theme } from '../../drawing/index.ts';
import type { GraphPiece } from '../../graph/index.ts';
import type { Language } from '../../model/index.ts';
import type { Briefing, SavedView, Scene } from '../../store/index.ts';

/** To the worker: the graph in pieces, then what is wanted of it. */
export type DeckOrder =
  | { readonly kind: 'graph'; readonly piece: GraphPiece }
  | DeckWish
  /** A scene in small, in the language of its briefing. */
  | {
      readonly kind: 'draw';
      readonly number: number;
      readonly scene: Scene;
      readonly language: Language;
      readonly theme: Theme;
    };

export type DeckWish =
  | { readonly kind: 'write'; readonly briefing: Briefing; readonly format: DeckFormatId }
  /** One view as a page to put into another. */
  | {
      readonly kind: 'page';
      readonly view: SavedView;
      readonly title: string;
      readonly language: Language;
      readonly theme: Theme;
      readonly controls: readonly EmbedControl[];
    };

/** `missing`: a part of the program, or a font, could not be had; `fault`: anything else. */
export type DeckFault = 'missing' | 'fault';

/** From the worker. */
export type DeckReport =
  | { readonly kind: 'slides'; readonly done: number }
  /** All slides are made, and of the file this share, 0…1. */
  | { readonly kind: 'file'; readonly share: number }
  | { readonly kind: 'written'; readonly extension: string; readonly content: Blob }
  /** An SVG file; null where it could not be drawn. */
  | { readonly kind: 'drawn'; readonly number: number; readonly content: Blob | null }
  | { readonly kind: 'failed'; readonly fault: DeckFault };
