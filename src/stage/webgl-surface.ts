import Graph from 'graphology';
import Sigma from 'sigma';
import { GLYPH_NUMBERS, nodeScale, type Scene, styleEdge, styleNode, type Viewport } from '../drawing/index.ts';
import { eachInParts, runThrough } from '../graph/index.ts';
import { type CurveChoice, chooseCurves, FADES } from './choose-curves.ts';
import { type LineLayer, makeLineLayer } from './line-layer.ts';
import type { DrawnScale } from './programs/drawn-scale.ts';
import { type EdgeData, makeEdgeProgram } from './programs/edge-program.ts';
import { makeNodeProgram, type NodeData } from './programs/node-program.ts';
import type { Change, Picture, Surface } from './surface.ts';

/** Sigma's canvases that our programs draw on. */
const DRAWN_ON: ReadonlySet<string> = new Set(['edges', 'nodes']);

/** With these bounds sigma's own coordinates are the world's. */
const UNIT_BOX = { x: [0, 1], y: [0, 1] } satisfies { x: [number, number]; y: [number, number] };

/**
 * Sigma with our own programs. It draws; the camera, the pointer and hits are the stage's own.
 * Throws when there is no WebGL. `onLost` is called once, when the graphics card drops the picture.
 */
export function makeWebglSurface(element: HTMLElement, onLost: () => void): Surface {
  const drawn: DrawnScale = { scale: 1 };
  let picture: Picture | null = null;
  /** The edges that sigma has; null is all of them. */
  let held: CurveChoice | null = null;
  /** Made when very many edges are first drawn; null where there is none to be had. */
  let lines: LineLayer | null | undefined;
  /** The nodes of a scene that is about to be drawn. */
  let ready: { readonly scene: Scene; readonly graph: Graph } | null = null;

  const sigma = new Sigma(new Graph(), element, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: null,
    maxCameraRatio: null,
    defaultNodeType: 'shape',
    defaultEdgeType: 'curve',
    nodeProgramClasses: { shape: makeNodeProgram(drawn) },
    edgeProgramClasses: { curve: makeEdgeProgram(drawn) },
    nodeReducer: (id) => (picture ? displayNode(picture, id) : {}),
    edgeReducer: (key) => (picture ? displayEdge(picture, key) : {}),
  });
  // Pointers are heard by the stage; sigma's own ears would ask the graphics card at each move.
  sigma.getMouseCaptor().kill();
  sigma.getTouchCaptor().kill();
  sigma.setCustomBBox(UNIT_BOX);

  let alive = true;
  const lose = (event: Event): void => {
    event.preventDefault();
    if (!alive) return;
    alive = false;
    onLost();
  };
  // What only sigma's own labels and ears would need costs the browser a layer each.
  for (const [name, canvas] of Object.entries(sigma.getCanvases()))
    if (!DRAWN_ON.has(name)) canvas.style.display = 'none';
  const canvases = Object.values(sigma.getCanvases());
  for (const canvas of canvases) canvas.addEventListener('webglcontextlost', lose);
  const addLines = (): LineLayer | null => {
    const layer = makeLineLayer();
    if (!layer) return null;
    element.prepend(layer.canvas);
    canvases.push(layer.canvas);
    layer.canvas.addEventListener('webglcontextlost', lose);
    return layer;
  };

  const expectLines = (): void => {
    if (alive && lines === undefined) lines = addLines();
  };

  return {
    kind: 'webgl',
    draw: (next, change, hasty) => {
      if (!alive) return;
      picture = next;
      drawn.scale = nodeScale(next.viewport.scale);
      sigma.getCamera().setState(cameraOf(next.viewport));
      if (next.scene.lines) expectLines();
      const keeps = hasty && change === 'viewport';
      const wanted = keeps ? held : lines ? chooseCurves(next, held) : null;
      drawNow(sigma, next, change, wanted, held, ready?.scene === next.scene ? ready.graph : null);
      if (change === 'scene') ready = null;
      held = wanted;
      if (!lines) return;
      if (!next.scene.lines || !wanted?.others) lines.hide();
      else if (keeps) lines.follow(next.viewport);
      else {
        lines.fade(FADES[next.emphasis.others]);
        lines.draw(next.scene.lines, next.viewport, next.palette);
      }
    },
    *readying(work) {
      expectLines();
      yield;
      const scene = yield* work;
      ready = { scene, graph: yield* graphInParts(scene) };
      return scene;
    },
    isDrawing: () => lines?.isDrawing() ?? false,
    finish: () => lines?.finish(),
    resize: () => sigma.resize(),
    canvases: () =>
      [held?.others ? lines?.canvas : undefined, sigma.getCanvases().edges, sigma.getCanvases().nodes].filter(
        (canvas) => canvas !== undefined,
      ),
    kill: () => {
      alive = false;
      for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', lose);
      sigma.kill();
      lines?.kill();
    },
  };
}

function drawNow(
  sigma: Sigma,
  picture: Picture,
  change: Change,
  wanted: CurveChoice | null,
  held: CurveChoice | null,
  ready: Graph | null,
): void {
  if (change === 'scene') {
    const graph = ready ?? runThrough(graphInParts(picture.scene));
    putNodes(graph, picture);
    putEdges(graph, picture, wanted);
    sigma.setGraph(graph);
    // It is told below what to draw; by its own ears it would go through all of it once more for each edge that changes.
    sigma.getGraph().removeAllListeners();
    return;
  }
  if (wanted !== held) putEdges(sigma.getGraph(), picture, wanted);
  if (change === 'items') {
    putNodes(sigma.getGraph(), picture);
    sigma.refresh();
  } else if (wanted !== held) sigma.refresh({ partialGraph: { edges: sigma.getGraph().edges() } });
  else sigma.refresh({ partialGraph: {}, skipIndexation: true, schedule: false });
}

/** Sigma reads positions from the graph when it processes it; one event per node would only make it do so often. */
function putNodes(graph: Graph, { scene }: Picture): void {
  for (const [id, { x, y }] of scene.nodes) {
    const attributes = graph.getNodeAttributes(id);
    attributes.x = x;
    attributes.y = y;
  }
}

/** The nodes of a scene for sigma, with pauses. */
function* graphInParts({ nodes }: Scene): Generator<void, Graph> {
  const graph = new Graph({ type: 'directed', multi: true });
  yield* eachInParts(nodes, ([id, { x, y }]) => graph.addNode(id, { x, y }));
  return graph;
}

/** The edges that are wanted as curves, and no others. */
function putEdges(graph: Graph, { scene }: Picture, wanted: CurveChoice | null): void {
  graph.clearEdges();
  for (const { edge } of wanted?.curves ?? scene.edges.values())
    graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target);
}

const cameraOf = ({ x, y, scale, width, height }: Viewport) => ({
  x,
  y,
  angle: 0,
  ratio: Math.max(1, Math.min(width, height)) / scale,
});

function displayNode({ scene, emphasis, palette }: Picture, id: string): Partial<NodeData> {
  const node = scene.nodes.get(id);
  if (!node) return { hidden: true, x: 0, y: 0 };
  const level = emphasis.node(id);
  const style = styleNode(node, level, palette);
  return {
    x: node.x,
    y: node.y,
    color: style.fill,
    ground: style.ground,
    hollow: style.hollow,
    glyph: GLYPH_NUMBERS[node.look.glyph],
    halfWidth: node.look.halfWidth,
    halfHeight: node.look.halfHeight,
    zIndex: level === 'vivid' ? 1 : 0,
    size: 1,
  };
}

function displayEdge({ scene, emphasis, palette, viewport }: Picture, key: string): Partial<EdgeData> {
  const drawn = scene.edges.get(key);
  if (!drawn) return { hidden: true };
  const style = styleEdge(
    drawn,
    emphasis.edge(key),
    palette,
    { central: scene.centralEdges, all: scene.edges.size },
    viewport.scale,
  );
  return {
    color: style.colour,
    size: style.width,
    arrow: style.arrow,
    dashOn: drawn.look.dash[0],
    dashOff: drawn.look.dash[1],
    firstX: drawn.route.first.x,
    firstY: drawn.route.first.y,
    secondX: drawn.route.second.x,
    secondY: drawn.route.second.y,
    zIndex: style.order,
  };
}
