import { describe, expect, it } from 'vitest';
import { compileGrammar } from '../../../src/extract/index.ts';
import { romanAfter, romanUnits } from '../../../src/extract/scan/roman.ts';
import { GRAMMARS, type Grammar } from '../../../src/grammars/index.ts';

/** An engine leaves patterns beyond twenty thousand characters unoptimized; what runs over every text stays far below. */
const LONGEST_PATTERN = 1000;

/** Units before their numbers that chapters are counted in. */
const chaptersOf = ({ provision }: Grammar): string[] =>
  provision.units.filter(({ value, stands }) => value === 'ch' && stands === 'before').flatMap(({ forms }) => forms);

it('looks for units with numbers in letters where a grammar has some before their numbers', () => {
  for (const grammar of GRAMMARS)
    expect(romanUnits(compileGrammar(grammar)) !== null, grammar.language).toBe(chaptersOf(grammar).length > 0);
});

describe.each(GRAMMARS.filter((grammar) => chaptersOf(grammar).length > 0))('units of $language', (grammar) => {
  const units = romanUnits(compileGrammar(grammar))!;

  it('are looked for by a short pattern', () => {
    expect(units.unit.source.length).toBeLessThan(LONGEST_PATTERN);
  });

  it.each(chaptersOf(grammar))('has %s before a Roman numeral, and not before another word', (form) => {
    const text = `(${form} VII)`;
    expect(romanAfter(units, text, 0)).toBe(form.startsWith(units.article) ? 1 + units.article.length : 1);
    expect(units.unit.lastIndex).toBe(text.length - 'VII)'.length);
    expect(romanAfter(units, `(${form} -)`, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});
