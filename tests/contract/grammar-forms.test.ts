import { describe, expect, test } from 'vitest';
import { type ExtractionResult, extract, NO_KNOWLEDGE } from '../../src/extract/index.ts';
import { GRAMMARS, type Grammar } from '../../src/grammars/index.ts';
import { linesOf } from '../../src/readers/index.ts';

/**
 * The examples show each word at work; here every form of the long tables is put into one frame and must be read there,
 * so that none is shadowed by another, lost in folding or cut by its neighbours.
 */
function read({ language }: Grammar, text: string, whose: 'itu' | 'un'): ExtractionResult['extraction'] {
  const document = { name: 'frame', sha256: '0'.repeat(64), text, blocks: linesOf(text), whose };
  return extract(document, language, NO_KNOWLEDGE)!.extraction;
}

const formOf = (words: readonly { form: string; verb: string }[], verb: string): string =>
  words.find((word) => word.verb === verb)!.form;

const SLUG = /@\d{4}-([a-z-]+)$/;

describe.each(GRAMMARS.map((grammar) => ({ language: grammar.language, grammar })))('$language', ({ grammar }) => {
  const { citation, structure, mention, examples, spaced } = grammar;
  const kites = `${spaced ? ' ' : ''}kites`;

  test('every opening verb of a paragraph is read, in the preamble or behind a number', () => {
    const assembly = mention.bodies.find(({ value }) => value === 'un:ga')!.forms[0]!;
    const [recalling, decides] = [formOf(structure.paragraphs, 'recalling'), formOf(structure.paragraphs, 'decides')];
    const verbOf = (locator: string, [second, fourth]: readonly [string, string]) =>
      read(
        grammar,
        `${assembly},\n\n${recalling}${kites},\n\n${second}${kites},\n\n1. ${decides}${kites};\n\n2. ${fourth}${kites}.`,
        'un',
      ).clauses.find((clause) => clause.locator === locator)?.verb;
    const unread = structure.paragraphs.filter(
      ({ form, verb }) => verbOf('pp/2', [form, decides]) !== verb && verbOf('op/2', [recalling, form]) !== verb,
    );
    expect(unread).toEqual([]);
  });

  test('every heading is read', () => {
    const unread = structure.heads.filter(
      ({ form, verb }) =>
        !read(grammar, `${form}\n\na)\tkites;\n\nb)\tkites;`, 'itu').clauses.some((clause) => clause.verb === verb),
    );
    expect(unread).toEqual([]);
  });

  test('every name of a body is read', () => {
    const names = mention.bodies.flatMap(({ value, forms }) =>
      value === '' ? [] : forms.map((form) => ({ form, value })),
    );
    const unread = names.filter(
      ({ form, value }) => !read(grammar, ` ${form} `, 'itu').bodies.some(({ canonical }) => canonical === value),
    );
    expect(unread).toEqual([]);
  });

  test('every name of a place is read in a revision', () => {
    const formsOf = (slug: string) => citation.places.find(({ value }) => value === slug)?.forms ?? [];
    const framed = examples.flatMap(({ text, citations = [] }) =>
      citations.flatMap(([surface, id]) => {
        const slug = SLUG.exec(id ?? '')?.[1];
        const form = slug === undefined ? undefined : formsOf(slug).find((name) => surface.includes(name));
        return form === undefined ? [] : [{ text, form, id: id!, slug: slug! }];
      }),
    )[0]!;
    const unread = citation.places.flatMap(({ value, forms }) =>
      forms.filter((form) => {
        const { citations } = read(grammar, framed.text.replace(framed.form, form), 'itu');
        return !citations.some(({ id }) => id === framed.id.replace(framed.slug, value));
      }),
    );
    expect(unread).toEqual([]);
  });
});
