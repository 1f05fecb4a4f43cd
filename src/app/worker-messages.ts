import type { Correction, Extraction, Patch, SourceDocument } from '../model/index.ts';
import type { ReadResult } from '../store/index.ts';

/** To the worker. Every reading applies what people decided. */
export type Order =
  | {
      readonly kind: 'read';
      readonly job: number;
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** The encoding that the user chose; null leaves it to the bytes. */
      readonly encoding: string | null;
      readonly corrections: readonly Correction[];
    }
  /** Makes the patch of a document read before, under the identity that the user chose. */
  | {
      readonly kind: 'identify';
      readonly job: number;
      readonly document: SourceDocument;
      readonly extraction: Extraction;
      readonly identified: boolean;
      readonly corrections: readonly Correction[];
    };

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
  /** Null when the worker could not make it. */
  | { readonly kind: 'patch'; readonly job: number; readonly patch: Omit<Patch, 'diagnostics'> | null };
