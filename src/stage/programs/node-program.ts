import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { FOLD } from '../../drawing/index.ts';
import type { DrawnScale } from './drawn-scale.ts';

/** What the program reads of a node, beside what sigma knows. Extents are halves, in units of the drawn scale. */
export interface NodeData extends NodeDisplayData {
  readonly glyph: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly ground: string;
  readonly hollow: boolean;
}

/** Every shape in one program: a signed distance in pixels, so that borders are smooth at any size. */
const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute vec2 a_extent;
attribute vec2 a_style;
attribute vec4 a_fill;
attribute vec4 a_ground;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
varying vec2 v_point;
varying vec2 v_half;
varying vec2 v_style;
varying vec4 v_fill;
varying vec4 v_ground;
const float bias = 255.0 / 254.0;
void main() {
  v_half = a_extent * u_scale;
  v_point = a_corner * (v_half + 3.0);
  v_style = a_style;
  v_fill = vec4(a_fill.rgb, a_fill.a * bias);
  v_ground = vec4(a_ground.rgb, a_ground.a * bias);
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + v_point * 2.0 / u_viewport, 0.0, 1.0);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform float u_ratio;
varying vec2 v_point;
varying vec2 v_half;
varying vec2 v_style;
varying vec4 v_fill;
varying vec4 v_ground;

float box(vec2 p, vec2 b, float corner) {
  vec2 q = abs(p) - b + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

float shape(float glyph, vec2 p, vec2 b) {
  vec2 a = abs(p);
  if (glyph < 0.5) return box(p, b, b.y * 0.28);
  if (glyph < 1.5) return (a.x * b.y + a.y * b.x - b.x * b.y) / length(b);
  if (glyph < 2.5) {
    float fold = min(b.x, b.y) * ${FOLD.toFixed(3)};
    return max(box(p, b, 1.5), (p.x + p.y - (b.x + b.y - fold)) * 0.70710678);
  }
  if (glyph < 3.5) {
    vec2 normal = vec2(b.y, b.x * 0.5);
    return max(a.y - b.y, (dot(a, normal) - b.x * b.y) / length(normal));
  }
  if (glyph < 4.5) return length(p) - b.y;
  if (glyph < 5.5) return box(p, b, b.y);
  if (glyph < 6.5) return box(p, b, b.y * 0.3);
  return length(p) - b.y;
}

void main() {
  float edge = shape(v_style.x, v_point, v_half);
  float cover = clamp(0.5 - edge * u_ratio, 0.0, 1.0);
  float rim = clamp(0.5 - (edge - 1.6) * u_ratio, 0.0, 1.0);
  vec3 colour = v_fill.rgb;
  if (v_style.y > 0.5) {
    float inner = clamp(0.5 - (edge + max(2.0, v_half.y * 0.13)) * u_ratio, 0.0, 1.0);
    colour = mix(colour, v_ground.rgb, inner);
  }
  if (v_style.x > 1.5 && v_style.x < 2.5) {
    float fold = min(v_half.x, v_half.y) * ${FOLD.toFixed(3)};
    vec2 q = v_point - (v_half - fold);
    float turned = clamp(0.5 + min(q.x, q.y) * u_ratio, 0.0, 1.0);
    colour = mix(colour, v_ground.rgb, turned * 0.45);
  }
  gl_FragColor = vec4(mix(v_ground.rgb, colour, cover) * rim, rim);
}`;

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_scale', 'u_ratio'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** No picking pass: hits are computed from the same geometry on the CPU. */
export function makeNodeProgram(drawn: DrawnScale): NodeProgramType {
  return class extends NodeProgram<Uniform> {
    constructor(...[gl, , renderer]: ConstructorParameters<typeof NodeProgram<Uniform>>) {
      super(gl, null, renderer);
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_extent', size: 2, type: FLOAT },
          { name: 'a_style', size: 2, type: FLOAT },
          { name: 'a_fill', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_ground', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(_index: number, start: number, display: NodeDisplayData) {
      const data = display as NodeData;
      const values = [
        data.x,
        data.y,
        data.halfWidth,
        data.halfHeight,
        data.glyph,
        data.hollow ? 1 : 0,
        floatColor(data.color),
        floatColor(data.ground),
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
