import { describe, expect, test } from 'vitest';
import { MIGRATIONS, type Migration, migrate, SAVED_GRAPH_VERSION } from '../../../src/model/index.ts';

/** A chain of two steps as a later Recital might have it: `title` becomes `name`, then `open` appears. */
const steps: readonly Migration[] = [
  (saved) => {
    const { title, ...attributes } = saved.attributes as Record<string, unknown>;
    return { ...saved, attributes: { ...attributes, version: 2, name: title } };
  },
  (saved) => ({ ...saved, attributes: { ...(saved.attributes as object), version: 3, open: [] } }),
];
const saved = (version: unknown, more: object = {}): Record<string, unknown> => ({
  attributes: { format: 'recital-graph', version, ...more },
  nodes: [],
  edges: [],
});

describe('migrate', () => {
  test('there is a step for every version but the present one', () => {
    expect(MIGRATIONS).toHaveLength(SAVED_GRAPH_VERSION - 1);
  });

  test('takes the oldest form through every step', () => {
    const old = saved(1, { title: 'a graph' });
    const before = structuredClone(old);
    const migrated = migrate(old, steps, 3);
    expect(migrated.ok && migrated.value.attributes).toEqual({
      format: 'recital-graph',
      version: 3,
      name: 'a graph',
      open: [],
    });
    expect(old).toEqual(before);
  });

  test('enters the chain where the file stands', () => {
    const migrated = migrate(saved(2, { name: 'a graph' }), steps, 3);
    expect(migrated.ok && migrated.value.attributes).toMatchObject({ version: 3, name: 'a graph', open: [] });
  });

  test('leaves the present form alone', () => {
    const present = saved(3);
    expect(migrate(present, steps, 3)).toEqual({ ok: true, value: present, diagnostics: [] });
  });

  test('refuses a newer form with both numbers', () => {
    expect(migrate(saved(4), steps, 3).diagnostics).toMatchObject([
      { code: 'graph/newer-version', args: { version: 4, supported: 3 } },
    ]);
  });

  test.each([[null], ['x'], [[]], [{}], [saved(0)], [saved(1.5)], [saved('1')], [saved(-1)], [saved(null)]])(
    'refuses %j',
    (value) => {
      expect(migrate(value, steps, 3).diagnostics).toMatchObject([{ code: 'graph/not-a-graph' }]);
    },
  );
});
