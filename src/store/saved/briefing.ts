import * as v from 'valibot';
import { LANGUAGES } from '../../model/index.ts';
import { SavedCamera } from './saved-camera.ts';
import { SavedView } from './saved-view.ts';

/** Form of a saved briefing. */
export const BRIEFING_VERSION = 1;

/** Most scenes of a briefing, and most characters of its texts: more is no briefing that somebody made by hand. */
export const MOST_SCENES = 200;
export const TITLE_LENGTH = 300;
export const TEXT_LENGTH = 20_000;
export const MOST_ANNOTATIONS = 100;
export const ANNOTATION_LENGTH = 500;
const Title = v.pipe(v.string(), v.maxLength(TITLE_LENGTH));
const Text = v.pipe(v.string(), v.maxLength(TEXT_LENGTH));
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(400));

/** What a scene shows: `graph` and `path` a picture, `table` and `matrix` rows, `comparison` two pictures, `text` words. */
export const SCENE_KINDS = ['graph', 'path', 'table', 'matrix', 'comparison', 'text'] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

/** Tables of what a view shows; the last two are matrices. */
export const TABLE_IDS = ['nodes', 'edges', 'citations', 'mandates', 'roles', 'tells'] as const;
export type TableId = (typeof TABLE_IDS)[number];
export const isMatrix = (id: TableId): boolean => id === 'roles' || id === 'tells';

/** A remark that stays at its nodes wherever the layout puts them. An arrow goes from the first node to the second. */
export const Annotation = v.strictObject({
  kind: v.picklist(['callout', 'area', 'arrow']),
  nodes: v.pipe(v.array(Id), v.minLength(1), v.maxLength(500)),
  text: v.pipe(v.string(), v.maxLength(ANNOTATION_LENGTH)),
});
export type Annotation = v.InferOutput<typeof Annotation>;

/**
 * A line of a scene's text, and what bears it out: keys of edges with evidence, or ids of nodes (clauses; others whose
 * names and provenance say so). Without any it heads others, or says that nothing is known. `depth` 1 is an item of the
 * line before it.
 */
export const Statement = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(2000)),
  depth: v.optional(v.literal(1)),
  sources: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1200))), v.maxLength(200)),
});
export type Statement = v.InferOutput<typeof Statement>;

/**
 * One slide, as data. The text is plain paragraphs, one a line; `statements` are those that were made from the graph
 * and carry their sources. Pictures are computed from `view`, never stored.
 */
export const Scene = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  kind: v.picklist(SCENE_KINDS),
  title: Title,
  text: Text,
  statements: v.pipe(v.array(Statement), v.maxLength(200)),
  /** For the speaker alone. */
  notes: Text,
  view: SavedView,
  /** Second view of a comparison. */
  other: v.optional(SavedView),
  /** Which table, for `table` and `matrix`: one of `TABLE_IDS`; what is none of them is the first of its kind. */
  table: v.optional(v.pipe(v.string(), v.maxLength(60))),
  /** Absent: all of it is looked at. */
  camera: v.optional(SavedCamera),
  annotations: v.pipe(v.array(Annotation), v.maxLength(MOST_ANNOTATIONS)),
});
export type Scene = v.InferOutput<typeof Scene>;

export const Briefing = v.strictObject({
  version: v.literal(BRIEFING_VERSION),
  title: Title,
  language: v.picklist(LANGUAGES),
  scenes: v.pipe(v.array(Scene), v.maxLength(MOST_SCENES)),
});
export type Briefing = v.InferOutput<typeof Briefing>;
