import type { Citation, Clause } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import type { Stretches } from '../structure/locate.ts';
import type { BodyDraft } from './body-draft.ts';
import { GroupScope } from './scope-groups.ts';

/**
 * Puts the mentions in their clauses, in place: clause, surface, rule, whose a group is, and whether they are part of a
 * citation. All in one walk, for there are many of them. Returns those of groups; `ownSector` is the sector whose assembly
 * speaks.
 */
export function placeMentions(
  compiled: CompiledGrammar,
  text: string,
  named: readonly BodyDraft[],
  clauses: readonly Clause[],
  { starts, owners }: Stretches,
  citations: readonly Citation[],
  ownSector: string | undefined,
): BodyDraft[] {
  const groups: BodyDraft[] = [];
  const scope = new GroupScope(ownSector);
  const rules = new Map<string, string>();
  /** The last surface of each body: mostly it is named the same way again, and one string serves all. */
  const surfaces = new Map<string, string>();
  let citation = 0;
  let stretch = 0;
  for (const mention of named) {
    const { start, end } = mention;
    while (citation < citations.length && citations[citation]!.end <= start) citation++;
    while (stretch + 1 < starts.length && starts[stretch + 1]! <= start) stretch++;
    const owner = owners[stretch]!;
    if (owner >= 0) mention.locator = clauses[owner]!.locator;
    if (mention.kind === 'group') {
      scope.place(mention, owner);
      groups.push(mention);
    }
    let surface = surfaces.get(mention.canonical);
    if (surface === undefined || surface.length !== end - start || !text.startsWith(surface, start)) {
      surface = text.slice(start, end);
      surfaces.set(mention.canonical, surface);
    }
    mention.surface = surface;
    let rule = rules.get(mention.rule);
    if (rule === undefined) {
      rule = `${compiled.grammar.language}/${mention.rule}`;
      rules.set(mention.rule, rule);
    }
    mention.rule = rule;
    const cited = citation < citations.length ? citations[citation]! : null;
    if (cited !== null && cited.start <= start && end <= cited.end) mention.inCitation = true;
  }
  return groups;
}
