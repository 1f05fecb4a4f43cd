import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../../src/model/index.ts';
import { markedDocuments } from '../../fixtures/marked-document.ts';

export interface CorpusDocument {
  /** `fixtures/fr/council-lanterns.txt`, `unsc/S_RES_….txt`: unique, and what reports call it. */
  readonly name: string;
  /** The language that it is known to be in; the reader still recognizes it by itself. */
  readonly language: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

export interface Corpus {
  readonly documents: readonly CorpusDocument[];
  /** What is not here, in words for the user. */
  readonly skipped: readonly string[];
}

/** Lies beside the repository, for the texts are not ours to hold. */
const SHARED = new URL('../../../../shared/corpus/', import.meta.url);

/** Every document that citations are counted in: our own, then those beside the repository. */
export function collectCorpus(shared = SHARED): Corpus {
  const parts = [
    own(),
    beside(shared, 'seed/', /\.txt$/),
    beside(shared, 'seed/forms/', /./),
    beside(shared, 'unsc/', /\.txt$/),
  ];
  return {
    documents: parts.flatMap(({ documents }) => documents),
    skipped: parts.flatMap(({ skipped }) => skipped),
  };
}

function own(): Corpus {
  const documents = LANGUAGES.flatMap((language) =>
    markedDocuments(language).map(({ name, text }) => ({
      name: `fixtures/${language}/${name}.txt`,
      language,
      bytes: () => new TextEncoder().encode(text),
    })),
  );
  return { documents, skipped: [] };
}

function beside(shared: URL, part: string, wanted: RegExp): Corpus {
  const folder = new URL(part, shared);
  if (!existsSync(folder)) return { documents: [], skipped: [`../shared/corpus/${part} is not here`] };
  const documents = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map(({ name }) => ({
      name: part + name,
      language: languageOf(part, name),
      bytes: () => new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder))),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { documents, skipped: documents.length > 0 ? [] : [`../shared/corpus/${part} holds no document`] };
}

/** Samples are named after their language; resolutions of the Security Council are English, the seed is Chinese. */
const languageOf = (part: string, name: string): string =>
  part === 'unsc/' ? 'en' : (LANGUAGES.find((language) => name.startsWith(`${language}.`)) ?? 'zh');
