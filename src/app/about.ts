import type { About, CuratedCount, LicenceList } from '../ui/index.ts';
import { curatedFiles } from './curated-facts.ts';

/** Written beside the page when it is built (`launch/licences.mjs`). */
const LICENCES = 'licences.json';

/** What the page is made of, and how much of what curators state is verified. */
export async function loadAbout(): Promise<About> {
  const [licences, curated] = await Promise.all([loadLicences(), countCurated().catch(() => null)]);
  return { licences, curated };
}

/** Null where the page was not built: the development server bundles nothing. */
async function loadLicences(): Promise<LicenceList | null> {
  try {
    const response = await fetch(new URL(LICENCES, document.baseURI));
    return response.ok ? ((await response.json()) as LicenceList) : null;
  } catch {
    return null;
  }
}

async function countCurated(): Promise<readonly CuratedCount[]> {
  const files = await Promise.all(
    curatedFiles().map(async ([file, address]) => ({
      file,
      content: (await (await fetch(address)).json()) as unknown,
    })),
  );
  return files
    .map(({ file, content }) => ({ file, ...countVerified(content) }))
    .filter(({ verified, unverified }) => verified + unverified > 0)
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Every statement says by itself whether somebody verified it; they are counted at any depth. */
export function countVerified(content: unknown): { readonly verified: number; readonly unverified: number } {
  let verified = 0;
  let unverified = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('verified' in value && typeof value.verified === 'boolean') {
      if (value.verified) verified++;
      else unverified++;
    }
    for (const part of Object.values(value)) visit(part);
  };
  visit(content);
  return { verified, unverified };
}
