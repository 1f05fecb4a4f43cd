import { wellFormed } from '../well-formed.ts';
import type { PREFIXES } from './vocabulary.ts';

/** A term of a known vocabulary: `dcterms:title`. */
export type Term = `${keyof typeof PREFIXES}:${string}`;

/** Another thing, by IRI. */
export interface Ref {
  readonly iri: string;
}

/** A text, with its language where that is known. */
export interface Text {
  readonly text: string;
  readonly language?: string;
}

export type Value = Ref | Text | number | boolean | Thing;

/** A thing and what is said of it; without an IRI it is known only within the thing that holds it. */
export interface Thing {
  readonly iri?: string;
  readonly types: readonly Term[];
  readonly says: readonly (readonly [Term, Value])[];
}

const IRI_SAFE = /[^A-Za-z0-9\-._~:/@!$&'()*+,;=]/gu;

/**
 * The IRI of a node or edge: a URN of Recital's own, for ids are made by rule and nobody serves them. What an IRI cannot
 * hold is percent-encoded as UTF-8; the first `#` divides instrument and locator there too.
 */
export function iriOf(kind: 'node' | 'edge', key: string): string {
  const at = kind === 'node' ? key.indexOf('#') : -1;
  const parts = at < 0 ? [key] : [key.slice(0, at), key.slice(at + 1)];
  const encoded = parts.map((part) => wellFormed(part).replace(IRI_SAFE, encodeURIComponent));
  return `urn:x-recital:${kind}:${encoded.join('#')}`;
}

export const documentIri = (sha256: string): string => `urn:x-recital:sha256:${encodeURIComponent(wellFormed(sha256))}`;

export const node = (key: string): Ref => ({ iri: iriOf('node', key) });

/** Language tags by their form (BCP 47); anything else says nothing of a language. */
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

export function text(content: string, language?: string): Text {
  const clean = wellFormed(content);
  return language !== undefined && LANGUAGE_TAG.test(language)
    ? { text: clean, language: language.toLowerCase() }
    : { text: clean };
}
