import type { Page } from 'playwright-core';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Where on the drawing the pointer meets what is wanted, found the way a user would: by moving over it and reading
 * what the tooltip says. Targets are at least 24 pixels across, so a finer grid misses none.
 */
export async function findOnCanvas(page: Page, kind: 'node' | 'edge', name: string): Promise<Place> {
  const place = await page.evaluate(
    async ({ kind, name }) => {
      const layers = document.querySelectorAll<HTMLCanvasElement>('#graph canvas');
      const canvas = layers[layers.length - 1]!;
      const box = canvas.getBoundingClientRect();
      // Beside the titles of lanes.
      const first = box.left + (innerWidth < 660 ? 26 : 124);
      const step = kind === 'node' ? 14 : 9;
      const leave = (): unknown => canvas.dispatchEvent(new PointerEvent('pointerleave'));
      for (let y = box.top + 44; y < box.bottom - 60; y += step)
        for (let x = first; x < box.right; x += step) {
          canvas.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }));
          if (canvas.style.cursor !== 'pointer') continue;
          await new Promise((resolve) => setTimeout(resolve));
          const said = document.querySelector('.canvas-tooltip strong')?.textContent ?? '';
          if (said.includes('→') === (kind === 'edge') && said.includes(name)) {
            leave();
            return { x, y };
          }
        }
      return null;
    },
    { kind, name },
  );
  if (!place) throw new Error(`canvas: no ${kind} says ${name}`);
  return place;
}
