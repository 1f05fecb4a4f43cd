import { formatOfName } from '../exchange/index.ts';
import { describeDiagnostic, makeTranslate } from '../i18n/index.ts';
import type { Language } from '../model/index.ts';
import type { Announcer, Importer, Keeper } from '../ui/index.ts';

type PickedFile = Parameters<Importer['readFiles']>[0][number];

interface Parts {
  readonly keeper: Pick<Keeper, 'importFile'>;
  readonly announcer: Pick<Announcer, 'show'>;
  readonly language: () => Language;
}

/** Which of the files are graphs by their names, and which are to be read as documents. */
export function partGraphs(picked: readonly PickedFile[]) {
  const isGraph = ({ file }: PickedFile): boolean => formatOfName(file.name) !== null || /\.json$/i.test(file.name);
  return { graphs: picked.filter(isGraph), documents: picked.filter((one) => !isGraph(one)) };
}

/**
 * Opens each graph as a workspace of its own, one after the other, and says what became of it; the work that was open is
 * kept. A file that is refused changes nothing.
 */
export async function openGraphs(graphs: readonly PickedFile[], { keeper, announcer, language }: Parts): Promise<void> {
  const said: string[] = [];
  for (const { file, path } of graphs) {
    const t = makeTranslate(language());
    try {
      const found = await keeper.importFile(file);
      const faults = found.slice(0, 3).map((diagnostic) => describeDiagnostic(diagnostic, language()));
      if (faults.length > 0) said.push(`${path}: ${faults.join(' ')}`);
      else said.push(t('workspaces.opened', { name: path }));
    } catch {
      said.push(`${path}: ${t('workspaces.not-kept')}`);
    }
    announcer.show(said.slice(-3).join('\n'));
  }
}
