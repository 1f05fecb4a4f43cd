import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Character maps of pdf.js by name, from the installed package; see `ReadOptions`. */
export async function readAsset(name: string): Promise<Uint8Array | null> {
  if (!/^[\w-]+\.bcmap$/.test(name)) return null;
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  try {
    return new Uint8Array(await readFile(path.join(folder, 'cmaps', name)));
  } catch {
    return null;
  }
}

/** The bytes of a font of the packages under @fontsource-variable, by its name there: `noto-sans/files/….woff2`. */
export async function loadFont(name: string): Promise<Uint8Array> {
  const [folder = '', ...rest] = name.split('/');
  const home = path.dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${folder}/package.json`));
  return new Uint8Array(await readFile(path.join(home, ...rest)));
}
