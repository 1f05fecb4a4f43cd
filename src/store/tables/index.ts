export { type Matrix, type MatrixCell, type MatrixType, matrixOf } from './matrix.ts';
export { sourceOf } from './sources.ts';
export { type StatementRow, type StatementType, statementRows, statementRowsInParts } from './statement-rows.ts';
export { type Words, wordsOf } from './statement-words.ts';
