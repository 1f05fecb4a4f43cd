import { institutionsTime } from './institutions-time.ts';
import type { Layout } from './layout.ts';

/** Every layout; the first is the default. A new one is one file and one line here. */
export const LAYOUTS: readonly Layout[] = [institutionsTime];

/** The layout of that id, else the default. */
export const layoutOf = (id: string): Layout => LAYOUTS.find((layout) => layout.id === id) ?? institutionsTime;

export {
  type Band,
  type Column,
  LANES,
  type Lane,
  type Layout,
  type LayoutEdge,
  type LayoutInput,
  type LayoutNode,
  type LayoutResult,
  type Point,
} from './layout.ts';
export { layoutPaths } from './paths.ts';
