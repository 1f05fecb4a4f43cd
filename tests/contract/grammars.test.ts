import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ExtractionResult, extract, NO_KNOWLEDGE } from '../../src/extract/index.ts';
import { RULE_NAMES } from '../../src/extract/scan/rules.ts';
import { type Example, GRAMMARS, type Grammar, SYMBOLS } from '../../src/grammars/index.ts';
import { PLACES } from '../../src/model/index.ts';
import { linesOf } from '../../src/readers/index.ts';
import { once } from '../helpers/once.ts';

const FOLDER = new URL('../../src/grammars/', import.meta.url);

/** Examples are from texts of the Union, where they do not say otherwise: short names mean what they do there. */
function read(grammar: Grammar, { text, whose = 'itu' }: Example): ExtractionResult['extraction'] {
  const document = { name: 'example', sha256: '0'.repeat(64), text, blocks: linesOf(text) };
  return extract(whose === null ? document : { ...document, whose }, grammar.language, NO_KNOWLEDGE)!.extraction;
}

/** What was found, in the shape of the example, for the fields that the example lists. */
function found(
  { citations, actionLines, clauses, bodies, mandates }: ExtractionResult['extraction'],
  example: Example,
): Partial<Record<keyof Example, unknown>> {
  const all: Record<Exclude<keyof Example, 'text' | 'whose'>, unknown> = {
    citations: citations.map(({ surface, id }) => [surface, id]),
    cues: citations.flatMap(({ cue }) => cue ?? []),
    actionLines: actionLines.map(({ surface, codes, role }) => [surface, codes, role]),
    actors: actionLines.flatMap(({ actor }) => actor ?? []),
    clauses: clauses.map(({ locator }) => locator),
    bodies: bodies.map(({ surface, canonical }) => [surface, canonical]),
    mandates: mandates.filter(({ reported }) => !reported).map(({ locator, addressee }) => [locator, addressee]),
    recipients: mandates.flatMap(({ recipient }) => recipient ?? []),
    established: mandates.filter(({ reported }) => reported).flatMap(({ addressee }) => addressee),
  };
  const { text, whose } = example;
  const given = whose === undefined ? { text } : { text, whose };
  return { ...given, ...Object.fromEntries(Object.entries(all).filter(([key]) => key in example)) };
}

/** Every form of a word list that lies in the grammar's data, examples and headings left out. */
function* formsIn(data: unknown, path = ''): Iterable<{ path: string; form: string }> {
  if (Array.isArray(data)) {
    for (const item of data)
      if (typeof item === 'string') yield { path, form: item };
      else yield* formsIn(item, path);
  } else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) yield* formsIn(value, path === '' ? key : `${path}.${key}`);
}

/** Rules behind the scanner's: of mentions and of mandates. */
const LATER_RULES = ['name', 'name-and-abbreviation', 'session', 'group', 'scoped-group'];
const MANDATE_RULES = ['addressed-section', 'told-in-item', 'subject-of-item', 'told-further', 'establishes'];

/** The rules that a grammar's words can make fire. */
function rulesOf({ citation, provision }: Grammar): string[] {
  const stands = { kind: citation.kinds, provision: provision.units };
  const possible = RULE_NAMES.filter((rule) => {
    const [, what, side] = /^(kind|provision)-(before|after)$/.exec(rule) ?? [];
    return what === undefined || stands[what as keyof typeof stands].some((word) => word.stands === side);
  });
  return [...possible, ...LATER_RULES, ...MANDATE_RULES];
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

test('every folder of a language is listed', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(GRAMMARS.map(({ language }) => language).sort()).toEqual(folders.map(({ name }) => name).sort());
});

describe.each(GRAMMARS.map((grammar) => ({ language: grammar.language, grammar })))('$language', ({ grammar }) => {
  const { examples, citation, provision, actionLine, structure, mention } = grammar;
  /** Read when first wanted, by a test: what fails must be a test, not the loading of this file. */
  const extractionOf = once((example: Example) => read(grammar, example));
  const results = () => examples.map((example) => ({ example, extraction: extractionOf(example) }));
  const listed = <Field extends 'citations' | 'actionLines' | 'clauses' | 'bodies'>(field: Field) =>
    results()
      .filter(({ example }) => example[field] !== undefined)
      .map(({ extraction }) => extraction);
  const missing = (wanted: Iterable<string>, used: Iterable<string | null | undefined>): string[] => {
    const known = new Set(used);
    return [...new Set(wanted)].filter((value) => !known.has(value));
  };

  test('every file of the folder is used', () => {
    const files = readdirSync(new URL(`${grammar.language}/`, FOLDER), { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.endsWith('.ts')).length).toBeGreaterThan(5);
  });

  test.each(examples.map((example) => ({ text: example.text, example })))(
    'finds exactly what it must: $text',
    ({ example }) => {
      expect(Object.keys(example).length, 'an example that expects nothing').toBeGreaterThan(1);
      expect(found(extractionOf(example), example)).toEqual(example);
    },
  );

  test('every word is used by an example', () => {
    const texts = squeezed(examples.map(({ text }) => text).join('\n'));
    const { heads: _, labelLetters: __, terminators: ___, ...parts } = structure;
    const used = { citation, provision: { ...provision, nameMarks: [] }, actionLine, structure: parts, mention };
    const { places: _places, ...words } = citation;
    const unused = [...formsIn({ ...used, citation: words, mandate: grammar.mandate })].filter(
      ({ form }) => !texts.includes(squeezed(form)),
    );
    expect(unused).toEqual([]);
  });

  test('every kind, issuer and symbol is found in an example', () => {
    const ids = listed('citations').flatMap((extraction) => extraction.citations.map(({ id }) => id ?? ''));
    const works = ids.map((id) => id.split(/[@#]/)[0]!);
    expect(
      missing(
        citation.kinds.flatMap(({ value }) => (value === '' ? [] : value)),
        works.map((id) => id.split('/')[1]),
      ),
    ).toEqual([]);
    expect(
      missing(
        citation.issuers.map(({ value }) => value),
        works.map((id) => id.split('/')[0]),
      ),
    ).toEqual([]);
    expect(
      missing(
        SYMBOLS.map(({ value }) => value),
        works.map((id) => id.split('/').slice(0, 2).join('/')),
      ),
    ).toEqual([]);
    expect(
      missing(
        provision.documents.flatMap(({ value }) => (value === '' ? [] : value)),
        works,
      ),
    ).toEqual([]);
    const units = ids.flatMap((id) => /#(no|ch|)\d/.exec(id)?.[1] ?? []);
    expect(
      missing(
        provision.units.map(({ value }) => value),
        units,
      ),
    ).toEqual([]);
  });

  test('every rule fires in an example', () => {
    const fired = results().flatMap(({ extraction }) =>
      [...extraction.citations, ...extraction.actionLines, ...extraction.bodies, ...extraction.mandates].map(
        ({ rule }) => rule.split('/')[1],
      ),
    );
    expect(missing(rulesOf(grammar), fired)).toEqual([]);
  });

  test('every heading verb, body and role is found in an example', () => {
    const locators = listed('clauses').flatMap((extraction) => extraction.clauses.map(({ verb }) => verb));
    expect(
      missing(
        structure.heads.map(({ verb }) => verb),
        locators,
      ),
    ).toEqual([]);
    const bodies = listed('bodies').flatMap((extraction) => extraction.bodies.map(({ canonical }) => canonical));
    expect(
      missing(
        mention.bodies.flatMap(({ value }) => (value === '' ? [] : value)),
        bodies,
      ),
    ).toEqual([]);
    const roles = listed('actionLines').flatMap((extraction) => extraction.actionLines.map(({ role }) => role));
    expect(
      missing(
        actionLine.roles.map(({ value }) => value),
        roles,
      ),
    ).toEqual([]);
  });

  test('every place has a slug that is listed, and no form stands for two places', () => {
    expect(
      missing(
        citation.places.map(({ value }) => value),
        Object.keys(PLACES),
      ),
    ).toEqual([]);
    const forms = citation.places.flatMap(({ forms: names }) => names);
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('no form of one list stands for two things', () => {
    const lists = [citation.issuers, provision.documents, actionLine.roles, mention.bodies];
    for (const list of lists) {
      const forms = list.flatMap(({ forms: names }) => names);
      expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    }
  });
});
