import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as grammars from '../../src/grammars/index.ts';
import { ROOT } from '../../src/launch/root.mjs';
import { INSTRUMENT_KINDS, STANCES } from '../../src/model/index.ts';
import { listModules, placeOf, walkSyntax } from './source-files.ts';

/** Procedure without vocabulary: what a language calls things lies in `src/grammars/` alone. */
const WORDLESS = ['extract', 'query', 'ingest', 'graph', 'readers'];

interface Literal {
  readonly place: string;
  readonly text: string;
}

/** Texts of strings, templates and regular expressions in code; not those that only types mention. */
function literalsOf(root: string, file: string): Literal[] {
  const found: Literal[] = [];
  walkSyntax(root, file, (node, source) => {
    if (node.parent && (ts.isLiteralTypeNode(node.parent) || ts.isImportDeclaration(node.parent))) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push({ place: placeOf(node, source), text: node.text });
    else if (ts.isRegularExpressionLiteral(node)) found.push({ place: placeOf(node, source), text: node.text });
  });
  return found;
}

/**
 * Terms of the field and of the code are English words too: what the model itself spells as a string, names of rules and
 * kinds that extraction gives, and words of the programming language and of style sheets.
 */
const TERMS: ReadonlySet<string> = new Set([
  ...listModules(ROOT, 'src/model').flatMap((file) =>
    [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, term]) => term!),
  ),
  ...['session', 'participant', 'resolution', 'adopted', 'paragraph', 'provision', 'recommendation', 'group', 'name'],
  ...['number', 'all'],
  // Elements of HTML.
  ...['del'],
]);

const hasForeignLetter = (text: string): boolean => /[^\p{ASCII}\P{L}]/u.test(text);

/**
 * Every form of two letters or more that a grammar lists: strings in lists, and those under `form`. Values beside them
 * are ids and slugs, examples are texts, and terms that the model itself defines are no words of a language.
 */
function formsOf(value: unknown, listed = false, forms = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    const fieldTerm = Object.hasOwn(STANCES, value) || Object.hasOwn(INSTRUMENT_KINDS, value) || TERMS.has(value);
    if (listed && /\p{L}{2}/u.test(value) && !fieldTerm) forms.add(value);
  } else if (Array.isArray(value)) for (const item of value) formsOf(item, true, forms);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) if (key !== 'examples') formsOf(item, key === 'form', forms);
  return forms;
}

const files = WORDLESS.flatMap((folder) => listModules(ROOT, `src/${folder}`));

describe('no word of any language outside the grammars', () => {
  test('no letter beyond ASCII in a literal', () => {
    const found = files.flatMap((file) => literalsOf(ROOT, file)).filter(({ text }) => hasForeignLetter(text));
    expect(found).toEqual([]);
  });

  test('no literal that is a form of a grammar', () => {
    const forms = formsOf({ ...grammars });
    expect(forms.size).toBeGreaterThan(20);
    const found = files.flatMap((file) => literalsOf(ROOT, file)).filter(({ text }) => forms.has(text.trim()));
    expect(found).toEqual([]);
  });
});

test('the rule itself tells words from marks', () => {
  for (const text of ['第', 'résolution', 'резолюция', 'قرار']) expect(hasForeignLetter(text), text).toBe(true);
  for (const text of ['，。《》', '–—', '…', 'res', '[\\u4e00-\\u9fff]', '١٢'])
    expect(hasForeignLetter(text), text).toBe(false);
  expect([
    ...formsOf({ kinds: [{ value: 'res', forms: ['决议', 'décision'] }], heads: [{ verb: 'xx', form: '做出决议' }] }),
  ]).toEqual(['决议', 'décision', '做出决议']);
});
