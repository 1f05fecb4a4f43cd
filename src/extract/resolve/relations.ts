import {
  type ActionLineMention,
  type BodyMention,
  type Citation,
  type Clause,
  type DocumentFacts,
  kindOfType,
  type Mandate,
  makePlaceSlug,
  makeWorkId,
  type Relation,
  SELF,
} from '../../model/index.ts';
import { firstAtOrAfter } from './ranges.ts';

/** The body that a group belongs to by its name, and the clause that names it so. */
export interface Contained {
  readonly parent: string;
  readonly locator: string;
}

/** Everything that the document says of how things are joined, in the order: history, deeds, roles, subjects, citations. */
export function readRelations(
  document: DocumentFacts,
  clauses: readonly Clause[],
  citations: readonly Citation[],
  bodies: readonly BodyMention[],
  actionLines: readonly ActionLineMention[],
  mandates: readonly Mandate[],
  parents: ReadonlyMap<string, Contained>,
): Relation[] {
  const relations = revisions(document, clauses);
  for (const { verb, reported, source, addressee, locator } of mandates)
    if (verb === 'establishes' && reported)
      relations.push({ source: source![0]!, type: 'establishes', target: addressee[0]!, locator });
  for (const mention of actionLines)
    if (mention.actor !== undefined && mention.codes.length > 0) relations.push(roleRelation(mention));
  for (const [group, { parent, locator }] of parents)
    relations.push({ source: group, type: 'part_of', target: parent, locator });
  for (const relation of subjects(citations, bodies)) relations.push(relation);
  const own = ownWork(document);
  const revised = new Set(relations.flatMap(({ type, target }) => (type === 'revises' ? [target] : [])));
  for (const { id, status, relation, locator, start, end, year } of citations) {
    if (id === null || id === SELF || status !== 'resolved') continue;
    const earlier = own !== null && id.startsWith(`${own.work}@`) && year! < own.year;
    if (!earlier) relations.push({ source: SELF, type: relation, target: id, locator, start, end });
    else if (!revised.has(selfOf(id))) {
      relations.push({ source: SELF, type: 'revises', target: selfOf(id), locator, start, end });
      revised.add(selfOf(id));
    }
  }
  return relations;
}

/** The work that the document is a version of, and the year of the version, when it says both. */
function ownWork({ issuer, number, type, history }: DocumentFacts): { work: string; year: number } | null {
  const year = history.at(-1)?.year;
  if (issuer === null || number === null || year === undefined) return null;
  return { work: makeWorkId({ issuer, kind: kindOfType(type), number: String(number) }), year };
}

/** The version that an id names, as one of the document itself. */
const selfOf = (id: string): string => `${SELF}${id.slice(id.indexOf('@'))}`;

function revisions(document: DocumentFacts, clauses: readonly Clause[]): Relation[] {
  const note = clauses.find((clause) => clause.kind === 'adoption-note');
  if (!note || document.history.length < 2) return [];
  const slug = (entry: (typeof document.history)[number]): string =>
    entry.place === null ? String(entry.year) : `${entry.year}-${makePlaceSlug(entry.place) || entry.place}`;
  const last = document.history.length - 1;
  return document.history.slice(1).map((entry, index) => ({
    source: index + 1 === last ? SELF : `${SELF}@${slug(entry)}`,
    type: 'revises',
    target: `${SELF}@${slug(document.history[index]!)}`,
    locator: note.locator,
    start: note.start,
    end: note.end,
  }));
}

const roleRelation = (mention: ActionLineMention): Relation => ({
  source: mention.actor!,
  type: mention.role === 'participant' ? 'participates_in' : 'facilitates',
  target: mention.codes.map((code) => `wsis:${code}`),
  locator: mention.locator,
});

/** An instrument whose title is the name of a meeting or body is about it. */
function subjects(citations: readonly Citation[], bodies: readonly BodyMention[]): Relation[] {
  const relations: Relation[] = [];
  for (const citation of citations) {
    if (citation.titleStart === undefined || citation.id === null) continue;
    const named = bodies[firstAtOrAfter(bodies, citation.titleStart)];
    if (named && named.start === citation.titleStart && named.end === citation.titleEnd)
      relations.push({ source: citation.id, type: 'about', target: named.canonical, locator: citation.locator });
  }
  return relations;
}
