import type { ExpressionDifference } from '../../graph/index.ts';
import type { Expression } from '../../model/index.ts';

/** What language versions do not share, a line each under their version; nothing when there is none. */
export function differenceLines(differences: readonly ExpressionDifference[]): string[] {
  if (differences.length === 0) return [];
  const lines = [`differences between language versions: ${differences.length}`];
  let version = '';
  for (const difference of differences) {
    if (difference.version !== version) {
      version = difference.version;
      lines.push(`  ${version}`);
    }
    const { clause, present, absent } = difference;
    lines.push(
      `    ${clause === '' ? '-' : clause}: ${whatOf(difference)} in ${namesOf(present)}, not in ${namesOf(absent)}`,
    );
  }
  return lines;
}

function whatOf({ kind, verb, target }: ExpressionDifference): string {
  if (kind === 'clause') return 'clause';
  return kind === 'mandate' ? `${verb} ${target}` : `cites ${target}`;
}

const namesOf = (expressions: readonly Expression[]): string =>
  expressions.map(({ language, name }) => `${language} (${name})`).join(', ');
