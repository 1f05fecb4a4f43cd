import { floatColor } from 'sigma/utils';
import { inkOf, type Lines, type Palette, styleEdge, type Viewport } from '../drawing/index.ts';

/** Thousands of edges as straight lines on a canvas of their own. */
export interface LineLayer {
  readonly canvas: HTMLCanvasElement;
  /**
   * Draws what has changed since the last time; nothing where nothing has. It is drawn in parts over the next frames, so
   * that the page answers meanwhile, also where no graphics card helps.
   */
  readonly draw: (lines: Lines, viewport: Viewport, palette: Palette) => void;
  /** True while parts are still to be drawn. */
  readonly isDrawing: () => boolean;
  /** Draws what is left, at once. */
  readonly finish: () => void;
  /** Moves and stretches what was drawn last, as one does with a map until the next one is there. */
  readonly follow: (viewport: Viewport) => void;
  /** How strong it is, 0…1. */
  readonly fade: (opacity: number) => void;
  /** Until it is drawn again. */
  readonly hide: () => void;
  readonly kill: () => void;
}

const VERTEX = /* glsl */ `
attribute vec2 a_place;
attribute vec4 a_colour;
uniform vec2 u_middle;
uniform vec2 u_scale;
varying vec4 v_colour;
uniform float u_detail;
const float bias = 255.0 / 254.0;
void main() {
  gl_Position = vec4((a_place - u_middle) * u_scale, 0.0, 1.0);
  float alpha = a_colour.a * bias * u_detail;
  v_colour = vec4(a_colour.rgb * alpha, alpha);
}`;

const FRAGMENT = /* glsl */ `
precision mediump float;
varying vec4 v_colour;
void main() { gl_FragColor = v_colour; }`;

/** From so many lines on no single one is seen: half the resolution shows the same, for half the work. */
const SOFT_FROM = 20_000;
const SOFT = 0.5;
const detailOf = ({ edges }: Lines): number => (edges.length > SOFT_FROM ? SOFT : 1);

/** Lines over a pixel on the average from which on all are drawn lighter: more would be one blot over what it joins. */
const MOST_INK = 6;
const LEAST_CALM = 0.3;
/** Of the whole picture of lines: eight bits would change the hue of a single one. */
const calmOf = (ink: number): number => (ink <= MOST_INK ? 1 : Math.max(LEAST_CALM, Math.sqrt(MOST_INK / ink)));

/** Two floats for the place, four bytes for the colour. */
const BYTES = 12;

/** Vertices, two for each line; even, and so are their halves. */
const FIRST_PART = 16_384;
const LEAST_PART = 8192;
/** Milliseconds between frames that follow each other quickly, and slowly. */
const QUICK_MS = 30;
const SLOW_MS = 80;

/**
 * Null when there is no WebGL. What is drawn lies on the graphics card and is sent again only after it has changed, so
 * that a frame costs the drawing of its lines and no more.
 */
export function makeLineLayer(): LineLayer | null {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl', { antialias: false, depth: false, preserveDrawingBuffer: true });
  const program = gl && makeProgram(gl);
  if (!gl || !program) return null;
  canvas.style.position = 'absolute';
  canvas.style.inset = '0';
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  // biome-ignore lint/correctness/useHookAtTopLevel: it is WebGL's
  gl.useProgram(program);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  const place = gl.getAttribLocation(program, 'a_place');
  const colour = gl.getAttribLocation(program, 'a_colour');
  gl.enableVertexAttribArray(place);
  gl.enableVertexAttribArray(colour);
  gl.vertexAttribPointer(place, 2, gl.FLOAT, false, BYTES, 0);
  gl.vertexAttribPointer(colour, 4, gl.UNSIGNED_BYTE, true, BYTES, 8);
  const middle = gl.getUniformLocation(program, 'u_middle');
  const scale = gl.getUniformLocation(program, 'u_scale');
  const detail = gl.getUniformLocation(program, 'u_detail');

  let strength = 1;
  let calm = 1;
  const showFade = (): void => {
    canvas.style.opacity = String(strength * calm);
  };

  let left: { from: number; readonly to: number; since: number } | null = null;
  let frame = 0;
  /** Vertices of one part: as many as let the frames follow each other. */
  let part = FIRST_PART;
  let sent: { lines: Lines; moves: number; palette: Palette } | null = null;
  let drawn: Viewport | null = null;

  /** Those that were met for the first time wait for the next frame: this one has the nodes to send. */
  let waiting: { readonly lines: Lines; readonly viewport: Viewport; readonly palette: Palette } | null = null;
  let met: Lines | null = null;

  const send = (lines: Lines, palette: Palette): boolean => {
    waiting = null;
    if (sent?.lines === lines && sent.moves === lines.moves && sent.palette === palette) return false;
    gl.bufferData(gl.ARRAY_BUFFER, verticesOf(lines, palette), gl.DYNAMIC_DRAW);
    sent = { lines, moves: lines.moves, palette };
    return true;
  };

  const stop = (): void => {
    cancelAnimationFrame(frame);
    left = null;
    waiting = null;
  };
  const takeInk = (lines: Lines, viewport: Viewport): void => {
    calm = calmOf(inkOf(lines, viewport));
    showFade();
  };
  const drawPart = (most: number): void => {
    if (!left) return;
    if (waiting) {
      takeInk(waiting.lines, waiting.viewport);
      send(waiting.lines, waiting.palette);
    }
    const count = Math.min(most, left.to - left.from);
    gl.drawArrays(gl.LINES, left.from, count);
    left.from += count;
    if (left.from >= left.to) left = null;
  };
  const drawOn = (now: number): void => {
    if (!left) return;
    const waited = now - left.since;
    if (waited < QUICK_MS) part *= 2;
    else if (waited > SLOW_MS) part = Math.max(LEAST_PART, part / 2);
    left.since = now;
    drawPart(part);
    frame = requestAnimationFrame(drawOn);
  };

  return {
    canvas,
    draw: (lines, viewport, palette) => {
      const isNew = met !== lines;
      met = lines;
      const changed = isNew || send(lines, palette);
      canvas.style.transform = '';
      if (!changed && drawn && isSame(drawn, viewport)) return;
      stop();
      if (isNew) waiting = { lines, viewport, palette };
      else takeInk(lines, viewport);
      drawn = viewport;
      takeSize(canvas, viewport, detailOf(lines));
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.uniform2f(middle, viewport.x, viewport.y);
      gl.uniform2f(scale, (2 * viewport.scale) / viewport.width, (2 * viewport.scale) / viewport.height);
      // Lines that are broader for being drawn smaller are so much lighter.
      gl.uniform1f(detail, detailOf(lines));
      left = { from: 0, to: lines.edges.length * 2, since: performance.now() };
      if (!isNew) drawPart(part);
      frame = requestAnimationFrame(drawOn);
    },
    isDrawing: () => left !== null,
    finish: () => drawPart(Number.POSITIVE_INFINITY),
    follow: (viewport) => {
      if (!drawn) return;
      // The rest would be drawn for nothing: what comes to rest is drawn anew.
      if (left) {
        stop();
        sent = null;
      }
      const across = (drawn.x - viewport.x) * viewport.scale;
      const down = (viewport.y - drawn.y) * viewport.scale;
      canvas.style.transform = `translate(${across}px, ${down}px) scale(${viewport.scale / drawn.scale})`;
    },
    fade: (opacity) => {
      strength = opacity;
      showFade();
      canvas.style.display = '';
    },
    hide: () => {
      stop();
      sent = null;
      canvas.style.display = 'none';
    },
    kill: () => {
      stop();
      gl.getExtension('WEBGL_lose_context')?.loseContext();
      canvas.remove();
    },
  };
}

const isSame = (a: Viewport, b: Viewport): boolean =>
  a.x === b.x && a.y === b.y && a.scale === b.scale && a.width === b.width && a.height === b.height;

function takeSize(canvas: HTMLCanvasElement, { width, height }: Viewport, detail: number): void {
  const ratio = (window.devicePixelRatio || 1) * detail;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width === across && canvas.height === down) return;
  canvas.width = across;
  canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

/** Each edge in the colour that it has at rest: there are only as many as kinds of edges. */
function verticesOf(lines: Lines, palette: Palette): ArrayBuffer {
  const { edges, ends } = lines;
  const central = edges.reduce((sum, edge) => sum + Number(edge.central), 0);
  const colours = new Map<string, number>();
  const buffer = new ArrayBuffer(edges.length * 2 * BYTES);
  const floats = new Float32Array(buffer);
  edges.forEach((drawn, i) => {
    const kind = `${drawn.edge.family} ${drawn.edge.origin} ${drawn.central}`;
    let colour = colours.get(kind);
    if (colour === undefined) {
      colour = floatColor(styleEdge(drawn, 'rest', palette, { central, all: edges.length }, 1).colour);
      colours.set(kind, colour);
    }
    const at = i * 6;
    floats[at] = ends[4 * i]!;
    floats[at + 1] = ends[4 * i + 1]!;
    floats[at + 2] = colour;
    floats[at + 3] = ends[4 * i + 2]!;
    floats[at + 4] = ends[4 * i + 3]!;
    floats[at + 5] = colour;
  });
  return buffer;
}

function makeProgram(gl: WebGLRenderingContext): WebGLProgram | null {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return gl.getProgramParameter(program, gl.LINK_STATUS) ? program : null;
}
