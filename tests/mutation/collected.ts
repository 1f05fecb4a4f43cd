/** Stands in for vitest's `describe` and `test` where the suites run without it: what they call is listed, not run. */
export { expect } from 'vitest';

export interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

/** Rows of a table beyond these are tried in parts of so many: a test for each costs more than what it asks. */
const MOST_ROWS = 30;

const collected: Collected[] = [];
const above: string[] = [];

/** Numbered, so that no two are called alike. */
const add = (name: string, run: () => unknown): void => {
  collected.push({ name: `${collected.length + 1}. ${[...above, name].join(' > ')}`, run });
};

const argumentsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

/** What tells a row from others: its first text, or that of its language or name. */
function nameOf(row: unknown): string {
  const [first] = argumentsOf(row);
  const fields = first as { readonly language?: unknown; readonly name?: unknown } | null;
  const texts = typeof first === 'object' ? [fields?.language, fields?.name] : [first];
  return texts.filter((text) => typeof text === 'string').join(': ');
}

type Body = (...row: never[]) => unknown;
const call = (body: Body, row: unknown): unknown => (body as (...row: unknown[]) => unknown)(...argumentsOf(row));

function addEach(rows: readonly unknown[], name: string, body: Body): void {
  if (rows.length <= MOST_ROWS) for (const row of rows) add(`${name} (${nameOf(row)})`, () => call(body, row));
  else {
    const parts = Math.ceil(rows.length / MOST_ROWS);
    // Every part has some of all: most changes are noticed by the first.
    for (let part = 0; part < parts; part++)
      add(`${name}, part ${part + 1} of ${parts}`, async () => {
        for (let at = part; at < rows.length; at += parts) await call(body, rows[at]);
      });
  }
}

export const test = Object.assign(add, {
  each: (rows: readonly unknown[]) => (name: string, body: Body) => addEach(rows, name, body),
});

const within = (name: string, body: () => unknown): void => {
  above.push(name);
  body();
  above.pop();
};

export const describe = Object.assign(within, {
  each: (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) within(`${name} (${nameOf(row)})`, () => call(body, row));
  },
});

export const listed = (): readonly Collected[] => collected;
