import { describe, expect, test } from 'vitest';
import { emptyQuestion, type PathQuestion } from '../../../src/store/index.ts';
import { carryFromText, carryToText } from '../../../src/ui/path-carry.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();
const question: PathQuestion = { ...emptyQuestion(), from: 'itu:wtsa/res/75', to: 'itu:pp/res/140' };

describe('a question between choices and text', () => {
  test.each<[string, Partial<PathQuestion>]>([
    ['plain', {}],
    ['several, along the links', { mode: 'k-shortest', most: 10, direction: 'forward' }],
    ['of several lengths', { mode: 'k-groups', most: 3 }],
    ['one, with stops and hubs', { mode: 'shortest', via: ['itu:pp'], avoid: ['itu:council'], hubs: 20 }],
    ['restricted', { operative: true, asOf: 2012, maxHops: 4, without: ['cites'] }],
  ])('%s: is kept both ways', (_, change) => {
    const asked = { ...question, ...change };
    const there = carryToText(asked, 'works', graph);
    expect(there.lost).toBeNull();
    const back = carryFromText(there.change.text!, 'works', 'paths');
    expect(back.lost).toBeNull();
    const same = (one: Partial<PathQuestion>) => ({ ...one, without: [...(one.without ?? [])].sort(), text: '' });
    expect(same({ ...asked, ...back.change })).toEqual(same(asked));
  });

  test('what cannot be carried over is said, and nothing of the other side is touched', () => {
    expect(carryToText({ ...question, mode: 'strongest' }, 'works', graph)).toEqual({
      change: { ask: 'text' },
      lost: 'weights',
    });
    expect(carryToText({ ...question, ask: 'common' }, 'works', graph).lost).toBe('common');
    const lost = (text: string) => carryFromText(text, 'works', 'paths');
    expect(lost('MATCH (a) RETURN a')).toEqual({ change: { ask: 'paths' }, lost: 'returns' });
    expect(lost("MATCH p = ANY SHORTEST ACYCLIC (a {id: 'x'})-->+(b:Body) RETURN p LIMIT 1").lost).toBe('choices');
    expect(lost('MATCH (a').lost).toBe('wrong');
    expect(lost('  ')).toEqual({ change: { ask: 'paths' }, lost: null });
  });
});
