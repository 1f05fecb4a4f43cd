import * as v from 'valibot';
import { EDGE_TYPES, type EdgeType } from '../model/index.ts';

const edgeTypes = Object.keys(EDGE_TYPES) as [EdgeType, ...EdgeType[]];
const Times = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(64));

/** A regular pattern of edges: one of some types, one after the other, one or the other, again and again. */
export type PathPattern =
  | { readonly step: readonly EdgeType[]; readonly direction?: 'forward' | 'backward' | 'either' | undefined }
  | { readonly sequence: readonly PathPattern[] }
  | { readonly choice: readonly PathPattern[] }
  | { readonly repeat: PathPattern; readonly min: number; readonly max?: number | undefined };

export const PathPattern: v.GenericSchema<PathPattern> = v.union([
  v.strictObject({
    /** Empty: any type. */
    step: v.array(v.picklist(edgeTypes)),
    direction: v.optional(v.picklist(['forward', 'backward', 'either'])),
  }),
  v.strictObject({ sequence: v.array(v.lazy(() => PathPattern)) }),
  v.strictObject({ choice: v.pipe(v.array(v.lazy(() => PathPattern)), v.minLength(1)) }),
  v.strictObject({ repeat: v.lazy(() => PathPattern), min: Times, max: v.optional(Times) }),
]);
