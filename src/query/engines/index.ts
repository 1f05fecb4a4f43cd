import type { PathEngine } from '../engine.ts';
import { embedded } from './embedded.ts';

/** Every engine, the one that is asked first first. A new one is one file and one line here. */
export const ENGINES: readonly PathEngine[] = [embedded];
