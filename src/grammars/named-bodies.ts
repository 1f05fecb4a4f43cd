import type { BodyKind } from '../model/index.ts';
import type { Word } from './grammar.ts';

const bodyOf =
  <Kind extends BodyKind>(kind: Kind) =>
  (value: string, ...forms: readonly string[]): Word & { readonly kind: Kind } => ({ value, kind, forms });

/** An organization and its names, in a language whose names don't change. */
export const agency = bodyOf('organization');

/** Those who act, by what they are. */
export const actors = bodyOf('generic-actor');
