import { expect, test } from 'vitest';
import type { SourcedName } from '../../../src/model/index.ts';
import { pickName } from '../../../src/store/pick-name.ts';

const named = (text: string, more: Partial<SourcedName> = {}): SourcedName => ({
  lang: 'en',
  text,
  source: 'made for this test',
  verified: true,
  ...more,
});
const picked = (...names: readonly SourcedName[]) => pickName(names, 'en', ['name', 'any'])?.text;

test('what is said to be a name comes before how some text words it, in any order', () => {
  const title = named('Order of the harbour', { form: 'name', note: 'the source is in Spanish' });
  const wording = named('Order of a harbour (H)', { note: 'as a plan words it' });
  expect(picked(title, wording)).toBe('Order of the harbour');
  expect(picked(wording, title)).toBe('Order of the harbour');
});

test('a reservation weighs more than the form, and a verified name more than either', () => {
  const reserved = named('With a reservation', { form: 'name', note: 'seen in part' });
  expect(picked(reserved, named('Without one'))).toBe('Without one');
  expect(picked(named('Unverified', { form: 'name', verified: false }), reserved)).toBe('With a reservation');
});
