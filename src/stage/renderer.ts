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
  onLost: () => void;
}
let spare: Spare | null = null;
/** Nobody needs one ahead any more. */
let started = false;

/**
 * Makes the first surface while the page waits for its data: starting the graphics process and compiling shaders takes a
 * third of the time until the first picture.
 */
export async function prepareRenderer(): Promise<void> {
  try {
    const { makeWebglSurface } = await loadWebgl();
    if (started) return;
    const element = makeElement();
    const dropSpare = (): void => {
      spare = null;
    };
    const surface = makeWebglSurface(element, () => made.onLost());
    const made: Spare = { element, surface, onLost: dropSpare };
    spare = made;
  } catch {
    // Who asks for a surface tries once more, and says how it goes on.
  }
}

/** The surface that was made ahead, to the first who asks. */
function takeSpare(): Spare | null {
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
 * drops the picture, another surface takes its place. `onReady` is called after each surface that was not there at once:
 * draw everything.
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
      const { makeWebglSurface } = await loadWebgl();
      if (!alive) return;
      surface = makeWebglSurface(addElement(), lost);
    } catch {
      // No WebGL here, or its code did not load: the boundary at which another renderer takes over.
      if (alive) fallBack();
      return;
    }
    onReady();
  };

  started = true;
  const ahead = takeSpare();
  if (ahead) {
    ahead.onLost = lost;
    element = ahead.element;
    host.append(element);
    surface = ahead.surface;
    surface.resize();
  } else void start();
  return {
    surface: () => surface,
    kill: () => {
      alive = false;
      clearTimeout(timer);
      drop();
    },
  };
}
