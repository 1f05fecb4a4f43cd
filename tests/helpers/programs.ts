import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const answers = (command: string, ...args: string[]): boolean => {
  const { error, status } = spawnSync(command, args, { stdio: 'ignore' });
  return error === undefined && status === 0;
};

/** Whether LibreOffice is here; tests with it skip where it is not. */
export const hasOffice = (): boolean => answers('soffice', '--version');

/** The Python of the system, which has the packages that Debian keeps; null where it lacks one of these. */
export function pythonWith(...packages: string[]): string | null {
  const script = `import ${packages.join(', ')}`;
  return ['/usr/bin/python3', 'python3'].find((python) => answers(python, '-c', script)) ?? null;
}

/** What LibreOffice makes of a file, by name; `filter` as its `--convert-to` takes it. */
export function convertByOffice(name: string, bytes: Uint8Array, filter: string): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'recital-office-'));
  try {
    const made = join(folder, 'made');
    mkdirSync(made);
    writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', made, join(folder, name)];
    const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
    return new Map(readdirSync(made).map((file) => [file, new Uint8Array(readFileSync(join(made, file)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a script of Python prints; its arguments are the contents of files, which it finds at the paths in `sys.argv`. */
export function runPython(python: string, script: string, ...contents: (string | Uint8Array)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'recital-python-'));
  try {
    const paths = contents.map((content, at) => {
      const path = join(folder, String(at));
      writeFileSync(path, content);
      return path;
    });
    const { status, stdout, stderr } = spawnSync(python, ['-c', script, ...paths], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    if (status !== 0) throw new Error(`python: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
