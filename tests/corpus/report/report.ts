import { type Comparison, type Counts, compare, type DocumentComparison, sumCounts } from './compare.ts';
import type { DocumentReading } from './row.ts';

export interface Refusal {
  readonly document: string;
  /** Codes of errors on each side; none where the document was read. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** All that two readings of one corpus differ in; what `--json` prints. */
export interface Report extends Comparison {
  readonly languages: Readonly<Record<string, Counts & { readonly documents: number }>>;
  /** Documents that are refused on one side, or for another reason. */
  readonly refused: readonly Refusal[];
  /** Documents whose decoded text is another, so that places in them say little. */
  readonly otherText: readonly string[];
}

export function makeReport(before: readonly DocumentReading[], after: readonly DocumentReading[]): Report {
  const { documents, total } = compare(
    before.flatMap(({ rows }) => rows),
    after.flatMap(({ rows }) => rows),
  );
  const younger = new Map(after.map((reading) => [reading.document, reading]));
  const both = before.map((old) => ({ old, young: younger.get(old.document)! }));
  return {
    total,
    languages: byLanguage(after, documents),
    refused: both
      .map(({ old, young }) => ({ document: old.document, before: old.errors, after: young.errors }))
      .filter(({ before, after }) => before.join() !== after.join()),
    otherText: both
      .filter(({ old, young }) => old.text !== null && young.text !== null && old.text !== young.text)
      .map(({ old }) => old.document),
    documents,
  };
}

/** Whether something is worse than before: a gate may fail on it. What is only gained is not. */
export const hasLosses = ({ total, refused }: Report): boolean =>
  total.lost + total.changed > 0 || refused.some(({ before, after }) => before.length === 0 && after.length > 0);

function byLanguage(
  readings: readonly DocumentReading[],
  documents: readonly DocumentComparison[],
): Report['languages'] {
  const counts = new Map(documents.map(({ document, counts }) => [document, counts]));
  const languages = [...new Set(readings.map(({ language }) => language))].sort();
  return Object.fromEntries(
    languages.map((language) => {
      const own = readings.filter((reading) => reading.language === language);
      return [
        language,
        { documents: own.length, ...sumCounts(own.flatMap(({ document }) => counts.get(document) ?? [])) },
      ];
    }),
  );
}
