import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether poppler's `pdftotext` is on this machine: a reader of pdf that shares nothing with what writes ours. */
export const hasPdftotext = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('pdftotext (poppler-utils) is not installed: words of saved pdf files are not read again.');
    return false;
  }
})();

/** The text of a pdf page by page, in reading order, as poppler gives it. */
export function pdfPages(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'recital-pdf-'));
  try {
    const file = path.join(folder, 'briefing.pdf');
    writeFileSync(file, bytes);
    const text = execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
    return text.split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Letters and digits alone, in their order: readers differ in spaces, signs of direction and forms of letters. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
