import type { InTextsOf } from './grammar.ts';
import { NOBODY } from './meaning.ts';

/** A bare name that many organizations have something of: texts of these do not tell by it alone what is meant. */
export const COMMON: InTextsOf = { un: null, who: null };

/** A bare name for a treaty: many have one, so that a text must say that it is the Union's. */
export const TREATY: InTextsOf = { ...COMMON, [NOBODY]: null };

/** A bare word for council: a text that a council adopted means that one. */
export const COUNCIL: InTextsOf = { ...COMMON, 'un:sc': 'un:sc', 'un:ecosoc': 'un:ecosoc', 'un:hrc': 'un:hrc' };
