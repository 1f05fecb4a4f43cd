import { type Grammar, ISSUER_ABBREVIATIONS, type SharedName, SYMBOLS, type Word } from '../grammars/index.ts';
import { compileAlphabet } from './lexicon/alphabet.ts';
import { type Numerals, numeralsOf } from './lexicon/numerals.ts';
import { markBeginnings } from './lexicon/trie.ts';
import { RULE_NAMES } from './scan/rules.ts';
import { type Table, tableOf } from './table.ts';

/** The body that adopts the document itself. */
export const SELF_ISSUER = '#self';
/** A body of another organization whose name begins like one of ours. */
export const OTHER_ISSUER = '#other';

export type { Table };

/** A grammar made ready for scanning. Every table is walked in one direction only. */
export interface CompiledGrammar {
  readonly grammar: Grammar;
  /** What the scanner asks of the grammar at every number, at hand: grammars differ in shape, and are slow to ask. */
  readonly spaced: boolean;
  readonly rightToLeft: boolean;
  /** Names of the scanner's rules with the language before them, as evidence carries them. */
  readonly ruleNames: readonly string[];
  readonly kindsAfter: Table;
  readonly kindsBefore: Table;
  /** By kind before a number: index of the issuer that the word names as well, −1 where it names none. */
  readonly kindIssuers: Int32Array;
  /** The same, met from the left. */
  readonly kindsBeforeRight: Table;
  readonly ordinals: Table;
  readonly ordinalsRight: Table;
  /** Numbers in words, null where the grammar has none. */
  readonly numberCharacters: Numerals | null;
  readonly counters: Table;
  readonly reports: Table;
  /** What the tables of issuers index. */
  readonly issuers: readonly SharedName[];
  readonly issuersBefore: Table;
  readonly issuersAfter: Table;
  /** Adopting bodies by their names, wherever in a sentence. */
  readonly issuerNames: Table;
  /** Nouns in names of bodies that are none of ours, and words between a number and such a name. */
  readonly bodyNouns: Table;
  /** The same, met from the right, where words are not separated. */
  readonly bodyNounsLeft: Table;
  readonly ofOthers: Table;
  readonly actsOfStates: Table;
  readonly dividedIssuers: Table;
  /** The same, met from the left. */
  readonly dividedIssuersRight: Table;
  readonly issuerLinks: Table;
  /** Words between a number and who adopted it, and names as they stand behind those; value: index of the issuer. */
  readonly agentLinks: Table;
  readonly agents: Table;
  /** Words that open a clause on who adopted, and the verbs in it. */
  readonly relatives: Table;
  readonly relativeVerbs: Table;
  /** An issuer may follow its number, a name its provision, without any word between. */
  readonly issuerFollows: boolean;
  readonly nameFollows: boolean;
  /** Words between a kind and an issuer that stands before the number; words before an issuer behind the date. */
  readonly kindLinks: Table;
  readonly adopters: Table;
  readonly titled: Table;
  readonly subjects: Table;
  readonly sectors: Table;
  readonly sectorsRight: Table;
  readonly sessionMarks: Table;
  /** The same, met from the right. */
  readonly sessionMarksLeft: Table;
  readonly parts: Table;
  readonly splitters: Table;
  readonly issuerOwners: Table;
  readonly own: Table;
  /** Words for whose a text is, before a kind and as kinds; indices of `possessors`. */
  readonly possessives: Table;
  readonly possessiveKinds: Table;
  /** Whom each may stand for: bodies, null for any, and nouns in names of others. */
  readonly possessors: readonly { readonly bodies: ReadonlySet<string> | null; readonly nouns: Table }[];
  readonly topicOpens: Table;
  readonly topicCloses: Table;
  readonly sessions: Table;
  readonly sessionsRight: Table;
  readonly sessionLinks: Table;
  readonly yearMarksLeft: Table;
  readonly yearMarksRight: Table;
  readonly yearNouns: Table;
  readonly dateMarks: Table;
  /** The same, met from the right. */
  readonly dateMarksLeft: Table;
  readonly dateCloses: Table;
  readonly dateLinks: Table;
  readonly months: Table;
  readonly dateJoints: Table;
  readonly revisionMarks: Table;
  readonly laterMarks: Table;
  readonly laterLinks: Table;
  readonly measures: Table;
  readonly places: Table;
  /** The same from the right, where a place may stand before a body; empty elsewhere. */
  readonly placesLeft: Table;
  readonly symbols: Table;
  readonly resolved: Table;
  readonly connectors: Table;
  readonly connectorsLeft: Table;
  readonly ranges: Table;
  readonly rangesLeft: Table;
  readonly pursuance: Table;
  /** What of a cue is said again before the next citation: `in accordance with A and [with] B`. */
  readonly cueTails: Table;
  readonly documents: Table;
  readonly documentsBehind: Table;
  readonly linksBehind: Table;
  readonly linksBehindLeft: Table;
  readonly ownersBehind: Table;
  readonly anaphors: Table;
  readonly chained: Table;
  readonly otherNames: Table;
  readonly unitsAfter: Table;
  readonly unitsBefore: Table;
  /** The same, met from the left. */
  readonly unitsBeforeRight: Table;
  /** Their levels, empty where the grammar tells none. */
  readonly unitLevels: readonly string[];
  readonly provisionParts: Table;
  /** Numbers of provisions in words. */
  readonly numerals: Table;
  readonly provisionLinks: Table;
  readonly provisionAsides: Table;
  readonly provisionOwners: Table;
  readonly nameOpen: ReadonlySet<number>;
  readonly nameClose: ReadonlySet<number>;
  readonly modifiers: Table;
  readonly modifiersBehind: Table;
  /** Offices behind a noun for those who head them, words before and behind these. */
  readonly offices: Table;
  readonly officeArticles: Table;
  readonly officeTails: Table;
  readonly scopedNouns: Table;
  readonly toldNames: Table;
  /** By class: 1 for what a determiner, the mark of an ordinal or a scoped noun begins with. */
  readonly groupOpens: Uint8Array;
  /** Those that a number may follow without a space, `SG13`; indices of `mention.scoped`. */
  readonly gluedNouns: readonly { readonly form: string; readonly index: number }[];
  /** Which meeting of a series it is, in words: met from the right and from the left. */
  readonly meetingOrdinalsLeft: Table;
  readonly meetingOrdinals: Table;
  readonly scopeLinks: Table;
  readonly ordinalEndings: Table;
  readonly ordinalEndingsRight: Table;
  /** A sector may follow its group without any word between. */
  readonly sectorFollows: boolean;
  /** Words for the letter of a code, met from the right and from the left. */
  readonly codeWords: Table;
  readonly codeWordsRight: Table;
  readonly roles: Table;
  readonly roleLinks: Table;
  /** The same, met from the right. */
  readonly rolesLeft: Table;
  readonly roleLinksLeft: Table;
  readonly roleRelatives: Table;
  readonly roleActs: Table;
  readonly participation: Table;
  readonly modals: Table;
  readonly establishes: Table;
  readonly recipients: Table;
  readonly acts: Table;
  readonly verbFirst: Table;
  readonly wholes: Table;
  readonly actionHeadsAfter: Table;
  readonly actionHeadsBefore: Table;
  readonly articles: Table;
  readonly conjunctions: Table;
  readonly pageWords: Table;
}

const cache = new WeakMap<Grammar, CompiledGrammar>();

/** Compiles a grammar, once. */
export function compileGrammar(grammar: Grammar): CompiledGrammar {
  const known = cache.get(grammar);
  if (known) return known;
  const compiled = compile(grammar);
  cache.set(grammar, compiled);
  return compiled;
}

function compile(grammar: Grammar): CompiledGrammar {
  const { spaced, citation, provision, actionLine } = grammar;
  const alphabet = compileAlphabet(formsOf(grammar), spaced, grammar.clitics);
  const words = (list: readonly Word[] | undefined, side: 'left' | 'right'): Table =>
    tableOf(list ?? [], side, spaced, alphabet);
  const plain = (forms: readonly string[] | undefined, side: 'left' | 'right'): Table =>
    words(
      forms?.map((form) => ({ value: form, forms: [form] })),
      side,
    );
  const unitsBefore = provision.units.filter((unit) => unit.stands === 'before');
  const abbreviations = Object.entries(ISSUER_ABBREVIATIONS).map(([form, value]) => ({ value, forms: [form] }));
  const issuers: SharedName[] = [
    ...citation.issuers,
    { value: SELF_ISSUER, forms: citation.selfIssuers },
    { value: OTHER_ISSUER, forms: citation.otherBodies },
    ...abbreviations,
  ];
  // Behind a number a sector stands for the assembly that adopts for it.
  const adopting: SharedName[] = [...issuers, ...citation.sectors];
  const possessives = citation.possessives.map((word) => ({ value: '', ...word }));
  const ordinalsRight = plain(citation.ordinals, 'right');
  const modifiers = plain(grammar.mention.modifiers, 'right');
  const scopedNouns = words(grammar.mention.scoped, 'right');
  const groupOpens = new Uint8Array(alphabet.size);
  for (const { trie } of [ordinalsRight, modifiers, scopedNouns]) markBeginnings(trie, groupOpens);
  return {
    grammar,
    spaced,
    rightToLeft: grammar.direction === 'rtl',
    ruleNames: RULE_NAMES.map((name) => `${grammar.language}/${name}`),
    kindsAfter: words(
      citation.kinds.filter((kind) => kind.stands === 'after'),
      'right',
    ),
    kindsBefore: words(
      citation.kinds.filter((kind) => kind.stands === 'before'),
      'left',
    ),
    kindIssuers: Int32Array.from(
      citation.kinds.filter((kind) => kind.stands === 'before'),
      ({ by }) => (by === undefined ? -1 : issuers.findIndex(({ value }) => value === by)),
    ),
    kindsBeforeRight: words(
      citation.kinds.filter((kind) => kind.stands === 'before'),
      'right',
    ),
    ordinals: plain(citation.ordinals, 'left'),
    ordinalsRight,
    numberCharacters: numeralsOf(grammar),
    counters: plain(citation.counters, 'right'),
    reports: plain(citation.reports, 'right'),
    issuers: adopting,
    issuersBefore: words(issuers, 'left'),
    issuersAfter: words(adopting, 'right'),
    issuerNames: words(citation.issuerNames ?? issuers, 'right'),
    bodyNouns: plain(citation.others.nouns, 'right'),
    bodyNounsLeft: plain(spaced ? [] : citation.others.nouns, 'left'),
    ofOthers: plain(citation.others.links, 'right'),
    actsOfStates: plain(citation.others.acts, 'left'),
    dividedIssuers: words(citation.dividedIssuers, 'left'),
    dividedIssuersRight: words(citation.dividedIssuers, 'right'),
    issuerLinks: plain(citation.issuerLinks, 'right'),
    agentLinks: plain(citation.agents?.links, 'right'),
    agents: words(
      citation.agents?.names.map((forms, index) => ({ value: String(index), forms })),
      'right',
    ),
    issuerFollows: citation.issuerLinks.includes(''),
    nameFollows: provision.linksBehind.includes(''),
    kindLinks: plain(citation.kindLinks, 'left'),
    adopters: plain(citation.adopters, 'right'),
    titled: plain(citation.titled, 'right'),
    subjects: plain(citation.subjects, 'right'),
    sectors: words(citation.sectors, 'left'),
    sectorsRight: words(citation.sectors, 'right'),
    sessionMarks: words(citation.numbers?.sessionMarks, 'right'),
    sessionMarksLeft: words(citation.numbers?.sessionMarks, 'left'),
    parts: words(citation.numbers?.parts, 'right'),
    splitters: plain(citation.splitters, 'left'),
    own: plain(citation.own, 'left'),
    possessives: words(possessives, 'left'),
    possessiveKinds: words(possessives, 'right'),
    possessors: possessives.map(({ bodies, nouns }) => ({
      bodies: bodies === undefined ? null : new Set(Object.keys(bodies)),
      nouns: plain(nouns, 'right'),
    })),
    issuerOwners: plain(citation.issuerOwners, 'left'),
    topicOpens: plain(citation.topics.opens, 'left'),
    topicCloses: plain(citation.topics.closes, 'left'),
    sessions: plain(citation.sessions, 'left'),
    sessionsRight: plain(citation.sessions, 'right'),
    sessionLinks: plain(citation.sessionLinks, 'right'),
    yearMarksLeft: plain(citation.yearMarks, 'left'),
    yearMarksRight: plain(citation.yearMarks, 'right'),
    yearNouns: plain(citation.yearNouns, 'right'),
    dateMarks: plain(citation.dateMarks, 'right'),
    dateMarksLeft: plain(citation.dateMarks, 'left'),
    dateCloses: plain(citation.dates.closes, 'right'),
    dateLinks: plain(citation.dates.links, 'right'),
    months: plain(citation.dates.months, 'right'),
    dateJoints: plain(citation.dates.joints, 'right'),
    revisionMarks: plain(citation.revisionMarks, 'right'),
    relatives: plain(citation.relatives?.opens, 'right'),
    relativeVerbs: plain(citation.relatives?.verbs, 'right'),
    laterMarks: plain(citation.revisions?.marks, 'right'),
    laterLinks: plain(citation.revisions?.links, 'right'),
    measures: plain(citation.measures, 'right'),
    places: words(citation.places, 'right'),
    placesLeft: words(grammar.spaced ? [] : citation.places, 'left'),
    symbols: words([...SYMBOLS, ...(citation.numbers?.meetings?.bodies ?? [])], 'left'),
    resolved: plain(citation.numbers?.meetings?.resolved, 'right'),
    connectors: plain(citation.connectors, 'right'),
    connectorsLeft: plain(citation.connectors, 'left'),
    ranges: plain(citation.ranges, 'right'),
    rangesLeft: plain(citation.ranges, 'left'),
    pursuance: plain(citation.pursuance, 'left'),
    cueTails: plain(spaced ? tailsOf(citation.pursuance) : [], 'left'),
    documents: words(provision.documents, 'left'),
    documentsBehind: words(provision.documents, 'right'),
    linksBehind: plain(provision.linksBehind, 'right'),
    linksBehindLeft: plain(provision.linksBehind, 'left'),
    ownersBehind: plain(provision.owners, 'right'),
    anaphors: words(provision.anaphors, 'right'),
    chained: plain(provision.chained, 'right'),
    otherNames: plain(provision.others, 'right'),
    unitsAfter: words(
      provision.units.filter((unit) => unit.stands === 'after'),
      'right',
    ),
    unitsBefore: words(unitsBefore, 'left'),
    unitsBeforeRight: words(unitsBefore, 'right'),
    provisionParts: plain(provision.parts, 'right'),
    unitLevels: unitsBefore.map(({ level }) => level ?? ''),
    numerals: words(provision.numerals, 'right'),
    provisionLinks: plain(provision.links, 'left'),
    provisionAsides: plain(provision.asides, 'left'),
    provisionOwners: plain(provision.owners, 'left'),
    nameOpen: new Set(provision.nameMarks.map(([open]) => open.charCodeAt(0))),
    nameClose: new Set(provision.nameMarks.map(([, close]) => close.charCodeAt(0))),
    offices: words(grammar.mention.officers.offices, 'right'),
    officeArticles: plain(grammar.mention.officers.articles, 'right'),
    officeTails: plain(grammar.mention.officers.tails, 'right'),
    modifiers,
    modifiersBehind: plain(grammar.mention.modifiersBehind, 'right'),
    scopedNouns,
    toldNames: words(grammar.mention.toldNames, 'right'),
    groupOpens,
    gluedNouns: grammar.mention.scoped.flatMap(({ forms, numberedOnly }, index) =>
      spaced && numberedOnly === true ? forms.map((form) => ({ form, index })) : [],
    ),
    ordinalEndings: plain(grammar.mention.ordinalEndings, 'left'),
    ordinalEndingsRight: plain(grammar.mention.ordinalEndings, 'right'),
    meetingOrdinalsLeft: plain(grammar.mention.meetingOrdinals?.words, 'left'),
    meetingOrdinals: plain(grammar.mention.meetingOrdinals?.words, 'right'),
    scopeLinks: plain(grammar.mention.scopeLinks, 'right'),
    sectorFollows: grammar.mention.scopeLinks.includes(''),
    codeWords: plain(actionLine.codeWords, 'left'),
    codeWordsRight: plain(actionLine.codeWords, 'right'),
    roles: words(actionLine.roles, 'right'),
    roleLinks: plain(actionLine.roleLinks, 'right'),
    rolesLeft: words(actionLine.roles, 'left'),
    roleLinksLeft: plain(actionLine.roleLinks, 'left'),
    roleRelatives: plain(actionLine.relatives, 'right'),
    roleActs: words(actionLine.acts, 'left'),
    participation: plain(actionLine.participation, 'left'),
    modals: plain(actionLine.modals, 'right'),
    establishes: plain(grammar.mandate.establishes, 'right'),
    recipients: plain(grammar.mandate.recipients, 'left'),
    acts: words(grammar.mandate.acts, 'right'),
    verbFirst: plain(grammar.mandate.verbFirst, 'right'),
    wholes: plain(grammar.mandate.wholes, 'right'),
    actionHeadsAfter: plain(actionLine.heads, 'right'),
    actionHeadsBefore: plain(actionLine.heads, 'left'),
    articles: plain(grammar.structure.articles, 'right'),
    conjunctions: plain(grammar.structure.conjunctions, 'right'),
    pageWords: plain(grammar.structure.pageWords, 'right'),
  };
}

/** The last words of each form, one, two …, but not all of them. */
const tailsOf = (forms: readonly string[]): string[] => [
  ...new Set(
    forms.flatMap((form) => {
      const words = form.split(' ');
      return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
    }),
  ),
];

/** Everything that the tables are made of, so that they share one alphabet. */
function formsOf({ citation, provision, actionLine, structure, mention, mandate }: Grammar): string[] {
  const forms = [...structure.articles, ...structure.pageWords, ...Object.keys(ISSUER_ABBREVIATIONS)];
  for (const part of [citation, provision, actionLine, mandate]) addForms(part, forms);
  for (const list of [
    mention.scoped,
    mention.toldNames,
    mention.officers,
    mention.modifiers,
    mention.modifiersBehind,
    mention.scopeLinks,
    mention.ordinalEndings,
    mention.meetingOrdinals,
    SYMBOLS,
  ])
    addForms(list, forms);
  return forms;
}

/** Adds every string of a data record, at any depth. */
function addForms(data: unknown, forms: string[]): void {
  if (typeof data === 'string') forms.push(data);
  else if (typeof data === 'object' && data !== null) for (const key in data) addForms(data[key as never], forms);
}
