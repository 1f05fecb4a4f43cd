import { Option } from 'commander';
import type { Output } from './command.ts';
import { printLine } from './report.ts';

export interface ProgressWish {
  readonly progress?: boolean;
}

export const progressOption = (): Option =>
  new Option('--progress', 'say on standard error what is being done, also where that is no terminal');

/**
 * Says what is being done: a terminal shows the last line only, elsewhere it is silent unless that was asked for. Null
 * takes the line away. The same line is said once.
 */
export function tellProgress(output: Output, { progress }: ProgressWish): (line: string | null) => void {
  let last: string | null = null;
  return (line) => {
    if (line === last) return;
    last = line;
    if (output.progress) output.progress(line);
    else if (progress && line !== null) output.error(printLine(line));
  };
}

/** `writing graph.pdf: 40 %`, in steps of ten. */
export const inTens = (what: string, share: number): string => `${what}: ${Math.floor(share * 10) * 10} %`;
