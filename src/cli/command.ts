import type { Command as Commander } from 'commander';

/** Where a command writes; tests give their own. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows one line in place of the last one, null takes it away; absent where nobody watches. */
  readonly progress?: (line: string | null) => void;
}

/** 0 done, 1 the input is bad, 2 the call is wrong, 3 time or memory ran out before the end, 130 stopped by Ctrl-C (as shells count it). */
export const EXIT = { done: 0, badInput: 1, usage: 2, unfinished: 3, stopped: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One command: one file in `commands/`, one line in its index. */
export interface CliCommand {
  readonly name: string;
  /** Declares arguments, options and help; calls `finish` with the exit code when the command has run. */
  readonly declare: (command: Commander, output: Output, finish: (code: ExitCode) => void) => void;
}
