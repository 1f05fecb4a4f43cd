import { agency } from '../named-bodies.ts';

/** Organizations that texts name in full once, and by the noun of their name alone from there on. */
export const AGENCIES = [
  agency('iaea', 'International Atomic Energy Agency', 'IAEA'),
  agency('un:peacebuilding-commission', 'Peacebuilding Commission'),
  agency('un:undp', 'United Nations Development Programme', 'UNDP'),
  agency('un:oios', 'Office of Internal Oversight Services'),
  agency('imf', 'International Monetary Fund', 'IMF'),
  agency('un:icj', 'International Court of Justice'),
  agency('african-union', 'African Union'),
  agency('world-bank', 'World Bank'),
  agency('un:who', 'World Health Organization'),
] as const;
