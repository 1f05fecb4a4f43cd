import { makeDiagnostic, type Outcome } from './diagnostics.ts';
import { oneDocumentToExpressions } from './migrations/one-document-to-expressions.ts';
import { SAVED_GRAPH_VERSION } from './saved-graph.ts';

/** One step: saved form n → n + 1. Pure; must not change its input. */
export type Migration = (saved: Record<string, unknown>) => Record<string, unknown>;

/** `MIGRATIONS[0]` takes version 1 to 2, and so on. */
export const MIGRATIONS: readonly Migration[] = [oneDocumentToExpressions];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings a parsed file to the present version. Refuses what is no Recital graph, and what a newer Recital wrote.
 * Says nothing yet about whether nodes and edges are valid.
 */
export function migrate(
  parsed: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
  present: number = SAVED_GRAPH_VERSION,
): Outcome<Record<string, unknown>> {
  if (!isRecord(parsed) || !isRecord(parsed.attributes) || parsed.attributes.format !== 'recital-graph')
    return { ok: false, diagnostics: [makeDiagnostic('graph/not-a-graph')] };
  const version = parsed.attributes.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { ok: false, diagnostics: [makeDiagnostic('graph/not-a-graph')] };
  if (version > present)
    return { ok: false, diagnostics: [makeDiagnostic('graph/newer-version', { version, supported: present })] };
  let saved = parsed;
  for (let from = version; from < present; from++) saved = migrations[from - 1]!(saved);
  return { ok: true, value: saved, diagnostics: [] };
}
