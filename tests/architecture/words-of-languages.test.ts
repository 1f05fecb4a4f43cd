import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/launch/root.mjs';
import { INSTRUMENT_KINDS, STANCES } from '../../src/model/index.ts';
import { listModules, placeOf, walkSyntax } from './source-files.ts';

/** Procedure without vocabulary: what a language calls things lies in `src/grammars/` alone. */
const WORDLESS = ['extract', 'query', 'ingest', 'graph', 'readers'];
const GRAMMARS = path.join(ROOT, 'src/grammars/index.ts');

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

const hasForeignLetter = (text: string): boolean => /[^\p{ASCII}\P{L}]/u.test(text);

/** Keys of a grammar that hold ids, slugs and examples rather than words. */
const NO_WORDS: ReadonlySet<string> = new Set([
  'examples',
  'value',
  'verb',
  'language',
  'direction',
  'stands',
  'script',
]);

/** Every form of two letters or more that a grammar lists, but field terms that the model itself defines. */
function formsOf(value: unknown, forms = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    const fieldTerm = Object.hasOwn(STANCES, value) || Object.hasOwn(INSTRUMENT_KINDS, value);
    if (/\p{L}{2}/u.test(value) && !fieldTerm) forms.add(value);
  } else if (Array.isArray(value)) for (const item of value) formsOf(item, forms);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) if (!NO_WORDS.has(key)) formsOf(item, forms);
  return forms;
}

const files = WORDLESS.flatMap((folder) => listModules(ROOT, `src/${folder}`));

describe('no word of any language outside the grammars', () => {
  test('no letter beyond ASCII in a literal', () => {
    const found = files.flatMap((file) => literalsOf(ROOT, file)).filter(({ text }) => hasForeignLetter(text));
    expect(found).toEqual([]);
  });

  test.skipIf(!existsSync(GRAMMARS))('no literal that is a form of a grammar', async () => {
    const forms = formsOf({ ...(await import(/* @vite-ignore */ pathToFileURL(GRAMMARS).href)) });
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
    ...formsOf({ kinds: [{ value: 'res', forms: ['决议', 'resolution'] }], heads: [{ verb: 'x', form: 'resolves' }] }),
  ]).toEqual(['决议', 'resolution']);
});
