/** Shared between a renderer and its programs: pixels per unit of a node's extent, in the frame being drawn. */
export interface DrawnScale {
  scale: number;
}
