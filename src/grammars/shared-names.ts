import type { InTextsOf } from './grammar.ts';

/** A bare name that many organizations have something of: only texts of the Union tell by it alone what is meant. */
export const COMMON: InTextsOf = {};

/** A bare word for council: a text that a council adopted means that one. */
export const COUNCIL: InTextsOf = { 'un:sc': 'un:sc', 'un:ecosoc': 'un:ecosoc', 'un:hrc': 'un:hrc' };
