import { makeDiagnostic, type Outcome } from '../model/index.ts';
import { CURATED_FILES, type CuratedKey, loadCuratedFacts, makeRegistry, type Registry } from '../registry/index.ts';

const FILES = import.meta.glob<string>('../../graph-data/curated/**/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const addressOf = (name: string): string | undefined => FILES[`../../graph-data/curated/${name}`];

/** Every file of curated facts by its name below `graph-data/curated`, and where it is fetched from. */
export const curatedFiles = (): readonly (readonly [name: string, address: string])[] =>
  Object.entries(FILES).map(([path, address]) => [path.slice(path.indexOf('curated/') + 'curated/'.length), address]);

const fetchJson = async (address: string): Promise<unknown> => (await fetch(address)).json();

/** Loads the registry from the page's own files. */
export async function loadRegistry(): Promise<Outcome<Registry>> {
  const entries = await Promise.all(
    Object.entries(CURATED_FILES).map(async ([key, name]) => {
      const address = addressOf(name);
      return [key, address === undefined ? undefined : await fetchJson(address)] as const;
    }),
  );
  const missing = entries.filter(([, content]) => content === undefined);
  if (missing.length > 0)
    return { ok: false, diagnostics: missing.map(([key]) => makeDiagnostic('registry/missing-file', { file: key })) };
  const files = Object.fromEntries(entries) as Record<CuratedKey, unknown>;
  const summaries: Record<string, unknown> = {};
  for (const [path, address] of Object.entries(FILES))
    if (path.includes('/summaries/')) summaries[path.slice(path.lastIndexOf('/') + 1)] = await fetchJson(address);
  const facts = loadCuratedFacts({ ...files, summaries });
  return facts.ok ? { ok: true, value: makeRegistry(facts.value), diagnostics: facts.diagnostics } : facts;
}
