/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const sizeOf = ({ clientWidth: width, clientHeight: height }: HTMLElement): Size => ({ width, height });

export const isSameSize = (a: Size, b: Size): boolean => a.width === b.width && a.height === b.height;

/** A canvas for 2D drawing, over the whole of its parent. */
export interface Layer {
  readonly canvas: HTMLCanvasElement;
  /** Null where the browser gives none; the layer then stays empty. */
  readonly context: CanvasRenderingContext2D | null;
}

function makeLayer(parent: HTMLElement): Layer {
  const canvas = document.createElement('canvas');
  canvas.style.position = 'absolute';
  canvas.style.insetBlockStart = '0';
  canvas.style.insetInlineStart = '0';
  parent.append(canvas);
  return { canvas, context: canvas.getContext('2d') };
}

/** What the drawing consists of, from bottom to top: a canvas, room for a renderer's own, and a canvas above. */
export function makeLayers(container: HTMLElement): {
  readonly root: HTMLElement;
  readonly below: Layer;
  readonly middle: HTMLElement;
  readonly above: Layer;
} {
  const root = document.createElement('div');
  root.dir = 'ltr';
  root.style.position = 'absolute';
  root.style.inset = '0';
  root.style.overflow = 'hidden';
  if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
  const below = makeLayer(root);
  const middle = document.createElement('div');
  middle.style.position = 'absolute';
  middle.style.inset = '0';
  root.append(middle);
  const above = makeLayer(root);
  container.append(root);
  return { root, below, middle, above };
}

/** An empty canvas of that size in CSS pixels, sharp on dense screens. */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
): void {
  const ratio = window.devicePixelRatio || 1;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}
