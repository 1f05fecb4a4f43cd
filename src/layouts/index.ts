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
