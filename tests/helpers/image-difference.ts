import type { Page } from 'playwright-core';

export interface ImageDifference {
  /** Both are of this size; null where the sizes differ. */
  readonly size: readonly [width: number, height: number] | null;
  /** Share of pixels of which a channel differs by more than 48 of 255, after blurring both by a box of 5 × 5. */
  readonly pixels: number;
  /** The same in the square of 24 pixels where it is highest. */
  readonly worst: number;
  /** At each place asked for: how far the mean colours of a square of 9 pixels lie apart, 0…255. */
  readonly places: readonly number[];
}

/** Compares two PNG files, in a blank page of a browser. */
export function compareImages(
  page: Page,
  one: Buffer,
  other: Buffer,
  places: readonly { readonly x: number; readonly y: number }[],
): Promise<ImageDifference> {
  return page.evaluate(
    async ({ files, places }) => {
      const read = async (file: string): Promise<ImageData> => {
        const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${file}`)).blob());
        const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
        context.drawImage(picture, 0, 0);
        return context.getImageData(0, 0, picture.width, picture.height);
      };
      const [a, b] = [await read(files[0]!), await read(files[1]!)];
      if (a.width !== b.width || a.height !== b.height) return { size: null, pixels: 1, worst: 1, places: [] };
      const { width, height } = a;
      /** Sums of a channel over all that lies above and to the left, so that the sum of any box is a look-up. */
      const summed = ({ data }: ImageData, channel: number): Float64Array => {
        const sums = new Float64Array((width + 1) * (height + 1));
        for (let y = 0; y < height; y++)
          for (let x = 0, row = 0; x < width; x++) {
            row += data[4 * (y * width + x) + channel]!;
            sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row;
          }
        return sums;
      };
      const channels = [0, 1, 2].map((channel) => [summed(a, channel), summed(b, channel)] as const);
      const apart = (x: number, y: number, reach: number): number => {
        const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
        const [top, bottom] = [Math.max(0, y - reach) * (width + 1), Math.min(height, y + reach + 1) * (width + 1)];
        const count = ((right - left) * (bottom - top)) / (width + 1);
        const sum = (sums: Float64Array): number =>
          sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!;
        return Math.max(...channels.map(([one, other]) => Math.abs(sum(one) - sum(other)) / count));
      };
      const tiles = new Map<string, number>();
      let differing = 0;
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          if (apart(x, y, 2) <= 48) continue;
          differing++;
          const tile = `${Math.floor(x / 24)} ${Math.floor(y / 24)}`;
          tiles.set(tile, (tiles.get(tile) ?? 0) + 1);
        }
      return {
        size: [width, height] as const,
        pixels: differing / (width * height),
        worst: Math.max(0, ...tiles.values()) / 576,
        places: places.map(({ x, y }) => apart(Math.round(x), Math.round(y), 4)),
      };
    },
    { files: [one.toString('base64'), other.toString('base64')], places },
  );
}
