import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/cli/facts.ts';
import { ingestFile } from '../../../src/cli/files.ts';
import { loadAkomaNtoso } from '../../../src/exchange/index.ts';
import { emptyGraph, merge, parseGraph, type RecitalGraph } from '../../../src/graph/index.ts';
import { graphOf } from '../../fixtures/hostile-graph.ts';
import { HOSTILE_TEXTS, UNHOLDABLE_TEXTS } from '../../fixtures/hostile-texts.ts';
import { pythonWith, runPython } from '../../helpers/programs.ts';
import { readDatasets } from '../graph/read-dataset.ts';

const SCHEMA = fileURLToPath(new URL('../../../../shared/schemas/akomantoso30.xsd', import.meta.url));
const RES_75 = 'itu:wtsa/res/75@2012-dubai';
const toAkomaNtoso = await loadAkomaNtoso();

function dataset(): RecitalGraph {
  const outcome = parseGraph(JSON.parse([...readDatasets().values()][0]!));
  if (!outcome.ok) throw new Error('dataset');
  return outcome.value;
}

const summaries = (graph: RecitalGraph, version: string): string =>
  toAkomaNtoso(graph, version, { nameOf: (node) => `name of ${node}`, language: 'en', text: null })!;

/** A document written for the tests, with its text. */
async function readFixture(): Promise<{ readonly file: string; readonly bare: string; readonly text: string }> {
  const path = fileURLToPath(new URL('../../fixtures/cli/buoys.txt', import.meta.url));
  const { document, patch } = await ingestFile(path, await loadRegistry());
  const graph = merge(emptyGraph('fixture'), patch!);
  const version = graph.documents.get(document!.sha256)!.node;
  const text = { document: document!.sha256, text: document!.text };
  const nameOf = (node: string): string => node;
  return {
    file: toAkomaNtoso(graph, version, { nameOf, language: 'en', text })!,
    bare: toAkomaNtoso(graph, version, { nameOf, language: 'en', text: null })!,
    text: document!.text,
  };
}

/** The part of the standard that we write: which elements may stand in which, in this order of kinds. */
const SUBSET: Readonly<Record<string, RegExp>> = {
  akomaNtoso: /^statement$/,
  statement: /^meta preface( preamble)? mainBody$/,
  meta: /^identification references$/,
  identification: /^FRBRWork FRBRExpression FRBRManifestation$/,
  FRBRWork: /^FRBRthis FRBRuri FRBRalias FRBRdate FRBRauthor FRBRcountry( FRBRsubtype)?( FRBRnumber)?( FRBRname)?$/,
  FRBRExpression: /^FRBRthis FRBRuri FRBRdate FRBRauthor FRBRlanguage$/,
  FRBRManifestation: /^FRBRthis FRBRuri FRBRdate FRBRauthor FRBRformat$/,
  references: /^(activeRef )*(TLCConcept )*TLCOrganization TLCProcess$/,
  preface: /^longTitle( container)*$/,
  preamble: /^(formula ?)*(recitals ?)*$/,
  recitals: /^(heading )?recital( recital)*$/,
  recital: /^(num )?p( p)*( blockList)?$/,
  blockList: /^item( item)*$/,
  item: /^(num )?p( p)*( blockList)?$/,
  mainBody: /^(p|(hcontainer|paragraph)( hcontainer| paragraph)*)$/,
  hcontainer: /^(heading ?)?(intro ?)?(content|((paragraph|hcontainer) ?)*)$/,
  paragraph: /^(num )?(content|(intro )?(subparagraph ?)+)$/,
  subparagraph: /^(num )?(content|(intro )?(subparagraph ?)+)$/,
  longTitle: /^p$/,
  container: /^p( p)*$/,
  formula: /^p( p)*$/,
  intro: /^p( p)*$/,
  content: /^p( p)*$/,
  p: /^(docTitle )?(docNumber|(ref ?)*)$/,
};

function checkSubset(file: string): XmlElement[] {
  const all: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    all.push(element);
    const inside = element.children.filter((child): child is XmlElement => child.type === 'element');
    const names = inside.map(({ name }) => name).join(' ');
    expect(names, element.name).toMatch(SUBSET[element.name] ?? /^$/);
    inside.forEach(visit);
  };
  visit(parseXml(file).root!);
  const ids = all.flatMap(({ attributes }) => attributes.eId ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { attributes } of all) {
    expect(attributes.eId ?? 'x').not.toMatch(/\s/);
    if (attributes.href !== undefined) expect(attributes.href).toMatch(/^(#|\/akn\/(un|ontology)\/)[\w/.~!@-]*$/);
  }
  return all;
}

const named = (elements: readonly XmlElement[], name: string): XmlElement[] =>
  elements.filter((element) => element.name === name);

describe('a document in Akoma Ntoso', () => {
  test('has its parts, numbers and references', () => {
    const all = checkSubset(summaries(dataset(), RES_75));
    const count = (name: string): number => named(all, name).length;
    expect([count('recitals'), count('recital'), count('item'), count('hcontainer'), count('paragraph')]).toEqual([
      7, 19, 12, 4, 10,
    ]);
    expect(named(all, 'heading').map(({ text }) => text)).toContain('considering further');
    expect(named(all, 'num').map(({ text }) => text)).toContain('vi)');
    const [work] = named(all, 'FRBRWork');
    expect(JSON.stringify(work)).toContain('/akn/un/statement/deliberation/itu-wtsa/2012/res-75');
    const cites = [...dataset().edges.values()].filter(
      ({ source, attributes }) => source.startsWith(`${RES_75}#`) && attributes.type === 'cites',
    );
    expect(count('ref')).toBe(cites.length);
    const items = all.filter(({ attributes }) => attributes.GUID === `${RES_75}#considering/b/vi`);
    expect(JSON.stringify(items)).toContain('/akn/un/statement/deliberation/itu-pp/2010/res-140');
  });

  test('says of each paragraph that is ours that it is editorial, and that the element is incomplete', () => {
    const all = checkSubset(summaries(dataset(), RES_75));
    const written = named(all, 'p').filter(({ text, attributes }) => text !== '' && attributes.status !== 'editorial');
    // The title is the document's own name.
    expect(written).toHaveLength(1);
    expect(named(all, 'paragraph').every(({ attributes }) => attributes.status === 'incomplete')).toBe(true);
  });

  test('holds sentences of the document only with its text, then all of them in their order', async () => {
    const { file, bare, text } = await readFixture();
    const all = checkSubset(file);
    checkSubset(bare);
    const paragraphs = named(all, 'p').filter(({ attributes }) => attributes.status === undefined);
    const sentences = paragraphs.slice(1).flatMap(({ text: words }) => (words.length > 12 ? [words] : []));
    expect(sentences.length).toBeGreaterThan(4);
    const whole = text.replace(/\s+/g, ' ');
    let at = 0;
    for (const sentence of sentences) {
      const found = whole.indexOf(sentence, at);
      expect(found, sentence).toBeGreaterThanOrEqual(at);
      at = found;
      expect(bare).not.toContain(sentence);
    }
    expect(named(all, 'ref').length).toBeGreaterThan(0);
    for (const ref of named(all, 'ref')) expect(whole).toContain(ref.text);
  });

  test('is null where the graph has no such version', () => {
    expect(toAkomaNtoso(dataset(), 'itu:pp/res/1', { nameOf: String, language: 'en', text: null })).toBeNull();
  });

  const hostile = [...HOSTILE_TEXTS, ...UNHOLDABLE_TEXTS].map((text) => {
    const graph = graphOf(text);
    const versions = [...graph.nodes].flatMap(([id, { type }]) => (type === 'version' ? [id] : []));
    return [text, versions.map((version) => summaries(graph, version))] as const;
  });

  test.each(hostile)('stays in its subset with %j everywhere', (_, files) => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) checkSubset(file);
  });

  const python = pythonWith('lxml');
  describe.skipIf(python === null || !existsSync(SCHEMA))('(skipped without lxml or the schema of OASIS)', () => {
    test('is valid', async () => {
      const { file, bare } = await readFixture();
      const files = [summaries(dataset(), RES_75), file, bare, ...hostile.flatMap(([, list]) => list)];
      const script = `
import sys
from lxml import etree
schema = etree.XMLSchema(etree.parse(${JSON.stringify(SCHEMA)}))
for path in sys.argv[1:]:
    if not schema.validate(etree.parse(path)): print(schema.error_log)
print(len(sys.argv) - 1)
`;
      expect(readFileSync(SCHEMA, 'utf8')).toContain('akn/3.0');
      expect(runPython(python!, script, ...files).trim()).toBe(String(files.length));
    }, 120_000);
  });
});
