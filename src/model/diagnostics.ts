/**
 * Bad input never throws: it becomes a diagnostic beside the result. The wording of each code lives in `i18n/`.
 */
export const DIAGNOSTIC_CODES = {
  'file/empty': 'error',
  'file/too-large': 'error',
  'file/not-found': 'error',
  'file/not-written': 'error',
  'file/unreadable': 'error',
  'file/binary': 'error',
  'file/type-not-read': 'error',
  'file/text-too-long': 'error',
  'file/too-deep': 'error',
  'file/other-ending': 'warning',
  'file/damaged': 'error',
  'file/incomplete': 'warning',
  'file/encrypted': 'error',
  'file/expands-too-far': 'error',
  'file/hidden-text': 'warning',
  'file/attachments-ignored': 'info',
  'file/active-content-ignored': 'info',
  'pdf/scan': 'error',
  'pdf/pages-without-text': 'warning',
  'pdf/text-layer': 'info',
  'pdf/unknown-letters': 'warning',
  'pdf/page-unreadable': 'warning',
  'pdf/restricted': 'info',
  'pdf/too-many-pages': 'error',
  'pdf/too-complex': 'error',
  'file/no-document': 'error',
  'file/tracked-changes': 'info',
  'docx/hidden-text': 'info',
  'archive/too-many-entries': 'error',
  'archive/packed-too-tightly': 'error',
  'archive/too-large': 'error',
  'xml/doctype': 'error',
  'encoding/guessed': 'warning',
  'encoding/replaced-characters': 'warning',
  'encoding/declared-otherwise': 'warning',
  'encoding/unsure': 'error',
  'encoding/unknown': 'error',
  'text/bidi-controls': 'warning',
  'text/mixed-script': 'warning',
  'language/no-grammar': 'error',
  'language/unsure': 'warning',
  'language/unclear': 'warning',
  'structure/no-clauses': 'warning',
  'document/number-not-stated': 'info',
  'document/identity-proposed': 'info',
  'document/identity-unknown': 'warning',
  'citation/unresolved': 'warning',
  'citation/ambiguous': 'warning',
  'citation/not-in-registry': 'info',
  'mandate/addressee-unknown': 'warning',
  'correction/not-applied': 'warning',
  'corrections/not-a-file': 'error',
  'corrections/newer-version': 'error',
  'corrections/invalid-entry': 'error',
  'graph/not-json': 'error',
  'graph/not-xml': 'error',
  'graph/not-a-table': 'error',
  'graph/not-a-graph': 'error',
  'graph/doctype': 'error',
  'graph/unpacks-too-far': 'error',
  'graph/written-only': 'error',
  'graph/frame-missing': 'warning',
  'graph/newer-version': 'error',
  'graph/invalid-node': 'error',
  'graph/invalid-edge': 'error',
  'graph/dangling-edge': 'error',
  'graph/duplicate-node': 'error',
  'graph/duplicate-edge': 'error',
  'graph/no-evidence': 'error',
  'graph/invalid-entry': 'error',
  'link/damaged': 'error',
  'link/too-long': 'error',
  'link/other-graph': 'warning',
  'workspace/damaged': 'error',
  'view/newer-version': 'error',
  'view/invalid': 'error',
  'view/not-held': 'warning',
  'view/layout-unknown': 'warning',
  'registry/missing-file': 'error',
  'registry/invalid-entry': 'error',
  'registry/duplicate-entry': 'error',
  'registry/unknown-reference': 'warning',
  'node/not-found': 'error',
  'node/ambiguous-name': 'error',
  'path/none': 'info',
  'run/cancelled': 'info',
  'run/internal': 'error',
} as const satisfies Record<string, Severity>;

export type Severity = 'error' | 'warning' | 'info';
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** Where in the input: a file, a clause, a span. */
export interface Place {
  readonly file?: string;
  readonly clause?: string;
  readonly start?: number;
  readonly end?: number;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly args: Readonly<Record<string, string | number>>;
  readonly at?: Place;
}

export function makeDiagnostic(
  code: DiagnosticCode,
  args: Readonly<Record<string, string | number>> = {},
  at?: Place,
): Diagnostic {
  const severity = DIAGNOSTIC_CODES[code];
  return at ? { code, severity, args, at } : { code, severity, args };
}

export const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');

/** A value, or the diagnostics that say why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
