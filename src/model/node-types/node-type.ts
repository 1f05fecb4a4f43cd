import type * as v from 'valibot';
import type { Language } from '../languages.ts';

/** Shapes tell types apart without colour; `stage/` draws them. */
export type Glyph = 'card' | 'diamond' | 'page' | 'hexagon' | 'circle' | 'pill' | 'bar' | 'ring';
/** A tone names a palette entry; the palette itself (two themes) lives in `drawing/`. */
export type Tone = 'instrument' | 'decision' | 'outcome' | 'treaty' | 'action-line' | 'body' | 'event' | 'clause';

/** Labels in the interface languages. */
export type Labels = Readonly<Record<Language, string>>;

/** What one node type must supply: one file per type, one line in `index.ts`. */
export interface NodeTypeEntry<Schema extends v.GenericSchema> {
  readonly type: string;
  readonly schema: Schema;
  readonly label: Labels;
  readonly plural: Labels;
  readonly look: { readonly glyph: Glyph; readonly tone: Tone };
  /** Ids that this type accepts. */
  readonly id: RegExp;
  /** Valid ids with attributes, checked by the contract suite. */
  readonly examples: readonly { readonly id: string; readonly attributes: v.InferOutput<Schema> }[];
}

export const defineNodeType = <Schema extends v.GenericSchema>(entry: NodeTypeEntry<Schema>): NodeTypeEntry<Schema> =>
  entry;
