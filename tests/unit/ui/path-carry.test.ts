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
    ['restricted', { parts: ['operative'], asOf: 2012, maxHops: 4, without: ['cites'] }],
    ['of several parts, at least so long', { parts: ['preambular', 'operative'], minHops: 2 }],
    [
      'all, up to a length, along some links only as they point',
      { mode: 'all-simple', maxHops: 3, directions: { cites: 'forward' } },
    ],
    ['to any resolution of the Council', { to: { types: ['work'], kinds: ['res'], issuers: ['itu:council'] } }],
    [
      'from any body, by way of any action line',
      { from: { types: ['body'] }, via: [{ types: ['action-line'] }], mode: 'all-simple', maxHops: 4 },
    ],
    [
      'to anything read of some years, not through bodies',
      { to: { years: { from: 2003, to: 2010 }, read: true }, notThrough: ['body', 'event'] },
    ],
  ])('%s: is kept both ways', (_, change) => {
    const asked = { ...question, ...change };
    const there = carryToText(asked, 'works', graph);
    expect(there.lost).toBeNull();
    const back = carryFromText(there.change.text!, 'works', 'paths');
    expect(back.lost).toBeNull();
    const same = (one: Partial<PathQuestion>) => ({ ...one, without: [...(one.without ?? [])].sort(), text: '' });
    expect(same({ ...asked, ...back.change })).toEqual(same(asked));
  });

  test('stops in any order are no text where there are several, and one stop has no order', () => {
    const one = { ...question, via: ['itu:pp'], anyOrder: true };
    const { change } = carryToText(one, 'works', graph);
    expect(carryFromText(change.text!, 'works', 'paths').change).toMatchObject({ via: ['itu:pp'], anyOrder: false });
  });

  test('what cannot be carried over is said, and nothing of the other side is touched', () => {
    expect(carryToText({ ...question, mode: 'strongest' }, 'works', graph)).toEqual({
      change: { ask: 'text' },
      lost: 'weights',
    });
    const many = { from: { types: ['body' as const] }, to: { kinds: ['res'] }, notThrough: ['event' as const] };
    expect(carryToText({ ...question, ...many }, 'works', graph).lost).toBe('passing');
    const free = { via: ['itu:pp', 'itu:council'], anyOrder: true };
    expect(carryToText({ ...question, ...free }, 'works', graph).lost).toBe('order');
    expect(carryToText({ ...question, ask: 'common' }, 'works', graph).lost).toBe('common');
    const lost = (text: string) => carryFromText(text, 'works', 'paths');
    expect(lost('MATCH (a) RETURN a')).toEqual({ change: { ask: 'paths' }, lost: 'returns' });
    const two = (a: string, way: string) =>
      lost(`MATCH p = ANY SHORTEST ACYCLIC (a ${a})${way}(b {id: 'y'}) RETURN p LIMIT 1`).lost;
    expect(two("{id: 'x'}", '-->+')).toBeNull();
    expect(two("WHERE a.id IN ['x', 'z']", '-->+')).toBe('choices');
    expect(two("{id: 'x'}", '-[:CITES]->()-[:MANDATES]->')).toBe('choices');
    // On the panel any of a kind is something else than the other end.
    expect(two(':Body', '-->*')).toBe('choices');
    // No link holds so many steps.
    expect(two("{id: 'x'}", '-->{1,500}')).toBe('choices');
    expect(lost('MATCH (a').lost).toBe('wrong');
    expect(lost('  ')).toEqual({ change: { ask: 'paths' }, lost: null });
  });
});
