import { printId } from '../extract/index.ts';
import {
  type AliasCorrection,
  type Citation,
  type CitationCorrection,
  type Correction,
  type Diagnostic,
  type Extraction,
  makeDiagnostic,
  partOfLocator,
  stanceOfLocator,
} from '../model/index.ts';

export interface CorrectedExtraction {
  readonly extraction: Extraction;
  /** Decisions about this document that its text no longer bears out. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What a document says with what people decided about it: a decision about a place holds where the document is the same
 * and the surface stands there; a further name holds for every citation of that surface that is still open. The extraction
 * itself when no decision is about it.
 */
export function applyCorrections(
  extraction: Extraction,
  text: string,
  corrections: readonly Correction[],
): CorrectedExtraction {
  const here = corrections.filter(
    (correction): correction is CitationCorrection =>
      correction.kind === 'citation' && correction.document === extraction.sha256,
  );
  const aliases = new Map(
    corrections.filter((correction) => correction.kind === 'alias').map((alias) => [surfaceKey(alias.surface), alias]),
  );
  if (here.length === 0 && aliases.size === 0) return { extraction, diagnostics: [] };
  const stands = ({ start, end, surface }: CitationCorrection): boolean => text.slice(start, end) === surface;
  const holding = here.filter(stands).sort((a, b) => a.start - b.start);
  const diagnostics = here
    .filter((correction) => !stands(correction))
    .map(({ surface, start, end, clause }) =>
      makeDiagnostic('correction/not-applied', { surface }, { clause, start, end }),
    );
  const named = extraction.citations.map((citation) => byAlias(citation, aliases));
  const changed = holding.length > 0 || named.some((citation, index) => citation !== extraction.citations[index]);
  if (!changed) return { extraction, diagnostics };
  return { extraction: { ...extraction, citations: decide(named, holding) }, diagnostics };
}

/** What fires where a person decided. */
export const CORRECTION_RULES = { citation: 'correction/citation', alias: 'correction/alias' } as const;

/** A surface without the white space that line breaks put into it. */
export const surfaceKey = (surface: string): string => surface.replace(/\s+/g, ' ').trim().toLowerCase();

function byAlias(citation: Citation, aliases: ReadonlyMap<string, AliasCorrection>): Citation {
  if (citation.status === 'resolved' || aliases.size === 0) return citation;
  const alias = aliases.get(surfaceKey(citation.surface));
  return alias ? resolvedAs(citation, alias.id, alias) : citation;
}

/** Both lists are in text order. A decision takes the place of every citation that it overlaps. */
function decide(citations: readonly Citation[], decisions: readonly CitationCorrection[]): Citation[] {
  const decided: Citation[] = [];
  let next = 0;
  for (const decision of decisions) {
    while (next < citations.length && citations[next]!.end <= decision.start) decided.push(citations[next++]!);
    const found: Citation[] = [];
    while (next < citations.length && citations[next]!.start < decision.end) found.push(citations[next++]!);
    if (decision.id === null) continue;
    const same = found.find(({ start, end }) => start === decision.start && end === decision.end);
    decided.push(resolvedAs(same ?? citationAt(decision), decision.id, decision));
  }
  return [...decided, ...citations.slice(next)];
}

/** A citation where none was found. */
const citationAt = ({ clause, surface, start, end }: CitationCorrection): Citation => ({
  locator: clause,
  surface,
  canonical: null,
  type: 'resolution',
  start,
  end,
  coreStart: start,
  coreEnd: end,
  id: null,
  status: 'unresolved',
  relation: 'cites',
  stance: stanceOfLocator(clause),
  part: partOfLocator(clause),
  rule: CORRECTION_RULES.citation,
});

/** What followed from the other meaning (members of a range, candidates, year and place) goes with it. */
function resolvedAs(citation: Citation, id: string, correction: CitationCorrection | AliasCorrection): Citation {
  const { who, when, why } = correction;
  const { candidates: _, implied: __, issuer: ___, issuerResolvedBy: ____, ...rest } = citation;
  return {
    ...rest,
    rule: CORRECTION_RULES[correction.kind],
    id,
    canonical: printId(id, null),
    status: 'resolved',
    decided: { who, when, why },
  };
}
