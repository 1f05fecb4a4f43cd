import { eachInParts, type RecitalGraph, runThrough } from '../graph/index.ts';
import { designateWork, kindLabel, LANGUAGES, type NodeAttributes, type SourcedName, workOf } from '../model/index.ts';

/** A text under which a node can be found. */
export interface NameEntry {
  /** Node that is offered: titles of a version lead to its work. */
  readonly node: string;
  readonly text: string;
  readonly lang: string;
}

/** Abbreviations of kinds that people type and no label spells. */
const SHORT_KINDS: Readonly<Record<string, string>> = { res: 'Res.', dec: 'Dec.', rec: 'Rec.', opinion: 'Op.' };

/** Every text under which the nodes of a graph are found: names in all languages, numbers with their kinds, ids. */
export function nameEntries(graph: RecitalGraph): NameEntry[] {
  return runThrough(nameEntriesInParts(graph));
}

/** The same, in parts of a few milliseconds each, between which others may work. */
export function* nameEntriesInParts(graph: RecitalGraph): Generator<void, NameEntry[]> {
  const entries: NameEntry[] = [];
  yield* eachInParts(graph.nodes, ([id, attributes]) => addEntries(graph, id, attributes, entries));
  return entries;
}

function addEntries(graph: RecitalGraph, id: string, attributes: NodeAttributes, entries: NameEntry[]): void {
  if (attributes.type === 'clause') return;
  const node = attributes.type === 'version' && graph.nodes.has(workOf(id)) ? workOf(id) : id;
  const add = (text: string, lang: string): void => {
    entries.push({ node, text, lang });
  };
  const addNames = (names: readonly SourcedName[]): void => {
    for (const name of names) add(name.text, name.lang);
  };
  add(id, 'en');
  if (attributes.type === 'version') {
    addNames(attributes.titles);
    return;
  }
  addNames(attributes.names);
  if ('topic' in attributes) for (const [lang, topic] of Object.entries(attributes.topic ?? {})) add(topic, lang);
  if (attributes.type === 'action-line') add(attributes.code, 'en');
  if (attributes.type === 'work' && attributes.number !== null)
    addNumbers(issuerNames(graph, attributes.issuer), attributes.kind, attributes.number, add);
}

function issuerNames(graph: RecitalGraph, issuer: string | null): readonly SourcedName[] {
  const attributes = issuer === null ? undefined : graph.nodes.get(issuer);
  const names = attributes && 'names' in attributes ? attributes.names : [];
  const tail = issuer?.slice(issuer.lastIndexOf(':') + 1) ?? '';
  return tail === '' ? names : [...names, { lang: 'en', text: tail, source: '', verified: false }];
}

/** `140`, `Res. 140`, `PP Res. 140`, `Resolution 140`, `第140号决议`, `全权代表大会第140号决议`. */
function addNumbers(
  issuers: readonly SourcedName[],
  kind: Extract<NodeAttributes, { type: 'work' }>['kind'],
  number: string,
  add: (text: string, lang: string) => void,
): void {
  add(number, 'en');
  const short = SHORT_KINDS[kind];
  if (short !== undefined) {
    add(`${short} ${number}`, 'en');
    for (const issuer of issuers) if (issuer.lang === 'en') add(`${issuer.text} ${short} ${number}`, 'en');
  }
  const seen = new Set<string>();
  for (const language of LANGUAGES) {
    const plain = designateWork('', kind, number, language);
    if (seen.has(plain) || (language !== 'en' && kindLabel(kind, language) === kindLabel(kind, 'en'))) continue;
    seen.add(plain);
    add(plain, language);
    for (const issuer of issuers)
      if (issuer.lang === language) add(designateWork(issuer.text, kind, number, language), language);
  }
  for (const issuer of issuers) if (issuer.lang === 'en') add(`${issuer.text} ${number}`, 'en');
}
