import { drawShapes } from './draw-shapes.ts';
import { fitCanvas } from './layers.ts';
import type { Surface } from './surface.ts';

/** The same picture without WebGL. Slower, but complete. Null when the browser gives no drawing context. */
export function makeCanvasSurface(element: HTMLElement): Surface | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  canvas.style.position = 'absolute';
  element.append(canvas);
  return {
    kind: 'canvas',
    draw: (picture) => {
      fitCanvas(canvas, context, picture.viewport.width, picture.viewport.height);
      drawShapes(context, picture);
    },
    readying: (work) => work,
    isDrawing: () => false,
    finish: () => {},
    resize: () => {},
    canvases: () => [canvas],
    kill: () => canvas.remove(),
  };
}
