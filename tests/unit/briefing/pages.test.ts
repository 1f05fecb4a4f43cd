import { expect, test } from 'vitest';
import type { Slide, SlideLine } from '../../../src/briefing/index.ts';
import { makePages } from '../../../src/briefing/writers/pages/make-pages.ts';

const LEAD = 'Resolution 1 (Rev. Dubai, 2012) – read in its Chinese text:';

/** Lists of so many items; each item has a source of its own, and some of these begin a line of the foot. */
function listsOf(sizes: readonly number[], words: number): Slide {
  const sources: string[] = [];
  const lines: SlideLine[] = [];
  for (const size of sizes) {
    lines.push({ text: 'Addressee', footnotes: [], depth: 0 });
    for (let item = 0; item < size; item++) {
      sources.push(`instructs ${'somebody '.repeat(words)}${sources.length}`);
      lines.push({ text: `instructs ${item}`, footnotes: [sources.length], depth: 1 });
    }
  }
  const parted = sources.map((item) => ({ whole: `${LEAD} ${item}`, lead: LEAD, item }));
  return { id: 's', title: 'T', lines, pictures: [], table: null, footnotes: sources, parted, notes: '' };
}

test('what heads a list is never the last line of a page, whatever room the sources of its items take', () => {
  let turned = 0;
  for (let first = 3; first <= 8; first++)
    for (const words of [2, 4, 6]) {
      const pages = makePages(listsOf([first, 2, 2, 2, 1], words));
      turned += pages.length - 1;
      for (const { blocks } of pages)
        for (const block of blocks)
          if (block.kind === 'text') expect(block.lines.at(-1)!.line.depth, `${first} ${words}`).toBe(1);
    }
  expect(turned).toBeGreaterThan(10);
});
