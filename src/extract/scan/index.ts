export { COL, FIND, type Finds, FLAG, WIDTH } from './finds.ts';
export { scan } from './scan.ts';
