import type { SlideDeck } from '../slide.ts';

/** What is known of a format of briefings before its code is loaded. */
export interface DeckFormatEntry {
  /** Ending of its files, without the point. */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * The whole briefing with all its sources; the same bytes for the same deck. Whatever labels hold, the file is
   * well-formed and nothing in it runs or is fetched. Rejects when code, words or fonts cannot be had.
   */
  readonly write: (deck: SlideDeck, options: DeckOptions) => Promise<Uint8Array>;
}

/** What the writers need of those who call them. */
export interface DeckOptions {
  /** The bytes of a font of the packages under @fontsource-variable, by its name there, for formats that hold fonts. */
  readonly loadFont: (name: string) => Promise<Uint8Array>;
  /** Told how much of the file is made, 0…1, by formats that take their time. */
  readonly tell?: (share: number) => void;
}
