import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGraph, parseJson, serialize } from '../../../src/graph/index.ts';
import { DIAGNOSTIC_CODES, type Diagnostic, type SavedGraph } from '../../../src/model/index.ts';
import { readDatasets } from './read-dataset.ts';

const [dataset] = [...readDatasets().values()];
const whole = JSON.parse(dataset!) as SavedGraph;
/** A part of the dataset that is small enough to be damaged many times: some edges and their ends. */
const part = (() => {
  const edges = whole.edges.slice(0, 40);
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return { ...whole, nodes: whole.nodes.filter(({ key }) => ends.has(key)), edges };
})();

const fresh = (): SavedGraph => structuredClone(part);
const codesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code);

/** Damages a copy; gives what reading it says. */
function damaged(change: (graph: Record<string, never> & SavedGraph) => void) {
  const graph = fresh();
  change(graph as Record<string, never> & SavedGraph);
  return parseGraph(graph);
}

describe('parseJson', () => {
  test('says where JSON is cut', () => {
    const cut = parseJson(dataset!.slice(0, 5000));
    expect(cut.ok).toBe(false);
    expect(cut.diagnostics).toMatchObject([{ code: 'graph/not-json' }]);
    expect(String(cut.diagnostics[0]!.args.reason)).toMatch(/position|end|JSON/i);
  });

  test('takes 100,000 brackets for what they are', () => {
    const deep = parseJson('['.repeat(100_000) + ']'.repeat(100_000));
    expect(deep.ok ? parseGraph(deep.value).ok : false).toBe(false);
  });
});

describe('parseGraph refuses as a whole', () => {
  test.each<[string, unknown, string]>([
    ['nothing', null, 'graph/not-a-graph'],
    ['a list', [], 'graph/not-a-graph'],
    ['a number', 7, 'graph/not-a-graph'],
    ['a graph of another program', { attributes: {}, nodes: [], edges: [] }, 'graph/not-a-graph'],
    ['a version that is no number', { attributes: { format: 'recital-graph', version: '1' } }, 'graph/not-a-graph'],
    ['version 0', { attributes: { format: 'recital-graph', version: 0 } }, 'graph/not-a-graph'],
    ['nodes that are no list', { ...part, nodes: { a: 1 } }, 'graph/not-a-graph'],
    ['edges that are missing', { ...part, edges: undefined }, 'graph/not-a-graph'],
    ['a newer version', { ...part, attributes: { ...part.attributes, version: 99 } }, 'graph/newer-version'],
  ])('%s', (_, json, code) => {
    const parsed = parseGraph(json);
    expect(parsed.ok).toBe(false);
    expect(codesOf(parsed.diagnostics)).toEqual([code]);
  });
});

describe('parseGraph leaves out what is damaged, names it and keeps the rest', () => {
  const edge = part.edges[0]!;
  const node = part.nodes.find(({ key }) => key === edge.source)!;

  test('a node without type', () => {
    const parsed = damaged((graph) => {
      delete (graph.nodes[0]!.attributes as { type?: string }).type;
    });
    expect(parsed.diagnostics[0]).toMatchObject({ code: 'graph/invalid-node', args: { node: part.nodes[0]!.key } });
    expect(parsed.ok && parsed.value.nodes.size).toBe(part.nodes.length - 1);
  });

  test('a node whose id is not of its type, with its edges', () => {
    const parsed = damaged((graph) => {
      graph.nodes.find(({ key }) => key === node.key)!.key = '__proto__';
    });
    expect(parsed.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'graph/invalid-node', args: expect.objectContaining({ node: '__proto__' }) }),
    );
    expect(parsed.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'graph/dangling-edge', args: { edge: edge.key, missing: node.key } }),
    );
  });

  test('a node that stands twice: the first stays', () => {
    const parsed = damaged((graph) => {
      graph.nodes.push(structuredClone(graph.nodes[0]!));
    });
    expect(parsed.diagnostics).toMatchObject([{ code: 'graph/duplicate-node', args: { node: part.nodes[0]!.key } }]);
    expect(parsed.ok && parsed.value.nodes.size).toBe(part.nodes.length);
  });

  test('an edge that stands twice: the first stays', () => {
    const parsed = damaged((graph) => {
      graph.edges.push(structuredClone(edge));
    });
    expect(parsed.diagnostics).toMatchObject([{ code: 'graph/duplicate-edge', args: { edge: edge.key } }]);
  });

  test('an edge that does not say why it exists', () => {
    for (const evidence of [[], undefined]) {
      const parsed = damaged((graph) => {
        Object.assign(graph.edges[0]!.attributes, { evidence });
      });
      expect(parsed.diagnostics).toMatchObject([{ code: 'graph/no-evidence', args: { edge: edge.key } }]);
      expect(parsed.ok && parsed.value.edges.size).toBe(part.edges.length - 1);
    }
  });

  test('an edge between types that it does not join', () => {
    const parsed = damaged((graph) => {
      graph.edges[0] = { ...edge, source: edge.target, target: edge.source };
    });
    expect(codesOf(parsed.diagnostics)).toEqual(['graph/invalid-edge']);
  });

  test('an edge of no known type, an entry that is none', () => {
    const parsed = damaged((graph) => {
      (graph.edges[0]!.attributes as { type: string }).type = 'loves';
      graph.edges.push(null as never, 7 as never);
    });
    expect(parsed.diagnostics.map(({ args }) => args.edge)).toEqual([
      edge.key,
      `#${part.edges.length}`,
      `#${part.edges.length + 1}`,
    ]);
  });

  test('a document, an open citation, lists and a name that are none', () => {
    const parsed = damaged((graph) => {
      Object.assign(graph.attributes, { name: 7, open: { a: 1 } });
      graph.attributes.documents.push({ sha256: 7 } as never);
    });
    expect(codesOf(parsed.diagnostics)).toEqual(Array(3).fill('graph/invalid-entry'));
    expect(parsed.diagnostics.map(({ args }) => args.entry)).toEqual(['documents #1', 'open', 'name']);
    expect(parsed.ok).toBe(true);
  });

  test('offsets beyond what numbers can be', () => {
    const json = JSON.parse(JSON.stringify(part).replace(/"start":\d+/, '"start":1e999'));
    expect(parseGraph(json).diagnostics.length).toBeGreaterThan(0);
  });

  test('keys named __proto__ and constructor change nothing', () => {
    const json: unknown = JSON.parse(
      JSON.stringify(part).replaceAll(
        '"attributes":{',
        '"attributes":{"__proto__":{"polluted":1},"constructor":{"a":1},',
      ),
    );
    const parsed = parseGraph(json);
    expect(parsed.diagnostics).toEqual([]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const original = parseGraph(fresh());
    expect(parsed.ok && original.ok && serialize(parsed.value) === serialize(original.value)).toBe(true);
  });
});

/** Every place of a JSON value, as the keys that lead to it. */
function placesOf(
  value: unknown,
  path: readonly string[] = [],
  all: (readonly string[])[] = [],
): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return all;
  for (const key of Object.keys(value)) {
    const place = [...path, key];
    all.push(place);
    placesOf((value as Record<string, unknown>)[key], place, all);
  }
  return all;
}

const deep = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
};

test('any damage anywhere: never throws, and what is kept is a graph that can be saved and read', () => {
  const places = placesOf(part);
  const damage = fc.constantFrom<unknown>(
    undefined,
    null,
    7,
    -1,
    'text',
    '__proto__',
    [],
    {},
    true,
    deep(2000),
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(places.length - 1), damage), { minLength: 1, maxLength: 6 }), (changes) => {
      const graph = fresh();
      for (const [at, value] of changes) {
        const place = places[at]!;
        let holder: unknown = graph;
        for (const key of place.slice(0, -1))
          holder = typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[key] : null;
        if (typeof holder !== 'object' || holder === null) continue;
        const last = place.at(-1)!;
        if (value === undefined) delete (holder as Record<string, unknown>)[last];
        else (holder as Record<string, unknown>)[last] = value;
      }
      const parsed = parseGraph(graph);
      for (const { code } of parsed.diagnostics) expect(Object.hasOwn(DIAGNOSTIC_CODES, code)).toBe(true);
      if (!parsed.ok) {
        expect(parsed.diagnostics).not.toEqual([]);
        return;
      }
      const lost = part.nodes.length + part.edges.length - parsed.value.nodes.size - parsed.value.edges.size;
      expect(parsed.diagnostics.length).toBeGreaterThanOrEqual(Math.min(1, lost));
      const text = serialize(parsed.value);
      const second = parseGraph(JSON.parse(text));
      expect(second.diagnostics).toEqual([]);
      expect(second.ok && serialize(second.value)).toBe(text);
    }),
    { numRuns: 300, seed: -1497612844 },
  );
});
