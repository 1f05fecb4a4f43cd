import { describe, expect, test } from 'vitest';
import { makeOriginals } from '../../../src/app/originals.ts';
import { sha256Hex } from '../../../src/readers/index.ts';
import type { PagePictures } from '../../../src/ui/index.ts';

const PICTURES: PagePictures = { sizes: [], draw: () => Promise.reject(new Error('none')), close: () => undefined };

/** A file that can be lost or changed after it was read. */
class FleetingFile extends File {
  state: 'there' | 'lost' | 'changed' = 'there';
  override arrayBuffer(): Promise<ArrayBuffer> {
    if (this.state === 'lost') return Promise.reject(new DOMException('', 'NotReadableError'));
    return this.state === 'there' ? super.arrayBuffer() : new Blob(['other']).arrayBuffer();
  }
}

async function keepOne(mostBytes: number) {
  const opened: string[] = [];
  const originals = makeOriginals(
    async () => ({
      openPdfPages: async (bytes) => {
        opened.push(new TextDecoder().decode(bytes));
        // As a worker does that it is handed over to.
        structuredClone(bytes, { transfer: [bytes.buffer] });
        return PICTURES;
      },
      sha256Hex,
    }),
    mostBytes,
  );
  const file = new FleetingFile(['buoys'], 'own.pdf');
  const sha256 = await sha256Hex(new TextEncoder().encode('buoys'));
  originals.keep(sha256, file);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { originals, opened, file, sha256 };
}

describe('an original', () => {
  test('is opened as often as it is wanted, whatever became of its file', async () => {
    const { originals, opened, file, sha256 } = await keepOne(5);
    for (const state of ['there', 'lost', 'changed'] as const) {
      file.state = state;
      expect(await originals.open(sha256)).toBe(PICTURES);
    }
    expect(opened).toEqual(['buoys', 'buoys', 'buoys']);
  });

  test('without room for its bytes is read again from its file', async () => {
    const { originals, opened, sha256 } = await keepOne(4);
    expect(await originals.open(sha256)).toBe(PICTURES);
    expect(opened).toEqual(['buoys']);
  });

  test.each(['lost', 'changed'] as const)('that is %s is no longer at hand, until it is given again', async (state) => {
    const { originals, opened, file, sha256 } = await keepOne(4);
    file.state = state;
    expect(originals.has(sha256)).toBe(true);
    expect(await originals.open(sha256)).toBeNull();
    expect(originals.has(sha256)).toBe(false);
    expect(opened).toEqual([]);
    originals.keep(sha256, new File(['buoys'], 'found.pdf'));
    expect(await originals.open(sha256)).toBe(PICTURES);
  });

  test('that was never read is not at hand', async () => {
    const { originals } = await keepOne(5);
    expect(originals.has('f'.repeat(64))).toBe(false);
    expect(await originals.open('f'.repeat(64))).toBeNull();
  });
});
