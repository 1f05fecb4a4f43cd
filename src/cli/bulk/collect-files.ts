import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, makeDiagnostic } from '../../model/index.ts';
import { reasonOf } from '../files.ts';

export interface CollectedFiles {
  /** Each once, in the order of their places. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The files that arguments name: a file as it is, a folder with all that is below it. What is hidden in a folder (`.git`)
 * and folders behind symbolic links, which may lead back, stay out. A name that leads nowhere is left to who reads it.
 */
export async function collectFiles(names: readonly string[]): Promise<CollectedFiles> {
  const found = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const add = (file: string): void => {
    const place = path.resolve(file);
    if (!found.has(place)) found.set(place, file);
  };
  for (const name of names) {
    if (!(await isFolder(name))) add(name);
    else for await (const file of filesBelow(name, diagnostics)) add(file);
  }
  const files = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
  return { files, diagnostics };
}

async function isFolder(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory();
  } catch {
    return false;
  }
}

/** Keeps a stack of its own: folders may be nested deeper than calls. */
async function* filesBelow(root: string, diagnostics: Diagnostic[]): AsyncGenerator<string> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const place = path.join(folder, entry.name);
        if (entry.isDirectory()) folders.push(place);
        else if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(place)))) yield place;
      }
    } catch (error) {
      diagnostics.push(makeDiagnostic('file/unreadable', { reason: reasonOf(error) }, { file: folder }));
    }
  }
}
