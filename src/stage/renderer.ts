import { makeCanvasSurface } from './canvas-surface.ts';
import type { Surface } from './surface.ts';

/** Losses in a row after which WebGL is given up. */
const MOST_LOSSES = 3;
const CALM_MS = 10_000;
const RETRY_MS = 60;

/** Keeps a surface drawing, whatever happens to WebGL. */
export interface Renderer {
  readonly surface: () => Surface | null;
  readonly kill: () => void;
}

/**
 * Makes a WebGL surface in `host`, loading what it needs; a 2D canvas where there is no WebGL. When the graphics card
 * drops the picture, another surface takes its place. `onReady` is called after each new surface: draw everything.
 */
export function startRenderer(host: HTMLElement, onReady: () => void): Renderer {
  let surface: Surface | null = null;
  let element: HTMLElement | null = null;
  let alive = true;
  let losses: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drop = (): void => {
    surface?.kill();
    surface = null;
    element?.remove();
  };
  const makeElement = (): HTMLElement => {
    element = document.createElement('div');
    element.style.position = 'absolute';
    element.style.inset = '0';
    host.append(element);
    return element;
  };

  const fallBack = (): void => {
    drop();
    surface = makeCanvasSurface(makeElement());
    onReady();
  };
  const lost = (): void => {
    const now = performance.now();
    losses = [...losses.filter((at) => now - at < CALM_MS), now];
    drop();
    timer = setTimeout(() => void start(), RETRY_MS);
  };
  const start = async (): Promise<void> => {
    drop();
    if (losses.length > MOST_LOSSES) {
      fallBack();
      return;
    }
    try {
      const { makeWebglSurface } = await import('./webgl-surface.ts');
      if (!alive) return;
      surface = makeWebglSurface(makeElement(), lost);
    } catch {
      // No WebGL here, or its code did not load: the boundary at which another renderer takes over.
      if (alive) fallBack();
      return;
    }
    onReady();
  };

  void start();
  return {
    surface: () => surface,
    kill: () => {
      alive = false;
      clearTimeout(timer);
      drop();
    },
  };
}
