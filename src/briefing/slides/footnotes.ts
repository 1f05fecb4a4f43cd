import type { GraphEdge, RecitalGraph } from '../../graph/index.ts';
import { type BriefingWords, isolateIn } from '../../i18n/index.ts';
import {
  type Evidence,
  instrumentOf,
  joinPhrase,
  joinSeries,
  type Language,
  locatorOf,
  makeClauseId,
  type NodeAttributes,
  parseWorkId,
  workOf,
} from '../../model/index.ts';
import { clauseLabels, compareLocators, fullName, titleOf } from '../../store/index.ts';
import type { PartedNote } from '../slide.ts';

export interface FootnoteSource {
  readonly graph: RecitalGraph;
  readonly language: Language;
  readonly words: BriefingWords;
}

/** Most clauses of one instrument in a footnote, and most footnotes of a line; the rest is counted. */
const MOST_CLAUSES = 10;
const MOST_NOTES = 4;
const MOST_AT_EDGE = 2;
/** Most characters of an address. */
const MOST_ADDRESS = 110;
/** The same where room is short. */
const BRIEF_ADDRESS = 48;

/** A source as it is said: where, who says so, and how sure that is. */
interface Bearer {
  readonly holder: string;
  readonly clause: string | null;
  readonly who: string;
  /** The same with a shortened address. */
  readonly brief: string;
}

/** A text, and what of the graph it stands for. */
interface Note extends PartedNote {
  readonly text: string;
  readonly sources: readonly string[];
}

/** Sources of a slide: each text once, numbered from 1 in the order in which lines need them. */
export class Footnotes {
  readonly #source: FootnoteSource;
  readonly #notes = new Map<string, Note & { readonly number: number }>();
  readonly #bySource = new Map<string, number>();

  constructor(source: FootnoteSource) {
    this.#source = source;
  }

  get texts(): readonly string[] {
    return [...this.#notes.keys()];
  }

  get parted(): readonly PartedNote[] {
    return [...this.#notes.values()].map(({ whole, lead, item }) => ({ whole, lead, item }));
  }

  /** Numbers of the footnotes of what bears a line out: keys of edges, ids of nodes; what the graph lacks is left out. */
  of(sources: readonly string[], most = MOST_NOTES): readonly number[] {
    const notes = notesOf(this.#source, sources);
    const more = notes.length - most;
    if (more <= 1) return notes.map((note) => this.#numberOf(note));
    const counted = this.#source.words('sources-more', { count: more });
    const rest = { text: counted, whole: counted, lead: '', item: counted, sources: [] };
    return [...notes.slice(0, most), rest].map((note) => this.#numberOf(note));
  }

  /** The same for an edge of a picture: what lines have said already is not said again. */
  ofEdge(keys: readonly string[], mayAdd: boolean): readonly number[] {
    const known = new Set(keys.flatMap((key) => this.#bySource.get(key) ?? []));
    if (known.size > 0) return [...known].sort((a, b) => a - b).slice(0, MOST_AT_EDGE);
    return mayAdd
      ? notesOf(this.#source, keys)
          .slice(0, MOST_AT_EDGE)
          .map((note) => this.#numberOf(note))
      : [];
  }

  #numberOf(note: Note): number {
    const { text, sources } = note;
    const number = this.#notes.get(text)?.number ?? this.#notes.size + 1;
    if (number > this.#notes.size) this.#notes.set(text, { ...note, number });
    for (const source of sources) if (!this.#bySource.has(source)) this.#bySource.set(source, number);
    return number;
  }
}

/** One for each instrument and each way in which its clauses are known. */
function notesOf(source: FootnoteSource, sources: readonly string[]): readonly Note[] {
  const { graph, language, words } = source;
  const groups = new Map<string, { readonly bearer: Bearer; readonly clauses: Set<string>; readonly keys: string[] }>();
  for (const key of sources) {
    const bearer = bearerOf(source, key);
    if (!bearer) continue;
    const group = `${bearer.holder}\n${bearer.who}`;
    const found = groups.get(group) ?? { bearer, clauses: new Set<string>(), keys: [] };
    if (bearer.clause !== null) found.clauses.add(bearer.clause);
    found.keys.push(key);
    groups.set(group, found);
  }
  return [...groups.values()].map(({ bearer: { holder, who, brief }, clauses, keys }) => {
    const ordered = [...clauses].sort((a, b) => compareLocators(locatorOf(a)!, locatorOf(b)!) || (a < b ? -1 : 1));
    const more = ordered.length - MOST_CLAUSES;
    const labels = clauseLabels(graph, more > 1 ? ordered.slice(0, MOST_CLAUSES) : ordered, language);
    const list = more > 1 ? [...labels, words('clauses-more', { count: more })] : labels;
    const name = fullName(graph, holder, language).text;
    const series = joinSeries(list, language);
    const where = series === '' ? name : joinPhrase([name, series], language);
    const common = series === '' ? brief : words('footnote', { where: name, who: brief });
    return {
      text: words('footnote', { where, who }),
      whole: words('footnote', { where, who: brief }),
      lead: words('footnote.lead', { source: common }),
      item: isolateIn(language, series === '' ? name : series),
      sources: keys,
    };
  });
}

function bearerOf(source: FootnoteSource, key: string): Bearer | null {
  const { graph } = source;
  const edge = graph.edges.get(key);
  if (edge) return bearerOfEdge(source, edge);
  const node = graph.nodes.get(key);
  return node ? { ...placeOf(key), ...whoRecords(source, key, node) } : null;
}

const placeOf = (id: string): Pick<Bearer, 'holder' | 'clause'> => ({
  holder: instrumentOf(id),
  clause: locatorOf(id) === null ? null : id,
});

/** The surest piece of evidence speaks for an edge: read, then verified, then what is not. */
const surestOf = ({ attributes }: GraphEdge): Evidence =>
  [...attributes.evidence].sort((a, b) => rank(a) - rank(b))[0]!;

/** Who says what an edge says, in words, with the name of the file. */
export function whoSays(source: FootnoteSource, edge: GraphEdge): string {
  const surest = surestOf(edge);
  return surest.origin === 'curated' ? curated(source, surest) : readIn(source, surest.document);
}

function bearerOfEdge(source: FootnoteSource, edge: GraphEdge): Bearer {
  const from = edge.source;
  const surest = surestOf(edge);
  if (surest.origin === 'curated') return { ...placeOf(from), ...curatedBy(source, surest) };
  const node = source.graph.documents.get(surest.document)?.node;
  // What no clause of its own says, a clause of the document does.
  const place =
    locatorOf(from) !== null || node === undefined
      ? placeOf(from)
      : placeOf(surest.clause === '' ? node : makeClauseId(instrumentOf(node), surest.clause));
  return { ...place, ...alike(readInText(source, surest.document, place.holder)) };
}

const rank = (item: Evidence): number => (item.origin === 'read' ? 0 : item.verified ? 1 : 2);

/** Of an instrument that was read in one text of a language, that text; its file is named where the instrument is told. */
function readInText(source: FootnoteSource, document: string, instrument: string): string {
  const { graph, words } = source;
  const read = graph.documents.get(document);
  const texts = [...graph.documents.values()].filter(
    ({ node, language }) => instrumentOf(node) === instrument && language === read?.language,
  );
  const isIt = texts.length === 1 && read !== undefined && instrumentOf(read.node) === instrument;
  return isIt ? words('source.text', { language: read.language }) : readIn(source, document);
}

const readIn = (source: FootnoteSource, document: string): string =>
  source.words('source.read', { document: documentName(source, document) });

/**
 * A document by its instrument and language, or by its title where no instrument is known; by its file without either, or
 * where several texts would be called so.
 */
function documentName({ graph, language, words }: FootnoteSource, sha256: string): string {
  const read = graph.documents.get(sha256);
  if (!read) return sha256.slice(0, 16);
  const instrument = instrumentOf(read.node);
  if (parseWorkId(workOf(instrument)) === null && titleOf(graph, instrument, language) === null) return read.name;
  const name = words('source.document', {
    name: fullName(graph, instrument, language).text,
    language: read.language,
  });
  const alike = [...graph.documents.values()].filter(
    (other) => instrumentOf(other.node) === instrument && other.language === read.language,
  );
  return alike.length === 1 ? name : words('bracket', { name, note: read.name });
}

/** What is on record of a node that no edge says: where its title comes from, its document, else its names or provenance. */
function whoRecords(source: FootnoteSource, id: string, node: NodeAttributes): Who {
  const read = (document: string): Who => alike(readInText(source, document, instrumentOf(id)));
  const title = node.type === 'version' ? titleOf(source.graph, id, source.language)?.text : undefined;
  const entries = node.type === 'version' ? node.titles.filter(({ text }) => text === title) : [];
  const printed = entries.find(({ source: from }) => source.graph.documents.has(from.replace(SHA256, '')));
  if (printed) return read(printed.source.replace(SHA256, ''));
  if (entries[0]) return curatedBy(source, entries.find(({ verified }) => verified) ?? entries[0]);
  if (node.type === 'version' && node.expressions[0]) return read(node.expressions[0].document);
  if (node.type === 'clause' && node.spans[0]) return read(node.spans[0].document);
  const named = 'titles' in node ? node.titles : 'names' in node ? node.names : [];
  const all = [...named, ...node.provenance];
  const surest = all.find(({ verified }) => verified) ?? all[0];
  return surest ? curatedBy(source, surest) : alike(source.words('source.general'));
}

/** How the record names a document that a title was read in. */
const SHA256 = /^sha256:/;

type Who = Pick<Bearer, 'who' | 'brief'>;

const alike = (who: string): Who => ({ who, brief: who });

interface Curated {
  readonly source: string;
  readonly verified: boolean;
}

function curated(from: FootnoteSource, { source, verified }: Curated, shorten = shortAddress): string {
  const { words } = from;
  const name = source === GENERAL ? words('source.general') : (citedText(from, source) ?? shorten(withoutSums(source)));
  return words(verified ? 'source.verified' : 'source.unverified', { source: name });
}

const curatedBy = (source: FootnoteSource, one: Curated): Who => ({
  who: curated(source, one),
  brief: curated(source, one, briefAddress),
});

/** Curators name a text that they read by the sum of its bytes as well: for machines. */
const SUM = /\s*\(sha256 ([\da-f]{16,64})\)/g;

const withoutSums = (source: string): string => source.replace(SUM, '');

/** A text that is in the graph, where a source is that and nothing else: it begins with the name and ends with the sum. */
function citedText(from: FootnoteSource, source: string): string | null {
  const sum = [...source.matchAll(SUM)].at(-1);
  if (!sum || sum.index + sum[0].length < source.length) return null;
  const found = [...from.graph.documents.values()].find(({ sha256 }) => sha256.startsWith(sum[1]!));
  const isIt = found && source.startsWith(fullName(from.graph, instrumentOf(found.node), 'en').text);
  return isIt ? documentName(from, found.sha256) : null;
}

/** How curated facts call what anybody in the field knows. */
const GENERAL = 'general knowledge';

function shortAddress(source: string): string {
  const bare = source.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return bare.length > MOST_ADDRESS ? `${bare.slice(0, MOST_ADDRESS - 1)}…` : bare;
}

/** Host and last part of an address, each as far as a foot has room. */
function briefAddress(source: string): string {
  const whole = shortAddress(source);
  if (whole.length <= BRIEF_ADDRESS || !/^[\w.-]+\.[a-z]+\//i.test(whole)) return whole;
  const [address = ''] = shortAddress(source.split(' ')[0]!).split('…');
  const parts = address.split('/');
  const [host, last] = [parts[0]!, parts.length > 1 ? parts.at(-1)! : ''];
  const kept = last.length > BRIEF_ADDRESS / 2 ? `${last.slice(0, BRIEF_ADDRESS / 2)}…` : last;
  return parts.length > 2 ? `${host}/…/${kept}` : `${host}/${kept}`;
}
