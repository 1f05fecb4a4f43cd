import { createHash } from 'node:crypto';
import ts from 'typescript';

/** A part of a file, as Stryker names it: lines from 1, columns from 0, the end not part of it. */
export type MutatedRange = `${string}:${number}:${number}-${number}:${number}`;

/**
 * One in so many of the declarations that stand at the top of a file, whole: what is in a chosen one is mutated, nothing
 * else. Which ones follows from the file and from what the declaration says, so a sample stays the same until that
 * changes; taken over all files it tells the score of the whole in a fraction of its hours. There are as many samples as one in so
 * many, from 0; they have nothing in common.
 */
export function sampledDeclarations(file: string, text: string, oneIn: number, sample = 0): MutatedRange[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return source.statements
    .filter((statement) => !ts.isImportDeclaration(statement) && !isTypeAlone(statement))
    .filter((statement) => numberOf(`${file}\n${statement.getText(source)}`) % oneIn === sample)
    .map((statement): MutatedRange => {
      const start = source.getLineAndCharacterOfPosition(statement.getStart(source));
      const end = source.getLineAndCharacterOfPosition(statement.end);
      return `${file}:${start.line + 1}:${start.character}-${end.line + 1}:${end.character}`;
    });
}

const isTypeAlone = (statement: ts.Statement): boolean =>
  ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);

/** The same for the same words on every machine, and near to chance in every remainder. */
const numberOf = (words: string): number => createHash('sha256').update(words).digest().readUInt32BE();
