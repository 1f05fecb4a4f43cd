import type { Patch } from '../model/index.ts';
import type { ReadResult } from '../store/index.ts';

/** To the worker. */
export type Order =
  | { readonly kind: 'read'; readonly job: number; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Makes the patch of a document read before, under the identity that the user chose. */
  | { readonly kind: 'identify'; readonly job: number; readonly identified: boolean };

/** From the worker. */
export type Report =
  | {
      readonly kind: 'progress';
      readonly job: number;
      readonly phase: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'result'; readonly job: number; readonly result: ReadResult }
  | { readonly kind: 'patch'; readonly job: number; readonly patch: Patch };
