import type { Hit, Vector } from '../drawing/index.ts';

/** What pointers do to the drawing; points are pixels from the top left of the element. */
export interface PointerActions {
  readonly hitAt: (point: Vector) => Hit | null;
  readonly hover: (hit: Hit | null, point: Vector) => void;
  /** `adding`: to what is selected. */
  readonly click: (hit: Hit | null, adding: boolean) => void;
  /** Whether a drag draws around things, and a click adds to them. */
  readonly isLasso: () => boolean;
  /** Whether several are selected: a finger has no other key to say that it adds to them. */
  readonly hasSeveral: () => boolean;
  /** The line that was drawn so far, and whether it is closed. */
  readonly lasso: (path: readonly Vector[], closed: boolean) => void;
  readonly doubleClick: (hit: Hit | null, point: Vector) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (anchor: Vector, factor: number) => void;
  readonly dragNode: (id: string, point: Vector) => void;
  readonly dropNode: (id: string) => void;
}

/** Pixels that a pointer may tremble within a click; a finger is broader. */
const TREMBLE = 4;
const FINGER_TREMBLE = 10;
/** Milliseconds after which a finger that rests on a node adds it to what is selected. */
const HOLD_MS = 500;
const WHEEL_SPEED = 0.0016;
const PINCH_SPEED = 0.01;
const LINE_PIXELS = 24;

/** Hears mouse, pen, touch and wheel on an element. Returns what ends that. */
export function listenToPointers(element: HTMLElement, actions: PointerActions): () => void {
  const pointers = new Map<number, Vector>();
  let pressed: { hit: Hit | null; at: Vector; moved: boolean; held: boolean; lasso: Vector[] | null } | null = null;
  let holding: ReturnType<typeof setTimeout> | undefined;

  const pointOf = (event: MouseEvent): Vector => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const setCursor = (hit: Hit | null): void => {
    element.style.cursor = hit ? 'pointer' : 'grab';
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const point = pointOf(event);
    pointers.set(event.pointerId, point);
    element.setPointerCapture(event.pointerId);
    const lasso = event.shiftKey || actions.isLasso() ? [point] : null;
    clearTimeout(holding);
    pressed = pointers.size === 1 ? { hit: actions.hitAt(point), at: point, moved: false, held: false, lasso } : null;
    if (pressed?.hit?.kind === 'node' && isFinger(event)) holding = setTimeout(hold, HOLD_MS);
  };
  const hold = (): void => {
    if (!pressed || pressed.moved) return;
    pressed.held = true;
    actions.click(pressed.hit, true);
  };

  const pinch = (id: number, from: Vector, to: Vector): void => {
    const other = [...pointers].find(([key]) => key !== id)?.[1];
    if (!other) return;
    const before = Math.hypot(from.x - other.x, from.y - other.y);
    const after = Math.hypot(to.x - other.x, to.y - other.y);
    actions.pan((to.x - from.x) / 2, (to.y - from.y) / 2);
    if (before > 0 && after > 0) actions.zoom({ x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 }, after / before);
  };

  const move = (event: PointerEvent): void => {
    const point = pointOf(event);
    const before = pointers.get(event.pointerId);
    if (!before) {
      const hit = actions.hitAt(point);
      setCursor(hit);
      actions.hover(hit, point);
      return;
    }
    pointers.set(event.pointerId, point);
    if (pointers.size > 1) {
      pinch(event.pointerId, before, point);
      return;
    }
    // What a finger has chosen by resting there stays where it is.
    if (!pressed || pressed.held) return;
    const tremble = isFinger(event) ? FINGER_TREMBLE : TREMBLE;
    if (!pressed.moved && Math.hypot(point.x - pressed.at.x, point.y - pressed.at.y) <= tremble) return;
    const first = !pressed.moved;
    pressed.moved = true;
    if (pressed.lasso) {
      pressed.lasso.push(point);
      actions.lasso(pressed.lasso, false);
      return;
    }
    element.style.cursor = 'grabbing';
    if (pressed.hit?.kind === 'node') actions.dragNode(pressed.hit.id, point);
    else {
      const from = first ? pressed.at : before;
      actions.pan(point.x - from.x, point.y - from.y);
    }
  };

  const isAdding = (event: PointerEvent, hit: Hit | null): boolean =>
    event.shiftKey ||
    event.ctrlKey ||
    event.metaKey ||
    actions.isLasso() ||
    (isFinger(event) && hit?.kind === 'node' && actions.hasSeveral());

  const release = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    clearTimeout(holding);
    const ended = pressed;
    pressed = null;
    if (!ended || ended.held) return;
    const { hit, moved, lasso } = ended;
    if (moved && lasso) actions.lasso(event.type === 'pointerup' ? lasso : [], true);
    else if (moved && hit?.kind === 'node') actions.dropNode(hit.id);
    else if (!moved && event.type === 'pointerup') actions.click(hit, isAdding(event, hit));
    setCursor(actions.hitAt(pointOf(event)));
  };

  const leave = (event: PointerEvent): void => {
    if (pointers.size === 0) actions.hover(null, pointOf(event));
  };

  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PIXELS);
    const bounded = Math.max(-240, Math.min(240, pixels));
    actions.zoom(pointOf(event), Math.exp(-bounded * (event.ctrlKey ? PINCH_SPEED : WHEEL_SPEED)));
  };

  const doubleClick = (event: MouseEvent): void => {
    const point = pointOf(event);
    actions.doubleClick(actions.hitAt(point), point);
  };

  /** A finger that rests would open the browser's own menu. */
  const menu = (event: Event): void => {
    if (pressed?.held) event.preventDefault();
  };

  const ending = new AbortController();
  const { signal } = ending;
  element.style.touchAction = 'none';
  element.style.userSelect = 'none';
  element.style.cursor = 'grab';
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', release, { signal });
  element.addEventListener('pointerleave', leave, { signal });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  element.addEventListener('contextmenu', menu, { signal });
  element.addEventListener('dblclick', doubleClick, { signal });
  return () => {
    clearTimeout(holding);
    ending.abort();
  };
}

const isFinger = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch';
