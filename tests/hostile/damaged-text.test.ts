import { describe, expect, test } from 'vitest';
import type { IngestResult } from '../../src/ingest/index.ts';
import { hasError, LANGUAGES } from '../../src/model/index.ts';
import { markedDocuments } from '../fixtures/marked-document.ts';
import { encodeByTable, utf8, utf16 } from '../unit/readers/encode.ts';
import {
  cutOffEnd,
  cutOutPiece,
  type Damage,
  insertOneOf,
  makeRandom,
  oneOf,
  repeatPiece,
  spoilBytes,
  spoilFigures,
} from './damage.ts';
import { ingestTimed } from './registry.ts';

const TWINS = 2000;

const texts = LANGUAGES.map((language) => markedDocuments(language)[0]!.text);

/** Pages as word processors write them: lists in lists, a table, tracked changes, a note, something hidden. */
const pages = texts.map((text) => {
  const [first = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  return [
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${first}</title><style>p { margin: 0 }</style></head><body>`,
    `<div title="header"><p>12</p></div><h1>${first}</h1><table><tr><td>${lines[0]}<td>${lines[1]}</tr></table>`,
    ...lines.map((line, at) =>
      at % 7 === 3
        ? `<ol type="a" start="2"><li>${line}<ol type=i><li value="4">${line}</ol><li><p>${line}</ol>`
        : `<p class=MsoNormal style='text-indent:1cm'>${line}<sup><a href="#_ftn1">1</a></sup></p>`,
    ),
    '<p><ins>140&nbsp;</ins><del>139&#8211;</del><span style="display:none">75</span><![if !x]>&amp;<![endif]><br>',
    '<div id="ftn1"><p>2010</p></div><noscript>x</noscript><script>"<p>75</p>"</script></body></html>',
  ].join('\n');
});

const DAMAGES: readonly Damage[] = [cutOffEnd, cutOutPiece, repeatPiece, spoilBytes, spoilFigures];
const MARKUP =
  '<p> </p> <ol> </ol> <li value="-99999999999"> <table> <td> </table> <pre> <script> </script> <!-- --> <![CDATA[ ]]> <meta charset="utf-16"> <style> <plaintext> <textarea> <template> <svg> <del> </ins> < > & &# &#x110000; " \' = </body>';
/** What means something to readers of text: marks of byte order, ends of lines, control, direction, numbers, brackets. */
const SIGNS = [
  '\ufeff',
  '\0',
  '\r',
  '\n\n',
  '\u2028',
  '\u202e',
  '\u200b',
  '\u0301',
  '\ud83d\udd25',
  '9'.repeat(40),
  '(',
  '）',
  '/',
];

const KINDS: Readonly<Record<string, { readonly wholes: readonly Uint8Array[]; readonly damage: Damage }>> = {
  txt: {
    wholes: [
      ...texts.map(utf8),
      utf16(texts[0]!, 'le'),
      utf16(texts[5]!, 'be'),
      encodeByTable(texts[3]!, 'windows-1251'),
    ],
    damage: oneOf(...DAMAGES, insertOneOf(SIGNS.map(utf8))),
  },
  html: {
    wholes: pages.map(utf8),
    damage: oneOf(...DAMAGES, insertOneOf(MARKUP.split(' ').map(utf8))),
  },
};

/** What holds of every result, however odd the bytes. */
function expectSound({ document, extraction, patch, diagnostics }: IngestResult, name: string): void {
  if (patch === null) expect(hasError(diagnostics)).toBe(true);
  expect(diagnostics.filter(({ at, code }) => at?.file !== name || code === 'run/internal')).toEqual([]);
  const length = document?.text.length ?? 0;
  const spans = [...(extraction?.clauses ?? []), ...(extraction?.citations ?? []), ...(extraction?.bodies ?? [])];
  expect(spans.filter(({ start, end }) => !(start >= 0 && start <= end && end <= length))).toEqual([]);
  for (const { start, end, surface } of extraction?.citations ?? [])
    expect(document!.text.slice(start, end)).toBe(surface);
  const { count = 0, starts = [], ends = [] } = document?.blocks ?? {};
  for (let at = 0; at < count; at++)
    if (starts[at]! > ends[at]! || ends[at]! > length) expect.fail(`block ${at}: ${starts[at]}–${ends[at]}`);
}

describe.each(Object.entries(KINDS))('%s', (format, { wholes, damage }) => {
  test('the whole ones are read', async () => {
    for (const whole of wholes) {
      const { document, patch } = await ingestTimed(Uint8Array.from(whole), `whole.${format}`);
      expect(document?.format).toBe(format);
      expect(patch?.edges.length).toBeGreaterThan(5);
    }
  });

  test(`${TWINS} damaged twins are read or refused, never thrown at`, { timeout: 60_000 }, async () => {
    const random = makeRandom(140);
    let read = 0;
    for (let at = 0; at < TWINS; at++) {
      const name = `twin-${at}.${format}`;
      const result = await ingestTimed(damage(wholes[at % wholes.length]!, random), name);
      expectSound(result, name);
      if (result.patch) read++;
    }
    expect(read).toBeGreaterThan(TWINS * 0.8);
  });
});
