import { createProgram } from '../../src/cli/program.ts';

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line in this process; each text that it writes ends its line. */
export async function runCli(...args: readonly string[]): Promise<CliRun> {
  const written = { out: '', error: '' };
  const program = createProgram({
    out: (text) => {
      written.out += `${text}\n`;
    },
    error: (text) => {
      written.error += `${text}\n`;
    },
  });
  const code = await program.run(args);
  return { code, ...written };
}
