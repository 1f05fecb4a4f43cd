import type { Change, Counts, DocumentComparison } from './compare.ts';
import type { Report } from './report.ts';
import type { Row } from './row.ts';

/** More differences than anybody reads; `--json` has them all. */
const LINES = 200;
const WIDTH = 72;

/** The report as a table and a list of differences. */
export function printReport(report: Report): string {
  const { languages, documents, total, refused, otherText } = report;
  const differing = documents.filter(({ counts }) => counts.unchanged < Math.max(counts.before, counts.after));
  const read = Object.values(languages).reduce((sum, language) => sum + language.documents, 0);
  const lines = differing.flatMap(linesOf);
  return [
    table(
      ['language', 'documents', ...HEADS],
      [
        ...Object.entries(languages).map(([name, counts]) => [name, counts.documents, ...figures(counts)]),
        ['all', read, ...figures(total)],
      ],
    ),
    ...(differing.length > 0
      ? [
          '',
          table(
            ['document', ...HEADS],
            differing.map(({ document, counts }) => [document, ...figures(counts)]),
          ),
        ]
      : []),
    ...(lines.length > 0 ? ['', ...lines.slice(0, LINES)] : []),
    ...(lines.length > LINES ? [`… and ${lines.length - LINES} more; --json has them all`] : []),
    ...refused.map(
      ({ document, before, after }) =>
        `refused: ${document}: ${before.join(' ') || 'read'} → ${after.join(' ') || 'read'}`,
    ),
    ...otherText.map((document) => `other text: ${document}: places before and after are not the same characters`),
    '',
    verdict(total),
  ].join('\n');
}

const HEADS = ['before', 'after', 'unchanged', 'gained', 'lost', 'changed', 'span', 'id', 'locator'];

const figures = ({ before, after, unchanged, gained, lost, changed, changedBy }: Counts): number[] => [
  ...[before, after, unchanged, gained, lost, changed],
  ...[changedBy.span, changedBy.id, changedBy.locator],
];

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [heads, ...rows].map((cells) => cells.map(String));
  const widths = heads.map((_, at) => Math.max(...all.map((cells) => cells[at]!.length)));
  return all
    .map((cells) =>
      cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
    )
    .join('\n');
}

function linesOf({ document, lost, gained, changed }: DocumentComparison): string[] {
  return [
    document,
    ...lost.map((row) => `  - ${rowText(row)}`),
    ...gained.map((row) => `  + ${rowText(row)}`),
    ...changed.map((change) => `  ~ ${changeText(change)}`),
  ];
}

const spanText = ({ start, end }: Row): string => `${start}–${end}`;
const idText = ({ id }: Row): string => id ?? 'unresolved';
const oneLine = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > WIDTH ? `${flat.slice(0, WIDTH - 1)}…` : flat;
};

const rowText = (row: Row): string => `${spanText(row)} ${row.locator}: ${oneLine(row.surface)} → ${idText(row)}`;

function changeText({ before, after, aspects }: Change): string {
  const turned = (old: string, young: string): string => (old === young ? old : `${old} ⇒ ${young}`);
  const surface = turned(oneLine(before.surface), oneLine(after.surface));
  return (
    `${aspects.join(', ')}: ${turned(spanText(before), spanText(after))} ${turned(before.locator, after.locator)}: ` +
    `${surface} → ${turned(idText(before), idText(after))}`
  );
}

const verdict = ({ gained, lost, changed, unchanged }: Counts): string =>
  gained + lost + changed === 0
    ? `Nothing changed: ${unchanged} citations.`
    : `${gained} gained, ${lost} lost, ${changed} changed, ${unchanged} unchanged.`;
