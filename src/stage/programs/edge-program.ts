import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { ARROW_GAP, START_GAP } from '../../drawing/index.ts';
import type { DrawnScale } from './drawn-scale.ts';
import type { NodeData } from './node-program.ts';

/** What the program reads of an edge, beside what sigma knows. Lengths are pixels, control points are world. */
export interface EdgeData extends EdgeDisplayData {
  readonly firstX: number;
  readonly firstY: number;
  readonly secondX: number;
  readonly secondY: number;
  readonly arrow: number;
  readonly dashOn: number;
  readonly dashOff: number;
}

const SEGMENTS = 24;

/**
 * A cubic curve as a ribbon that starts and ends at the borders of its two shapes, and an arrow as the last piece
 * of the same strip. `a_along.x` runs along the curve, `.y` is the side, `.z` tells the line (0), the base of the
 * arrow (1) and its tip (2).
 */
const VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_controls;
attribute vec3 a_sourceShape;
attribute vec3 a_targetShape;
attribute vec4 a_line;
attribute vec4 a_colour;
attribute vec3 a_along;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
varying float v_offset;
varying float v_half;
varying float v_distance;
varying vec2 v_dash;
varying vec4 v_colour;
const float bias = 255.0 / 254.0;

vec2 pixels(vec2 world) { return (u_matrix * vec3(world, 1.0)).xy * u_viewport * 0.5; }

float reach(vec3 shape, vec2 d) {
  vec2 a = max(abs(d), 1e-6);
  vec2 b = shape.xy * u_scale;
  float glyph = shape.z;
  if (glyph > 6.5 || (glyph > 3.5 && glyph < 4.5)) return b.y;
  if (glyph > 0.5 && glyph < 1.5) return 1.0 / (a.x / b.x + a.y / b.y);
  if (glyph > 2.5 && glyph < 3.5) return min(b.y / a.y, b.x * b.y / (a.x * b.y + a.y * b.x * 0.5));
  if (glyph > 4.5 && glyph < 5.5) {
    float straight = b.x - b.y;
    float side = b.y / a.y;
    if (a.x * side <= straight) return side;
    float along = a.x * straight;
    return along + sqrt(max(0.0, along * along - straight * straight + b.y * b.y));
  }
  return min(b.x / a.x, b.y / a.y);
}

void main() {
  vec2 source = pixels(a_source);
  vec2 target = pixels(a_target);
  vec2 first = pixels(a_controls.xy);
  vec2 second = pixels(a_controls.zw);
  vec2 leaving = normalize(first - source + 1e-5);
  vec2 back = normalize(second - target + 1e-5);
  vec2 start = source + leaving * (reach(a_sourceShape, leaving) + ${START_GAP.toFixed(1)});
  vec2 tip = target + back * (reach(a_targetShape, back) + ${ARROW_GAP.toFixed(1)});
  float room = distance(start, tip);
  float arrow = min(a_line.y, room * 0.6);
  vec2 base = tip + back * arrow;

  float t = a_along.x;
  vec2 left = mix(mix(start, first, t), mix(first, second, t), t);
  vec2 right = mix(mix(first, second, t), mix(second, base, t), t);
  vec2 point = mix(left, right, t);
  vec2 tangent = right - left;
  float width = a_line.x * 0.5;
  if (a_along.z > 0.5) {
    point = a_along.z > 1.5 ? tip : base;
    tangent = -back;
    width = a_along.z > 1.5 ? 0.0 : arrow * 0.42;
  }
  tangent = normalize(tangent + 1e-5);
  float offset = a_along.y * (width + 1.0);
  point += vec2(-tangent.y, tangent.x) * offset;

  v_offset = offset;
  v_half = width;
  float hull = distance(start, first) + distance(first, second) + distance(second, base);
  v_distance = t * (hull + distance(start, base)) * 0.5;
  v_dash = a_along.z > 0.5 ? vec2(0.0) : a_line.zw;
  v_colour = vec4(a_colour.rgb, a_colour.a * bias);
  // Shapes that touch leave no room for a line.
  if (dot(tip - start, target - source) <= 0.0) point = source;
  gl_Position = vec4(point * 2.0 / u_viewport, 0.0, 1.0);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform float u_ratio;
varying float v_offset;
varying float v_half;
varying float v_distance;
varying vec2 v_dash;
varying vec4 v_colour;
void main() {
  float cover = clamp((v_half - abs(v_offset)) * u_ratio + 0.5, 0.0, 1.0);
  float period = v_dash.x + v_dash.y;
  if (period > 0.0) {
    float along = mod(v_distance, period);
    cover *= clamp(min(along, v_dash.x - along) * u_ratio + 0.5, 0.0, 1.0);
  }
  float alpha = v_colour.a * cover;
  gl_FragColor = vec4(v_colour.rgb * alpha, alpha);
}`;

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_scale', 'u_ratio'] as const;
type Uniform = (typeof UNIFORMS)[number];

const STRIP: number[][] = [
  ...Array.from({ length: SEGMENTS + 1 }, (_, i) => [-1, 1].map((side) => [i / SEGMENTS, side, 0])).flat(),
  ...[1, 2].flatMap((part) => [-1, 1].map((side) => [1, side, part])),
];

/** No picking pass: hits are computed from the same geometry on the CPU. */
export function makeEdgeProgram(drawn: DrawnScale): EdgeProgramType {
  return class extends EdgeProgram<Uniform> {
    constructor(...[gl, , renderer]: ConstructorParameters<typeof EdgeProgram<Uniform>>) {
      super(gl, null, renderer);
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: STRIP.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_controls', size: 4, type: FLOAT },
          { name: 'a_sourceShape', size: 3, type: FLOAT },
          { name: 'a_targetShape', size: 3, type: FLOAT },
          { name: 'a_line', size: 4, type: FLOAT },
          { name: 'a_colour', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_along', size: 3, type: FLOAT }],
        CONSTANT_DATA: STRIP,
      };
    }

    override processVisibleItem(
      _index: number,
      start: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      display: EdgeDisplayData,
    ) {
      const data = display as EdgeData;
      const source = from as NodeData;
      const target = to as NodeData;
      const values = [
        source.x,
        source.y,
        target.x,
        target.y,
        data.firstX,
        data.firstY,
        data.secondX,
        data.secondY,
        source.halfWidth,
        source.halfHeight,
        source.glyph,
        target.halfWidth,
        target.halfHeight,
        target.glyph,
        data.size,
        data.arrow,
        data.dashOn,
        data.dashOff,
        floatColor(data.color),
      ];
      this.array.set(values, start);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>) {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
      gl.uniform1f(uniformLocations.u_scale, drawn.scale);
      gl.uniform1f(uniformLocations.u_ratio, params.pixelRatio);
    }
  };
}
