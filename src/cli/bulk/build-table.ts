import type { BuildReport, FileReport } from './build-report.ts';

/** With more files, those that were read without trouble are only counted. */
const LONGEST_TABLE = 60;
const WIDEST_CELL = 48;

const HEAD = ['file', 'state', 'read as', 'taken for', 'clauses', 'citations', 'open', 'bodies', 'mandates', 'notes'];

/** The report as lines for a terminal: one a file, then the totals. */
export function buildTable(report: BuildReport): string[] {
  const { files, states, found } = report;
  const rows = files.length > LONGEST_TABLE ? files.filter(needsAttention) : files;
  const hidden = files.length - rows.length;
  const { ambiguous, unresolved, resolved } = found.citations;
  return [
    ...(rows.length > 0 ? aligned([HEAD, ...rows.map(cellsOf)]) : []),
    ...(hidden > 0 ? [`… and ${hidden} files without trouble (--report lists them all)`] : []),
    Object.entries(states)
      .filter(([, count]) => count > 0)
      .map(([state, count]) => `${count} ${state}`)
      .join(', '),
    `${found.clauses} clauses, ${resolved + ambiguous + unresolved} citations (${ambiguous} ambiguous, ${unresolved} unresolved), ${found.mandates} mandates`,
  ];
}

const needsAttention = ({ state }: FileReport): boolean =>
  state === 'failed' || state === 'duplicate' || state === 'left';

function cellsOf(row: FileReport): string[] {
  const { found, identity } = row;
  const count = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return [
    row.file,
    row.state,
    [...new Set([row.format, row.encoding, row.language])].filter((part) => part !== null).join(' '),
    identity === null ? '' : identity.by === 'registry' ? `${identity.node} (proposed)` : identity.node,
    count(found?.clauses),
    count(found?.citations.resolved),
    found ? String(found.citations.ambiguous + found.citations.unresolved) : '',
    count(found?.bodies),
    count(found?.mandates),
    row.sameAs === undefined ? notesOf(row) : `same bytes as ${row.sameAs}`,
  ];
}

/** What went wrong; else how much there is to look at. */
function notesOf({ diagnostics }: FileReport): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return [...new Set(errors.map(({ code }) => code))].join(', ');
  const warnings = diagnostics.filter(({ severity, code }) => severity === 'warning' && !code.startsWith('citation/'));
  return [...new Set(warnings.map(({ code }) => code))].join(', ');
}

/** Cells padded to columns; a long name keeps its end, which tells files apart. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const cut = rows.map((row) =>
    row.map((cell) => (cell.length > WIDEST_CELL ? `…${cell.slice(1 - WIDEST_CELL)}` : cell)),
  );
  const widths = HEAD.map((_, column) => Math.max(...cut.map((row) => row[column]!.length)));
  return cut.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
