import * as v from 'valibot';
import { CORRECTIONS_VERSION, Correction, type CorrectionsFile, joinCorrections } from './corrections.ts';
import { type Diagnostic, makeDiagnostic, type Outcome } from './diagnostics.ts';

/**
 * A parsed file of corrections. A damaged entry is left out and named, the rest is kept; what is no file of corrections,
 * or of a newer Recital, is refused.
 */
export function parseCorrections(json: unknown): Outcome<readonly Correction[]> {
  const file = v.safeParse(v.looseObject({ format: v.literal('recital-corrections'), version: v.number() }), json);
  if (!file.success) return { ok: false, diagnostics: [makeDiagnostic('corrections/not-a-file')] };
  const { version, corrections } = file.output;
  if (version > CORRECTIONS_VERSION)
    return {
      ok: false,
      diagnostics: [makeDiagnostic('corrections/newer-version', { version, supported: CORRECTIONS_VERSION })],
    };
  if (!Array.isArray(corrections)) return { ok: false, diagnostics: [makeDiagnostic('corrections/not-a-file')] };
  const diagnostics: Diagnostic[] = [];
  const sound = Array.from(corrections as unknown[], (entry, index) => {
    const result = v.safeParse(Correction, entry);
    if (result.success) return [result.output];
    const [issue] = result.issues;
    const reason = [v.getDotPath(issue), issue.message].filter((part) => part !== null).join(': ');
    diagnostics.push(makeDiagnostic('corrections/invalid-entry', { entry: index + 1, reason }));
    return [];
  });
  return { ok: true, value: joinCorrections([], sound.flat()), diagnostics };
}

/** The file to share; the same decisions give the same bytes. */
export function serializeCorrections(corrections: readonly Correction[]): string {
  const file: CorrectionsFile = {
    format: 'recital-corrections',
    version: CORRECTIONS_VERSION,
    corrections: [...joinCorrections([], corrections)],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
