import { describe, expect, test } from 'vitest';
import { runCli } from '../../helpers/run-cli.ts';
import { askPath as ask } from './ask-path.ts';

describe('ends and stops of a kind', () => {
  const council = "(:Work {kind: 'res', issuer: 'itu:council'})";

  test('an end in brackets is any that the pattern matches, and another thing than the other end', async () => {
    const { paths } = await ask('itu:council/res/1332', council, '--limit', '50');
    expect(paths.length).toBeGreaterThan(0);
    for (const { nodes, length } of paths) {
      expect(nodes.at(-1)).toMatch(/^itu:council\/res\//);
      expect(nodes.at(-1)).not.toBe('itu:council/res/1332');
      expect(length).toBeGreaterThan(0);
    }
    expect((await ask('itu:council/res/1332', council, '--min-hops', '0')).paths[0]?.length).toBe(0);
    const later = await ask('itu:wtsa/res/75', '(a:Work WHERE a.firstYear >= 2015)', '--limit', '50');
    expect(later.paths.length).toBeGreaterThan(0);
  });

  test('stops may be of a kind, in whichever order, and kinds of things may be left out', async () => {
    const ends = ['itu:wtsa/res/75', 'itu:pp/res/172', '--without', 'adopted-at', 'adopted-by'] as const;
    const stops = ['wsis:geneva-plan', 'itu:pp/res/130'] as const;
    const [inOrder] = (await ask(...ends, '--via', ...stops)).paths;
    const [free] = (await ask(...ends, '--via-any-order', ...stops)).paths;
    expect([inOrder?.length, free?.length]).toEqual([6, 4]);
    const [lined] = (await ask(...ends, '--via', '(:ActionLine)')).paths;
    expect(lined?.nodes.some((id) => /^wsis:C\d/.test(id))).toBe(true);
    const { paths } = await ask(...ends, '--not-through', 'work', '--max-hops', '4', '--limit', '50');
    expect(paths.map(({ length }) => length)).toEqual(paths.map(() => 1));
  });

  test('a type of edge has a direction of its own', async () => {
    const to = ['itu:wtsa/res/75', 'itu:council/res/1332', '--max-hops', '1'] as const;
    expect((await ask(...to, '--direction', 'cites=forward')).found).toBe(true);
    expect((await ask(...to, '--direction', 'cites=backward')).found).toBe(false);
    expect((await ask(...to, '--direction', 'cites=backward', 'mandates=forward', 'cites=either')).found).toBe(true);
  });

  test.each([
    [['(:Resolution)', 'C5'], /no label "Resolution"/],
    [['(:Work', 'C5'], /never closed|ends too soon|cannot stand/],
    [['(:Work)-[:CITES]->()', 'C5'], /an end is one node in brackets/],
    [['(a:Work) RETURN a //', 'C5'], /an end is one node in brackets|cannot stand/],
    [['(a:Work WHERE a.name CONTAINS "x")', 'C5'], /an end is one node in brackets/],
    [['C5', 'C2', '--via', '(:Nobody)'], /no label "Nobody"/],
    [['C5', 'C2', '--avoid', '(:Body)'], /--not-through/],
    [['C5', 'C2', '--via-any-order', 'C1', 'C3', 'C4', 'C6', 'C7', 'C8', 'C9'], /--via-any-order/],
    [['C5', 'C2', '--direction', 'cites=up'], /TYPE=DIRECTION.*forward, backward, either/s],
    [['C5', 'C2', '--direction', 'likes=forward'], /TYPE=DIRECTION.*Types: cites/s],
    [['C5', 'C2', '--not-through', 'person'], /Allowed choices are work/],
    [['C5', 'C2', '--min-hops', '3', '--max-hops', '2'], /--min-hops, --max-hops/],
  ] as const)('%j is refused, with what is wrong', async (args, message) => {
    const { code, out, error } = await runCli('path', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(message);
  });

  test('where nothing connects them the kind is named', async () => {
    const { code, error, out } = await runCli('path', 'C5', council, '--only', 'establishes', '--language', 'fr');
    expect(code).toBe(0);
    expect(error).toContain('any resolution (adopted by ITU Council)');
    expect(out).toContain('toute résolution');
  });
});
