export { emptyGraph, type GraphEdge, nodeOfType, type RecitalGraph } from './graph.ts';
export { LEVELS, type Level, type ProjectedEdge, type Projection, project } from './project.ts';
