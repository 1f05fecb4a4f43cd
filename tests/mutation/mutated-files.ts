import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/launch/root.mjs';

const FOLDERS = ['src/extract', 'src/grammars'];
/** Lists of examples are what the tests ask; a mutant in them says nothing. */
const EXAMPLES = /^src\/grammars\/\w+\/examples\//;

/** The files that are mutated, of all or of those that lie in the named folders or are named themselves. */
export function mutatedFiles(named: readonly string[]): string[] {
  const wanted = named.map((place) => path.posix.normalize(place).replace(/\/$/, ''));
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`),
  )
    .filter((file) => !EXAMPLES.test(file))
    .filter((file) => wanted.length === 0 || wanted.some((place) => file === place || file.startsWith(`${place}/`)))
    .sort();
}
