import * as v from 'valibot';
import { Evidence } from '../evidence.ts';
import type { NodeType } from '../node-types/index.ts';
import type { Labels } from '../node-types/node-type.ts';

/** Families share a colour; weight and dash say how strong the edge is. */
export type Family = 'citation' | 'mandate' | 'role' | 'structure' | 'history' | 'mention';

/** Every edge says why it exists. */
export const evidenceList = v.pipe(v.array(Evidence), v.minLength(1));

/** What one edge type must supply: one file per type, one line in `index.ts`. */
export interface EdgeTypeEntry<Schema extends v.GenericSchema> {
  readonly type: string;
  readonly schema: Schema;
  /** Verb read from source to target: `cites`. */
  readonly label: Labels;
  /** Verb read from target to source: `is cited by`. */
  readonly reverse: Labels;
  readonly family: Family;
  readonly from: readonly NodeType[];
  readonly to: readonly NodeType[];
  readonly examples: readonly { readonly from: string; readonly to: string }[];
}

export const defineEdgeType = <Schema extends v.GenericSchema>(entry: EdgeTypeEntry<Schema>): EdgeTypeEntry<Schema> =>
  entry;
