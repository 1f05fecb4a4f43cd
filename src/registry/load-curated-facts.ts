import * as v from 'valibot';
import {
  type CuratedFacts,
  type Diagnostic,
  hasError,
  makeDiagnostic,
  type Outcome,
  RegistryActionLine,
  RegistryBody,
  RegistryCitation,
  RegistryEvent,
  RegistryFacilitation,
  RegistrySummaries,
  RegistryTopic,
  RegistryWork,
} from '../model/index.ts';
import { CURATED_FILES, type CuratedKey, SUMMARIES_FOLDER } from './files.ts';
import { checkReferences } from './references.ts';

/** Parsed content of the curated files, each unchecked. Summaries by file name. */
export interface CuratedFiles extends Readonly<Record<CuratedKey, unknown>> {
  readonly summaries: Readonly<Record<string, unknown>>;
}

/** The curated facts with the roles that bodies have in a body or event instead of an action line. */
export interface LoadedFacts extends CuratedFacts {
  readonly rolesElsewhere: readonly RegistryFacilitation[];
}

/**
 * Validates the curated files. Every entry that breaks its schema, every entry that stands twice and every reference
 * that leads nowhere is named with its file; the first two refuse the facts, the third only warns.
 */
export function loadCuratedFacts(files: CuratedFiles): Outcome<LoadedFacts> {
  const diagnostics: Diagnostic[] = [];
  const read = <Schema extends v.GenericSchema>(
    key: CuratedKey,
    schema: Schema,
    name: (entry: v.InferOutput<Schema>) => string,
  ): readonly v.InferOutput<Schema>[] => readList(CURATED_FILES[key], files[key], schema, name, diagnostics);

  const facts: LoadedFacts = {
    works: read('works', RegistryWork, (entry) => entry.id),
    bodies: read('bodies', RegistryBody, (entry) => entry.id),
    actionLines: read('actionLines', RegistryActionLine, (entry) => entry.id),
    events: read('events', RegistryEvent, (entry) => entry.id),
    citations: read('citations', RegistryCitation, nameOfCitation),
    facilitations: read('facilitations', RegistryFacilitation, nameOfFacilitation),
    rolesElsewhere: read('rolesElsewhere', RegistryFacilitation, nameOfFacilitation),
    topics: read('topics', RegistryTopic, (entry) => entry.id),
    summaries: Object.entries(files.summaries).flatMap(([file, value]) =>
      readEntry(`${SUMMARIES_FOLDER}/${file}`, file, value, RegistrySummaries, diagnostics),
    ),
  };
  if (hasError(diagnostics)) return { ok: false, diagnostics };
  return { ok: true, value: facts, diagnostics: checkReferences(facts) };
}

const nameOfCitation = (entry: RegistryCitation): string => `${entry.from} ${entry.clause} ${entry.to}`;
const nameOfFacilitation = (entry: RegistryFacilitation): string =>
  `${entry.line} ${entry.body} ${entry.role}, ${entry.according}`;

function readList<Schema extends v.GenericSchema>(
  file: string,
  value: unknown,
  schema: Schema,
  name: (entry: v.InferOutput<Schema>) => string,
  diagnostics: Diagnostic[],
): readonly v.InferOutput<Schema>[] {
  if (!Array.isArray(value)) {
    diagnostics.push(makeDiagnostic('registry/missing-file', { file }, { file }));
    return [];
  }
  const entries = value.flatMap((item, index) => readEntry(file, labelOf(item, index), item, schema, diagnostics));
  const seen = new Set<string>();
  for (const entry of entries) {
    const key = name(entry);
    if (seen.has(key)) diagnostics.push(makeDiagnostic('registry/duplicate-entry', { file, entry: key }, { file }));
    seen.add(key);
  }
  return entries;
}

function readEntry<Schema extends v.GenericSchema>(
  file: string,
  entry: string,
  value: unknown,
  schema: Schema,
  diagnostics: Diagnostic[],
): readonly v.InferOutput<Schema>[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [result.output];
  for (const issue of result.issues) {
    const path = v.getDotPath(issue) ?? '';
    const args = { file, entry, path, expected: issue.expected ?? '', received: issue.received };
    diagnostics.push(makeDiagnostic('registry/invalid-entry', args, { file }));
  }
  return [];
}

/** What to call an entry that may be broken: its id, or where a citation starts, or its position. */
function labelOf(value: unknown, index: number): string {
  if (typeof value === 'object' && value !== null) {
    if ('id' in value && typeof value.id === 'string') return value.id;
    if ('from' in value && typeof value.from === 'string') return `${index}: ${value.from}`;
  }
  return String(index);
}
