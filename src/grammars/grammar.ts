import type { BodyKind, Language, Stance } from '../model/index.ts';

/**
 * A grammar is data: what one language calls things. `extract/` holds the procedure and no word of any language, so a
 * language is one record here and one line in `index.ts`.
 *
 * Forms are matched after folding (full-width and Arabic-Indic digits to ASCII, typographic brackets and dashes to
 * plain ones). In an unspaced language white space may stand anywhere inside a form (documents break lines within
 * words); in a spaced one a space in a form matches any run of white space.
 */
export interface Grammar {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Words are separated by spaces, so a form must begin and end at a word boundary. */
  readonly spaced: boolean;
  /** Letters that are words of their own and are written together with the word behind them (Arabic). */
  readonly clitics?: string;
  readonly recognition: Recognition;
  readonly citation: CitationGrammar;
  readonly provision: ProvisionGrammar;
  readonly actionLine: ActionLineGrammar;
  readonly structure: StructureGrammar;
  readonly mention: MentionGrammar;
  readonly mandate: MandateGrammar;
  /** What must be found in which text; every rule and word has one that uses it (see the contract suite). */
  readonly examples: readonly Example[];
}

/** Forms that mean one thing. */
export interface Word<Value extends string = string> {
  readonly value: Value;
  readonly forms: readonly string[];
}

/** Of whom a text is, a body or an authority → what a word means there. */
export type InTextsOf = Readonly<Record<string, string>>;

/** A name that others use too, each for what is their own: it means its value in texts of the Union alone. */
export interface SharedName extends Word {
  /** What it means in texts of others, the body that adopted the text first, then its authority; nothing in those not listed. */
  readonly inTextsOf?: InTextsOf;
}

/** How a document is known to be in this language. */
export interface Recognition {
  /** Unicode script, as in `\p{Script=…}`, that its letters are of. */
  readonly script: string;
  /** Frequent words; tell languages of one script apart. */
  readonly words: readonly string[];
}

/** A word for whose a text is. */
export interface Possessive {
  readonly forms: readonly string[];
  /** Adopting bodies that it agrees with; without, any. */
  readonly bodies?: Readonly<Record<string, true>>;
  /** Nouns that names of other bodies have and that it agrees with, in every form. */
  readonly nouns: readonly string[];
}

export interface CitationGrammar {
  /** Instrument kinds, standing before or after the number; no value for texts that are no instruments yet (drafts). */
  readonly kinds: readonly (Word & {
    readonly stands: 'before' | 'after';
    /** The body whose kind it is, where the word says that too: `UNSCR`. */
    readonly by?: string;
  })[];
  /** Words that make a number an ordinal, standing before it. */
  readonly ordinals: readonly string[];
  /** Characters of numbers in words: those of 0 to 9 in order, and of ten, hundred, thousand. */
  readonly numberCharacters?: { readonly digits: readonly (readonly string[])[]; readonly powers: readonly string[] };
  /** Words that count, standing between number and kind. */
  readonly counters: readonly string[];
  /** Words behind a number in series that make it none of a recommendation: reports are numbered in the same way. */
  readonly reports?: readonly string[];
  /** Adopting bodies; value: body id. */
  readonly issuers: readonly SharedName[];
  /** Their names in every form, where those that citations have are fewer: a language that declines them. */
  readonly issuerNames?: readonly Word[];
  /** Bodies of other organizations whose names begin like those of ours: nothing is ours that they adopt. */
  readonly otherBodies: readonly string[];
  /**
   * Nouns that names of bodies have, and words between a number and whose it is: nothing is ours that they adopt. `acts`:
   * words before a kind that make it an act of a State.
   */
  readonly others: {
    readonly nouns: readonly string[];
    readonly links: readonly string[];
    readonly acts?: readonly string[];
  };
  /** Adopting bodies by a name that tells them only where the number has their form (`70/125`, `1514(XV)`). */
  readonly dividedIssuers: readonly Word[];
  /** Words between a number or bracket and an issuer that follows it; an empty one where it may follow without any. */
  readonly issuerLinks: readonly string[];
  /**
   * Who adopted, in a language that declines names: words between number and body, and for each of `issuers`, in their
   * order, its name in the cases that these words ask for.
   */
  readonly agents?: { readonly links: readonly string[]; readonly names: readonly (readonly string[])[] };
  /**
   * A clause behind the number that says who adopted when: words that open it, verbs behind the body (`resolution 9,
   * [which] the Council [adopted in] 2013`). It stays outside the citation.
   */
  readonly relatives?: { readonly opens: readonly string[]; readonly verbs: readonly string[] };
  /** Words between a kind and a body that stands before the number: `resolutions [of the] Council 1332 and 1334`. */
  readonly kindLinks?: readonly string[];
  /** Words before a body behind the date of adoption: `resolution 9, adopted on 5 July 2012 [by the] Council`. */
  readonly adopters?: readonly string[];
  /** Words before the year of a later version: `Resolution 9, [as revised] [at its] 2016 session`. */
  readonly revisions?: { readonly marks: readonly string[]; readonly links: readonly string[] };
  /** Words before a title in quotation marks that stands inside a chain: `resolutions 70/1, [entitled] “…”, and 70/2`. */
  readonly titled?: readonly string[];
  /** Words that open the subject of a text behind its number, inside a chain: `resolutions 5/1 [on] kites and 5/2`. */
  readonly subjects: readonly string[];
  /** Words before a kind that make the text one of the body that adopts the document: `[its] Resolution 1141`. */
  readonly own?: readonly string[];
  /** Words before a kind, and kinds, that make the text one of a body that the sentence names before: `[its] resolution`. */
  readonly possessives: readonly Possessive[];
  /** What stands in or behind numbers of the United Nations, in scripts that write it with letters of their own. */
  readonly numbers?: {
    /** Marks before the number of a session, in brackets or before a slash; value: what ids have there. */
    readonly sessionMarks: readonly Word<'' | 'S-' | 'ES-'>[];
    /** Letters that tell texts under one number apart; value: the Latin one. */
    readonly parts: readonly Word[];
    /** Letters of a body before the number of its meeting and that of the text, and before a text it resolves; value: issuer and kind. */
    readonly meetings?: { readonly bodies: readonly Word[]; readonly resolved: readonly string[] };
  };
  /** The body that adopts the document itself. */
  readonly selfIssuers: readonly string[];
  /** Sector marks that belong to the number; value: the body that adopts. */
  readonly sectors: readonly Word[];
  /** Words that may cut an issuer off from the number that follows. */
  readonly splitters: readonly string[];
  /** Whose meeting it is, standing before the year of an issuer. */
  readonly issuerOwners: readonly string[];
  /** Words around a topic that stands between issuer and number: `Conference [on …] Resolution 70`. */
  readonly topics: { readonly opens: readonly string[]; readonly closes: readonly string[] };
  /** Words after a year that make it a session of the issuer. */
  readonly sessions: readonly string[];
  /** Words between a body and the year of its session, behind a number: `of the Council [at its] 2011 session`. */
  readonly sessionLinks: readonly string[];
  /** Words after (or before) a year inside brackets. */
  readonly yearMarks: readonly string[];
  /** Words behind four digits that make them a year and no number: `the resolution of the year 1995`. */
  readonly yearNouns?: readonly string[];
  /** Words for month and day, to step over a date inside a chain. */
  readonly dateMarks: readonly string[];
  /** The date of adoption behind a number: words that lead to it, months by name, words between its parts. */
  readonly dates: {
    readonly links: readonly string[];
    readonly months: readonly string[];
    readonly joints: readonly string[];
    /** Words between the date of adoption and a number behind it. */
    readonly closes?: readonly string[];
  };
  readonly revisionMarks: readonly string[];
  /** Words that make a bare number count something else than instruments: `read the resolution 12 [times]`. */
  readonly measures?: readonly string[];
  /** Places where bodies meet; value: slug. */
  readonly places: readonly Word[];
  /** Between members of a list. */
  readonly connectors: readonly string[];
  /** Between the ends of a range. */
  readonly ranges: readonly string[];
  /** Standing before a citation: it is the authority for what follows. */
  readonly pursuance: readonly string[];
}

export interface ProvisionUnit extends Word {
  readonly stands: 'before' | 'after';
  /**
   * What it counts, where another unit counts something else: units of one level share the name that stands behind the
   * last (`Article 1 and No. 78A of the …`), and one of another level behind a comma is a part of it
   * (`Article 2, paragraph 4, of the …`).
   */
  readonly level?: string;
  /** Its numbers are written in words too. */
  readonly worded?: true;
  /** Prefix in instruments whose provisions are numbered through beside their articles, where it differs. */
  readonly numberedThrough?: string;
}

export interface ProvisionGrammar {
  /** Instruments known by name; value: work id, none for those of others whose names begin like one of these. */
  readonly documents: readonly SharedName[];
  /** Kinds of provision; value: prefix of the locator (`` for paragraphs and articles, `no`, `ch`). */
  readonly units: readonly ProvisionUnit[];
  /** Units of parts that stand behind the provision that they are of, each with its own number: `Article 4 [paragraph] 2`. */
  readonly parts?: readonly string[];
  /** Letters of the script that label without a bracket behind a number, as they are no words: `Article 73 [e] of`. */
  readonly looseLetters?: string;
  /** Numbers in words, behind units whose numbers are Roman in other languages; value: the number in digits. */
  readonly numerals?: readonly Word[];
  /** Marks around names of documents. */
  readonly nameMarks: readonly (readonly [open: string, close: string])[];
  /** Whose instrument it is, standing before the name: part of the citation. */
  readonly owners: readonly string[];
  /** Words between the name and the provision. */
  readonly links: readonly string[];
  /** The same where they part the provision from the name, which stays outside: `the [name], in particular Article 51`. */
  readonly asides: readonly string[];
  /** Words between the provision and a name behind it, as above: `paragraph 35 [of the] Tunis Agenda`. */
  readonly linksBehind: readonly string[];
  /** Words that stand again before each unit of a chain: `[in] paragraph 35 and [in] paragraphs 39 and 40 of the`. */
  readonly chained?: readonly string[];
  /** Words for an instrument named before; value: the noun that its name has, empty where any may be meant. */
  readonly anaphors?: readonly Word[];
  /** Words behind a name of one word that make it another instrument's: a convention `on` something, a constitution `of`. */
  readonly others: readonly string[];
}

export interface ActionLineGrammar {
  /** The noun, before or after the codes. */
  readonly heads: readonly string[];
  /** Words that stand for the letter of a code, in scripts that have no such letter. */
  readonly codeWords?: readonly string[];
  /** Roles of a body in an action line; value: role. */
  readonly roles: readonly Word[];
  /** Standing between the codes and a role noun. */
  readonly roleLinks: readonly string[];
  /** Words behind the codes that lead to a clause with the role in it: `C5, [for which] the Union is facilitator`. */
  readonly relatives?: readonly string[];
  /** Verbs right before the phrase that say what its subject does in it; value: role. */
  readonly acts: readonly Word[];
  /** Words for implementation together with others, standing before the codes. */
  readonly participation: readonly string[];
  /** Words behind a body that make it the one who is to act. */
  readonly modals: readonly string[];
}

export interface SectionHead {
  readonly verb: Stance;
  readonly form: string;
  readonly further?: true;
  /** Who is told stands behind the verb, in the same line. */
  readonly addressed?: true;
  /** What the same word means in a decision, where other languages have another one. */
  readonly inDecisions?: Stance;
}

export interface StructureGrammar {
  readonly heads: readonly SectionHead[];
  /** Verbs that open the paragraphs of texts without headings (United Nations); operative ones stand behind a number. */
  readonly paragraphs: readonly SectionHead[];
  /** Articles and the like before those addressed, and before who adopts. */
  readonly articles: readonly string[];
  /** Words, or the comma, between a verb that decides and who is to act: `Decides [that] all States shall …`. */
  readonly conjunctions?: readonly string[];
  /** Words behind a body, or behind its meeting, for somebody or something of it: then the body is not told itself. */
  readonly partsBehind?: readonly string[];
  /** Words behind all that are told which say that the text tells them further. */
  readonly furtherBehind?: readonly string[];
  /** Between addressees. */
  readonly addresseeConnectors: readonly string[];
  /**
   * Ways to say that those told act together with others, who are not told themselves: a joint before the others, one of
   * the tails behind them (none needed when the list is empty).
   */
  readonly collaborations: readonly { readonly joints: readonly string[]; readonly tails: readonly string[] }[];
  /** Beginnings of what may follow the addressees in a heading and names nobody: within available resources … */
  readonly qualifiers: readonly string[];
  readonly forewordHeads: readonly string[];
  readonly annexHeads: readonly string[];
  /** Words around the number of a page, as printed at the head or foot of it: page 3 of 10. */
  readonly pageWords: readonly string[];
  /** Words between an annex and the document that it belongs to: `Annex [to] Resolution …`. */
  readonly annexLinks?: readonly string[];
  /**
   * Letters of item labels in order; position i stands for the i-th Latin letter in locators. Where several orders are in
   * use, a space stands between them: a letter may have a place in each, and the items around it tell which is meant.
   */
  readonly labelLetters: string;
  /** Words that end a sentence or an item, beyond the common punctuation. */
  readonly terminators: readonly string[];
}

/** A noun for those who head several offices, said once: `Directors of the [Bureau] and the [Bureau]`. */
export interface SharedOfficers {
  /** The noun and the words behind it; longer forms that name all of them are bodies of their own. */
  readonly heads: readonly string[];
  /** Offices as they may be named behind it, also without their own noun; value: who heads it. */
  readonly offices: readonly Word[];
  /** Words before an office behind the first. */
  readonly articles: readonly string[];
  /** The noun of the offices where it stands behind the last of them. */
  readonly tails: readonly string[];
}

/** A noun for bodies of which every sector has its own. */
export interface ScopedNoun extends Word {
  /** Id where no sector is named. */
  readonly fallback: string;
  /** One of them, by its number: last part of the id before the number, and where the number stands. */
  readonly numbered?: { readonly value: string; readonly stands: 'before' | 'after' };
  /** An abbreviation that means something else where no number tells which group it is. */
  readonly numberedOnly?: true;
}

export interface MentionGrammar {
  /** Names that alone may mean something else, and mean a body where it is told: `calls upon [governments]`. */
  readonly toldNames?: readonly Word[];
  /**
   * Nouns of names that stand alone for a body named in full before, and what may stand behind one that is told to act:
   * `requests the [Agency] [to] report`.
   */
  readonly bareNouns?: { readonly nouns: readonly string[]; readonly behind: readonly string[] };
  /** How running text names bodies, beyond what the registry knows; value: body id. */
  readonly bodies: readonly (SharedName & { readonly kind: BodyKind | 'event' })[];
  /** Nouns whose body depends on the sector named before them; value: last part of the id. */
  readonly scoped: readonly ScopedNoun[];
  readonly officers: SharedOfficers;
  /** Determiners that belong to a scoped noun. */
  readonly modifiers: readonly string[];
  /** The same behind it, before the sector: `commissions d'études [compétentes] de l'UIT-T`. */
  readonly modifiersBehind?: readonly string[];
  /** Endings that make the digits before a scoped noun an ordinal: which of the groups it is. */
  readonly ordinalEndings?: readonly string[];
  /** Words between a scoped noun and the sector behind it; an empty one where it may follow without any. */
  readonly scopeLinks: readonly string[];
  /** Numbers in words before a meeting of a series, and endings behind digits there: the [nineteenth] conference, the 19[th]. */
  readonly meetingOrdinals?: { readonly words: readonly string[]; readonly endings: readonly string[] };
  /** Around a number that says which meeting of a series: the fifth … */
  readonly ordinalMeetings: readonly { readonly before: string; readonly after: string; readonly numerals: string }[];
}

export interface MandateGrammar {
  /** Verbs that set up a body. */
  readonly establishes: readonly string[];
  /** Prepositions before who receives what is to be done. */
  readonly recipients: readonly string[];
  /** How an item under a heading that addresses nobody says that others are told: resolves [to instruct] …; value: verb. */
  readonly acts: readonly Word<Stance>[];
  /** Words before a verb that make it what something else says: `the plan [which] urges … and requests …`. */
  readonly relatives?: readonly string[];
  /** Words at the beginning of an item behind which a verb stands before its subject. */
  readonly verbFirst?: readonly string[];
  /** Words for "all" that are of a subject alone, wherever it stands: `что на год [все] государства должны`. */
  readonly wholes?: readonly string[];
  /** Verbs of one subject begin with the same letter, which tells its gender. */
  readonly verbsAgree?: true;
}

/**
 * A text of ours and what must be found in it, no more and no less: surface → id (null: unresolved). What an example does
 * not list is not looked at.
 */
export interface Example {
  readonly text: string;
  /** Of whose texts it is, null: nobody's that is known; the Union's where this is left out. */
  readonly whose?: 'itu' | 'un' | null;
  readonly citations?: readonly (readonly [surface: string, id: string | null])[];
  /** Words before citations that make them the authority for what follows. */
  readonly cues?: readonly string[];
  readonly actionLines?: readonly (readonly [surface: string, codes: readonly string[], role: string])[];
  /** Who acts in the action lines. */
  readonly actors?: readonly string[];
  /** Locators that the text yields when it is read as lines. */
  readonly clauses?: readonly string[];
  readonly bodies?: readonly (readonly [surface: string, id: string])[];
  /** Who is told to act, by clause. */
  readonly mandates?: readonly (readonly [locator: string, addressees: readonly string[]])[];
  /** Bodies that receive what is done. */
  readonly recipients?: readonly string[];
  /** Bodies that the text reports to have been set up. */
  readonly established?: readonly string[];
}
