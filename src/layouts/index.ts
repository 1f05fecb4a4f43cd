import { institutionsTime } from './institutions-time.ts';
import type { Layout } from './layout.ts';

/** A layout by its id; loading brings its code when it is first wanted. */
export interface LayoutEntry {
  readonly id: string;
  /** It is laid out around one node. */
  readonly centred?: true;
  readonly load: () => Promise<Layout>;
}

/** Every layout; the first is the default. A new one is one file and one line here. */
export const LAYOUTS = [
  { id: 'institutions-time', load: async () => institutionsTime },
  { id: 'force', load: async () => (await import('./force.ts')).force },
  { id: 'rings', centred: true, load: async () => (await import('./rings.ts')).rings },
  { id: 'layers', load: async () => (await import('./layers.ts')).layers },
  { id: 'mandates', load: async () => (await import('./mandates.ts')).mandates },
] as const satisfies readonly LayoutEntry[];

export type LayoutId = (typeof LAYOUTS)[number]['id'];

/** The layout that is there from the start. */
export const defaultLayout: Layout = institutionsTime;

/** The id, if there is such a layout, else that of the default. */
export const layoutIdOf = (id: string): LayoutId => (LAYOUTS.find((entry) => entry.id === id) ?? LAYOUTS[0]).id;

/** The layout of that id, else the default. */
export const loadLayout = (id: string): Promise<Layout> =>
  (LAYOUTS.find((entry) => entry.id === id) ?? LAYOUTS[0]).load();

export {
  type Band,
  type Caption,
  type Column,
  type Frame,
  LANES,
  type Lane,
  type Layout,
  type LayoutEdge,
  type LayoutInput,
  type LayoutNode,
  type LayoutResult,
  type Note,
  type Point,
  type Ring,
  type Routes,
  type Sector,
} from './layout.ts';
export { type LayoutParcel, packInParts, unpackInput } from './parcel.ts';
export { layoutPaths } from './paths.ts';
export { applyPins } from './pins.ts';
