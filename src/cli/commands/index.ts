import type { CliCommand } from '../command.ts';
import { brief } from './brief.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { exportGraph } from './export.ts';
import { path } from './path.ts';
import { query } from './query.ts';
import { read } from './read.ts';

/** Every command; a new one is one file and one line here. */
export const COMMANDS: readonly CliCommand[] = [read, build, path, query, check, exportGraph, brief];
