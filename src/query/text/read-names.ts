import { EDGE_TYPES, type EdgeType, NODE_TYPES, type NodeType } from '../../model/index.ts';
import { hasLabels, type LabelExpression, labelOf, namesOf, typeOf } from '../language/index.ts';

/** The names that any graph of this model can have. */
export const NAMES = namesOf();

const NODES = Object.keys(NODE_TYPES) as NodeType[];
const EDGES = Object.keys(EDGE_TYPES) as EdgeType[];

/** The types that an expression of labels lets through, in the order of the model. */
export const nodeTypesIn = (labels: LabelExpression | null): readonly NodeType[] =>
  NODES.filter((type) => labels === null || hasLabels(labels, [labelOf(type)]));
export const edgeTypesIn = (labels: LabelExpression | null): readonly EdgeType[] =>
  EDGES.filter((type) => labels === null || hasLabels(labels, [typeOf(type)]));
