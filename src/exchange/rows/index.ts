export { attributeOf, type ColumnKind, type Columns, EDGE_COLUMNS, GRAPH_COLUMNS, NODE_COLUMNS } from './columns.ts';
export { fromRows } from './from-rows.ts';
export { fromPair, type PairTable, toPair } from './pair.ts';
export type { Cell, Cells, EdgeRow, GraphRows, NodeRow, ReadRows } from './rows.ts';
export { toRows, toSaved } from './to-rows.ts';
