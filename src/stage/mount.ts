import {
  buildInParts,
  type Camera,
  cameraOf,
  computeEmphasis,
  type EmphasisOf,
  fitViewport,
  type Highlight,
  type Hit,
  type Insets,
  keepInSight,
  MOST_CURVES,
  PALETTES,
  type PlacedLabel,
  type Projection,
  panBy,
  type Scene,
  type Theme,
  toWorld,
  unproject,
  updateCurves,
  type Vector,
  type Viewport,
  viewportOf,
  zoomAt,
} from '../drawing/index.ts';
import { makeBuilding } from './building.ts';
import { composePng } from './compose-png.ts';
import { drawLasso, nodesWithin } from './lasso.ts';
import { fitCanvas, isSameSize, makeLayers, type Size, sizeOf } from './layers.ts';
import { glideNodes, glideViewport, type Motion } from './motion.ts';
import { marginsOf, openingOf, projectionFor } from './opening.ts';
import { makeOutsideCount } from './outside-count.ts';
import { listenToPointers } from './pointer.ts';
import { startRenderer } from './renderer.ts';
import { makeSettling } from './settling.ts';
import { boxOfNode, centredOn, hitAt, middleOf } from './shown-places.ts';
import { arrangeWords, drawOver, drawUnder, type Sight } from './sight.ts';
import type { Shown, Stage, StageOptions } from './stage.ts';
import type { Change } from './surface.ts';
import { makeTextMeasure } from './text-measure.ts';
import { neighbourTowards } from './walk.ts';

const ZOOM_STEP = 1.4;
const CHANGES: readonly Change[] = ['viewport', 'items', 'scene'];

/** Mounts a drawing into a container, whose size it takes and whose font it writes in. */
export function mountStage(container: HTMLElement, options: StageOptions): Stage {
  let { theme, direction, reducedMotion } = options;
  let shown: Shown | null = null;
  let highlight: Highlight = { selected: null };
  let hovered: string | null = null;
  let scene: Scene | null = null;
  let emphasis: EmphasisOf | null = null;
  let projection: Projection = { across: 1, down: 1, mirrored: direction === 'rtl' };
  let viewport: Viewport | null = null;
  let followsFit = true;
  /** Asked for by the user: all of it, however small. */
  let fitsWhole = false;
  /** What is to be looked at instead of all of it. */
  let camera: Camera | null = null;
  let labels: readonly PlacedLabel[] = [];
  let moving: { nodes?: Motion; viewport?: Motion } = {};
  let pending: Change | null = null;
  /** Names, badges and frame of what was drawn last are still to come. */
  let wordsDue = false;
  /** Looks have changed, and not places. */
  let parted = false;
  let builtFor: Size = { width: 0, height: 0 };
  const building = makeBuilding<Scene>((work) => renderer.surface()?.readying(work) ?? work);
  const outside = makeOutsideCount(options.onOutside);
  let frame = 0;
  let lassoing = false;
  let lasso: readonly Vector[] = [];

  const { root, below, middle, above } = makeLayers(container);
  const settling = makeSettling(() => request('viewport'));
  const measureText = makeTextMeasure(() => request('viewport'));
  const renderer = startRenderer(middle, () => request('scene'));
  const family = (): string => getComputedStyle(container).fontFamily || 'sans-serif';

  const insets = (): Insets =>
    marginsOf(scene, viewport?.width ?? container.clientWidth, direction === 'rtl', options.insets ?? {});

  const fitted = (): Viewport | null => {
    const { width, height } = sizeOf(container);
    return scene && width > 0 && height > 0 ? fitViewport(width, height, scene.extent, insets()) : null;
  };

  /** What one sees first. */
  const opening = (): Viewport | null => {
    const whole = fitted();
    if (!scene || !whole) return whole;
    if (camera) return keepInSight(viewportOf(camera, whole, projection, insets()), scene.extent);
    const line = shown?.layout.line;
    const about = { line: line === undefined ? null : line * projection.down, path: highlight.path };
    return openingOf(whole, scene, about, insets());
  };

  /** The layout in the shape of the screen, which may be another one than before though nobody has told so yet. */
  const rebuild = (animated: boolean): void => {
    builtFor = sizeOf(container);
    if (!shown || builtFor.width === 0 || builtFor.height === 0) return;
    if (viewport && !isSameSize(viewport, builtFor)) takeSize(builtFor);
    const { view, layout, measured } = shown;
    const next = projectionFor(layout, builtFor, options.insets ?? {}, direction === 'rtl');
    // What was shown before stays until the new is there.
    building.start(buildInParts(view, layout, next, measured), view.edges.length > MOST_CURVES, (built) => {
      projection = next;
      takeScene(built, animated);
    });
  };

  const takeSize = (size: Size): void => {
    if (viewport) viewport = { ...viewport, ...size };
    renderer.surface()?.resize();
  };

  const takeScene = (built: Scene, animated: boolean): void => {
    const before = scene;
    scene = built;
    if (hovered !== null && !scene.nodes.has(hovered) && !scene.edges.has(hovered)) hovered = null;
    emphasis = computeEmphasis(scene, highlight, hovered);
    delete moving.nodes;
    if (animated && before && before.nodes.size > 0 && !reducedMotion)
      moving.nodes = glideNodes(scene, before, performance.now());
    if (followsFit || !viewport) moveTo(fitsWhole ? fitted() : opening(), animated && before !== null);
    parted = true;
    request('scene');
  };

  const moveTo = (target: Viewport | null, animated: boolean): void => {
    delete moving.viewport;
    if (!target) return;
    if (animated && viewport && !reducedMotion && viewport.width === target.width)
      moving.viewport = glideViewport(viewport, target, performance.now(), (next) => {
        viewport = next;
      });
    else viewport = target;
    request('viewport');
  };

  const userMoves = (next: Viewport): void => {
    followsFit = false;
    delete moving.viewport;
    viewport = scene ? keepInSight(next, scene.extent) : next;
    request('viewport');
    // Very many edges are drawn when it ends.
    if (scene?.lines) settling.moved();
  };

  function request(change: Change): void {
    if (!pending || CHANGES.indexOf(change) > CHANGES.indexOf(pending)) pending = change;
    frame ||= requestAnimationFrame(step);
  }

  function step(now: number): void {
    frame = 0;
    if (moving.nodes) {
      if (!moving.nodes.step(now)) delete moving.nodes;
      if (pending !== 'scene') pending = 'items';
    }
    if (moving.viewport && !moving.viewport.step(now)) delete moving.viewport;
    const change = pending ?? (wordsDue ? null : 'viewport');
    pending = null;
    if (change === null) write();
    else paint(change, parted && !wordsDue && !moving.nodes && !moving.viewport);
    parted = false;
    if (moving.nodes || moving.viewport) request('viewport');
  }

  /** What is seen now; a picture of it leaves out what only pointer and keys mark. */
  function sightOf(pictured: Theme | null): Sight | null {
    if (!scene || !viewport || !emphasis) return null;
    const { keyboard: _, hovered: __, ...marked } = highlight;
    return {
      scene,
      viewport,
      emphasis: pictured ? computeEmphasis(scene, marked, null) : emphasis,
      palette: PALETTES[pictured ?? theme],
      highlight: pictured ? marked : highlight,
      hovered: pictured ? null : hovered,
      across: projection.across,
      family: family(),
      direction,
      caption: options.caption,
      covered: options.insets?.bottom ?? 0,
      measureIn: measureText,
    };
  }

  /** `inParts`: where very much is drawn anew, its words may follow in the next frame. */
  function paint(change: Change, inParts: boolean): void {
    const sight = sightOf(null);
    if (!sight) return;
    const { width, height } = sight.viewport;
    if (below.context) {
      fitCanvas(below.canvas, below.context, width, height);
      drawUnder(below.context, sight);
    }
    const hasty = settling.isRunning() || moving.viewport !== undefined;
    renderer.surface()?.draw(sight, change, hasty);
    wordsDue = inParts && change !== 'viewport' && scene?.lines != null;
    if (!wordsDue) {
      write();
      return;
    }
    frame ||= requestAnimationFrame(step);
    // Those of another scene stand at no node of this one.
    if (change === 'scene') above.context?.clearRect(0, 0, width, height);
  }

  /** What lies over the shapes. */
  function write(): void {
    wordsDue = false;
    const sight = sightOf(null);
    if (!sight || !above.context) return;
    const words = arrangeWords(sight);
    fitCanvas(above.canvas, above.context, sight.viewport.width, sight.viewport.height);
    drawOver(above.context, sight, words);
    drawLasso(above.context, lasso, sight.palette);
    labels = words.labels;
    if (!moving.nodes) outside.tell(sight);
  }

  const setHovered = (hit: Hit | null, point: Vector): void => {
    const next = hit === null ? null : hit.kind === 'node' ? hit.id : hit.key;
    options.onHover?.(hit && { ...hit, ...point });
    if (next === hovered) return;
    hovered = next;
    restyle();
  };

  const restyle = (): void => {
    if (!scene) return;
    emphasis = computeEmphasis(scene, highlight, hovered);
    parted = true;
    request('items');
  };

  const stopPointers = listenToPointers(above.canvas, {
    hitAt: (point) => scene && viewport && hitAt(scene, viewport, direction === 'rtl', point),
    hover: setHovered,
    click: (hit, adding) => {
      if (adding) {
        if (hit?.kind === 'node') options.onToggleNode?.(hit.id);
      } else if (!hit) options.onBackground?.();
      else if (hit.kind === 'node') options.onSelectNode?.(hit.id);
      else options.onSelectEdge?.(hit.key);
    },
    isLasso: () => lassoing,
    hasSeveral: () => (highlight.chosen?.size ?? 0) > 0,
    lasso: (path, closed) => {
      lasso = closed ? [] : path;
      request('viewport');
      if (closed && scene && viewport && path.length > 2) options.onSelectNodes?.(nodesWithin(scene, viewport, path));
    },
    doubleClick: (hit, point) => {
      if (hit?.kind === 'node') options.onUnfold?.(hit.id);
      else if (!hit && viewport) zoomBy(ZOOM_STEP, point);
    },
    pan: (dx, dy) => viewport && userMoves(panBy(viewport, dx, dy)),
    zoom: (anchor, factor) => viewport && userMoves(zoomAt(viewport, anchor, factor)),
    dragNode: (id, point) => {
      const drawn = scene?.nodes.get(id);
      if (!scene || !drawn || !viewport) return;
      delete moving.nodes;
      const place = toWorld(viewport, point);
      drawn.x = place.x;
      drawn.y = place.y;
      updateCurves(scene, [drawn]);
      request('items');
    },
    dropNode: (id) => {
      const drawn = scene?.nodes.get(id);
      if (drawn) options.onMoveNode?.(id, unproject(drawn, projection));
    },
  });

  function zoomBy(factor: number, anchor?: Vector): void {
    if (!viewport || !scene) return;
    followsFit = false;
    const { left, right, top, bottom } = insets();
    const centre = { x: (left + viewport.width - right) / 2, y: (top + viewport.height - bottom) / 2 };
    moveTo(keepInSight(zoomAt(viewport, anchor ?? centre, factor), scene.extent), true);
  }

  const resize = (): void => {
    const size = sizeOf(container);
    if (size.width === 0 || size.height === 0) return;
    takeSize(size);
    rebuild(false);
  };

  // It also tells as it begins, when what is shown has been made for that size already.
  const observer = new ResizeObserver(() => isSameSize(builtFor, sizeOf(container)) || resize());
  observer.observe(container);

  return {
    show: (view, layout, next, measured = null) => {
      const same = shown?.view === view && shown.layout === layout && shown.measured === measured;
      const leads = next.path !== highlight.path;
      highlight = next;
      if (same && leads && followsFit && !fitsWhole) moveTo(opening(), true);
      if (same) return restyle();
      shown = { view, layout, measured };
      rebuild(true);
    },
    fit: () => {
      followsFit = true;
      fitsWhole = true;
      moveTo(fitted(), true);
    },
    camera: () => {
      const whole = fitted();
      if (followsFit || !whole || !viewport) return fitsWhole ? null : camera;
      return cameraOf(viewport, whole, projection, insets());
    },
    look: (at) => {
      camera = at;
      followsFit = true;
      fitsWhole = false;
      moveTo(opening(), true);
    },
    focus: (id) => {
      const drawn = scene?.nodes.get(id);
      if (!viewport || !drawn) return;
      followsFit = false;
      moveTo(centredOn(viewport, drawn.home, insets()), true);
    },
    setLasso: (on) => {
      lassoing = on;
      above.canvas.style.cursor = on ? 'crosshair' : 'grab';
    },
    stepTowards: (side) => {
      const sight = sightOf(null);
      if (!sight) return;
      followsFit = false;
      moveTo(outside.towards(sight, side), true);
    },
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    zoom: () => (viewport ? viewport.scale / (fitted() ?? viewport).scale : 1),
    setTheme: (next) => {
      theme = next;
      request('items');
    },
    setDirection: (next) => {
      direction = next;
      rebuild(false);
    },
    setReducedMotion: (reduced) => {
      reducedMotion = reduced;
    },
    resize,
    nodeAtDirection: (from, towards) => (scene ? neighbourTowards(scene, from, towards) : null),
    boxOf: (id) => {
      const drawn = scene?.nodes.get(id);
      return drawn && viewport ? boxOfNode(drawn, viewport) : null;
    },
    edgeMiddle: (key) => {
      const edge = scene?.edges.get(key);
      return edge && viewport ? middleOf(edge, viewport) : null;
    },
    placedLabels: () => labels,
    sight: (colours) => sightOf(colours ?? theme),
    renderer: () => renderer.surface()?.kind ?? 'none',
    isMoving: () =>
      settling.isRunning() ||
      pending !== null ||
      wordsDue ||
      building.isGoing() ||
      moving.nodes !== undefined ||
      moving.viewport !== undefined ||
      (renderer.surface()?.isDrawing() ?? false),
    snapshotPng: () => {
      settling.stop();
      paint('viewport', false);
      renderer.surface()?.finish();
      return composePng([below.canvas, ...(renderer.surface()?.canvases() ?? []), above.canvas]);
    },
    kill: () => {
      cancelAnimationFrame(frame);
      settling.stop();
      building.stop();
      observer.disconnect();
      measureText.stop();
      stopPointers();
      moving = {};
      renderer.kill();
      root.remove();
    },
  };
}
