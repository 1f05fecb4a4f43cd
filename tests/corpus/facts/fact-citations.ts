import { isStance, type RegistryCitation, stanceOfLocator, workOf } from '../../../src/model/index.ts';
import { draftTagOf, toRegistryIds } from './fact-ids.ts';

/** One row of a second-hop file, as it stands there. */
export interface FactRow {
  readonly from: string;
  readonly clause: string;
  readonly to: string;
  readonly source_url: string;
  readonly how: string;
  readonly stance?: string | null;
  readonly surface_form?: string;
  readonly note?: string;
  readonly printed_as?: string;
  readonly id_inferred?: string;
  readonly role?: string;
  readonly relation?: string;
}

type Source = RegistryCitation['sources'][number];
type Relation = NonNullable<RegistryCitation['relation']>;

/** What one row reports, in the terms of the registry. */
export interface Report {
  readonly from: string;
  readonly clause: string;
  readonly stance: string | null;
  readonly to: string;
  readonly relation: Relation | null;
  readonly source: Source;
}

/** The reports of one row: one, or two where it names two meetings at once. */
export function readReports(row: FactRow): readonly Report[] {
  const from = toSource(row);
  return toTargets(row).map((to) => {
    const { clause, relation, note, inverted } = readClause(row, to);
    const source = toSourceEntry(row, note);
    const ends = inverted ? { from: to, to: from } : { from, to };
    return { ...ends, clause, stance: toStance(row, clause), relation, source };
  });
}

export const citationKey = (entry: { from: string; clause: string; to: string }): string =>
  `${entry.from} ${entry.clause} ${entry.to}`;

function toSource(row: FactRow): string {
  const [id] = toRegistryIds(row.from);
  const draft = draftTagOf(row.how);
  return draft === null ? id! : `${workOf(id!)}@${draft}`;
}

function toTargets(row: FactRow): readonly string[] {
  if (row.to === '#self') return [`${toRegistryIds(row.from)[0]}#annex`];
  // The text names the part of C7 in brackets.
  if (row.to === 'wsis:C7' && row.surface_form === 'Action Line C7 (e-environment)') return ['wsis:C7/e-environment'];
  return toRegistryIds(row.to);
}

const VERBS: Readonly<Record<string, string>> = {
  recalling: 'recalling',
  considering: 'considering',
  considérant: 'considering',
  considerando: 'considering',
  recognizing: 'recognizing',
  reconnaissant: 'recognizing',
  'tenant compte': 'taking-into-account',
  décide: 'resolves',
  Annex: 'annex',
  footnote: 'footnote',
  preambular: 'pp',
};

/** Clauses that need a reading of their own: the locator, and what the row said. */
const CLAUSES: Readonly<Record<string, { clause: string; note: string; relation?: Relation; inverted?: true }>> = {
  'preambular 1 (Recalling)': { clause: 'pp/1', note: 'verb: Recalling' },
  'preambular 回顾': { clause: 'recalling/-', note: 'number of the preambular paragraph not given' },
  Recalling: { clause: 'recalling/-', note: 'number of the preambular paragraph not given' },
  回顧: { clause: 'recalling/-', note: 'number of the preambular paragraph not given' },
  'ссылаясь на': { clause: 'recalling/-', note: 'number of the preambular paragraph not given' },
  preamble: { clause: 'preamble/-', note: 'clause not given: preamble' },
  '责成…局主任 3 (heading on the page before)': {
    clause: 'instructs:secretary-general+bureau-directors/3',
    note: 'heading on the page before, read there in part',
  },
  '… 3': { clause: 'instructs:secretary-general+bureau-directors/3', note: 'heading on the page before' },
  '… 5': { clause: 'instructs:secretary-general+bureau-directors/5', note: 'heading on the page before' },
  '(in accordance with)': {
    clause: '?/-',
    note: 'clause not given; the source says: in accordance with',
    relation: 'in_pursuance_of',
  },
  '(reaffirms)': { clause: '?/-', note: 'clause not given; the source says: reaffirms' },
  '(WTPF-13 to discuss)': { clause: '?/-', note: 'clause not given; the source says what WTPF-13 is to discuss' },
  '(established by)': {
    clause: '?/-',
    note: 'clause not given; the source says of the body: established by',
    relation: 'establishes',
    inverted: true,
  },
  '(established under)': {
    clause: '?/-',
    note: 'clause not given; the source says of the event: established under',
    relation: 'establishes',
    inverted: true,
  },
};

interface Clause {
  readonly clause: string;
  readonly relation: Relation | null;
  readonly note: string | null;
  readonly inverted: boolean;
}

function readClause(row: FactRow, to: string): Clause {
  const special = CLAUSES[row.clause];
  if (special) {
    const { clause, note, relation = null, inverted = false } = special;
    return { clause, note, relation, inverted };
  }
  return { clause: toLocator(row.clause), note: null, relation: toRelation(row, to), inverted: false };
}

/** `considering e) i)` → `considering/e/i`, `considerando bbis)` → `considering/b-bis`, `further-noting/a` → `noting-further/a`. */
export function toLocator(clause: string): string {
  for (const [verb, slug] of Object.entries(VERBS)) {
    if (!clause.startsWith(`${verb} `)) continue;
    const items = clause.slice(verb.length + 1).split(' ');
    return [slug, ...items.map((item) => item.replace(')', '').replace(/^([a-z])bis$/, '$1-bis'))].join('/');
  }
  // The directors of the three Bureaux, as an addressee of a document that is read is called.
  return clause.replace(/^further-([a-z]+)/, '$1-further').replace('+directors', '+bureau-directors');
}

/** Of the rows marked "establishes", those that name what the instrument sets up, not only a body that exists. */
function toRelation(row: FactRow, to: string): Relation | null {
  if (row.how.includes('establishes') && to === 'itu:dg-internet') return 'establishes';
  return row.relation === 'in_pursuance_of' ? 'in_pursuance_of' : null;
}

/** The verb of the section as a slug: from the locator, or for UN paragraphs from the row. */
function toStance(row: FactRow, clause: string): string | null {
  if (row.clause.includes('(Recalling)')) return 'recalling';
  const stance = stanceOfLocator(clause);
  if (stance !== null) return stance;
  const slug = (row.stance ?? '').replaceAll(' ', '-').replace(/^further-|-further$/, '');
  return isStance(slug) ? slug : null;
}

function toSourceEntry(row: FactRow, clauseNote: string | null): Source {
  const editionInferred = row.from === 'Council resolution on WG-WSIS (2010-11 ed.)';
  const notes = [
    row.note,
    row.role,
    clauseNote,
    row.printed_as && `printed as ${row.printed_as}`,
    row.id_inferred && `id inferred: ${row.id_inferred}`,
    editionInferred && 'id inferred: edition of 2010-11, number not printed, annex as in Resolution 1282 (Mod. 2008)',
    NOTES_BY_TARGET[row.to],
    row.how.includes('establishes') && row.to !== 'itu:dg-internet' && 'names the body, does not set it up',
  ].filter((note): note is string => typeof note === 'string' && note !== '');
  return {
    source: row.source_url,
    verified: isVerified(row) && !editionInferred,
    status: toStatus(row),
    ...(row.surface_form === undefined ? {} : { surface: row.surface_form }),
    how: row.how,
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  };
}

/** What the row's own words for the target say beyond the id. */
const NOTES_BY_TARGET: Readonly<Record<string, string>> = {
  'PP/Res2 (Minneapolis, 1998; "de la présente Conférence")': 'cited as a resolution of the present conference',
  'WSIS Forum 2013 Ministerial Round Table': 'the ministerial round table of the forum',
  'WSIS+10 review process': 'the review process, no document named',
  'WSIS outcomes': 'collective mention',
  'WTSC Geneva 1996': 'the conference (then WTSC) is named, no numbered decision',
  'RA and WRC Geneva 1997': 'the assembly and the conference are named together, no numbered decision',
  'WTDC Valletta 1998': 'the conference is named, no numbered decision',
  'itu:wtsa/res/75@2008': 'printed with the year only',
  'itu:pp/res/197@2014': 'printed with the year only',
  'itu:wrc/res/646@2003-geneva': 'printed with place and year',
  'treaty:tampere-convention@1998': 'treaty of 1998',
};

function isVerified(row: FactRow): boolean {
  return (
    /\bread\b/.test(row.how) && !/second-hand|inferred|matched with|working number/.test(row.how) && !row.id_inferred
  );
}

function toStatus(row: FactRow): Source['status'] {
  if (draftTagOf(row.how) !== null) return 'draft';
  if (/second-hand/.test(row.how) || !/\bread\b/.test(row.how)) return 'second-hand';
  return row.from === 'itu:council/res/1306@2015' ? 'unknown' : 'adopted';
}
