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

const loadWebgl = () => import('./webgl-surface.ts');

/** A surface that nobody has asked for yet. */
interface Spare {
  readonly element: HTMLElement;
  readonly surface: Surface;
  lost: boolean;
  onLost: () => void;
}
let spare: Promise<Spare | null> | null = null;

/**
 * Makes the first surface while the page waits for its data: starting the graphics process and compiling shaders takes a
 * third of the time until the first picture.
 */
export function prepareRenderer(): void {
  spare ??= loadWebgl()
    .then(({ makeWebglSurface }) => {
      const element = makeElement();
      const made = {
        element,
        lost: false,
        onLost: () => {
          made.lost = true;
        },
      };
      const surface = makeWebglSurface(element, () => made.onLost());
      return Object.assign(made, { surface });
    })
    // Who asks for it tries once more, and says how it goes on.
    .catch(() => null);
}

/** The surface that was made ahead, once. */
async function takeSpare(): Promise<Spare | null> {
  const ahead = spare;
  spare = null;
  return ahead;
}

function makeElement(): HTMLElement {
  const element = document.createElement('div');
  element.style.position = 'absolute';
  element.style.inset = '0';
  return element;
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
  const addElement = (): HTMLElement => {
    element = makeElement();
    host.append(element);
    return element;
  };

  const fallBack = (): void => {
    drop();
    surface = makeCanvasSurface(addElement());
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
      const ahead = await takeSpare();
      const { makeWebglSurface } = await loadWebgl();
      if (!alive) {
        ahead?.surface.kill();
        return;
      }
      if (ahead && !ahead.lost) {
        ahead.onLost = lost;
        element = ahead.element;
        host.append(element);
        surface = ahead.surface;
        surface.resize();
      } else surface = makeWebglSurface(addElement(), lost);
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
