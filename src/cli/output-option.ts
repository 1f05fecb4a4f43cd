import { Option } from 'commander';

/** `-o FILE`, the same for each command that writes a file. */
export const outputOption = (about: string): Option => new Option('-o, --out <file>', about);

/** A longer name that was given out once; it works and is not taught. */
export const otherNameOfOutput = (): Option => new Option('--output <file>').hideHelp();
