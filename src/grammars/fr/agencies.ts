import { actors, agency } from '../named-bodies.ts';

/** Organizations that texts name in full once, and by the noun of their name alone from there on. */
export const AGENCIES = [
  agency('iaea', "Agence internationale de l'énergie atomique", 'AIEA'),
  agency('un:peacebuilding-commission', 'Commission de consolidation de la paix'),
  agency('imf', 'Fonds monétaire international', 'FMI'),
  agency('un:icj', 'Cour internationale de Justice'),
  agency('african-union', 'Union africaine'),
  agency('world-bank', 'Banque mondiale'),
  agency('wto', 'Organisation mondiale du commerce', 'OMC'),
  // What is called like it and is a part of it.
  agency('', 'système des Nations Unies pour le développement', 'système de développement des Nations Unies'),
  agency('un:system', 'système des Nations Unies', "système de l'Organisation des Nations Unies"),
  actors('regional-organizations', 'organisations régionales'),
  actors('non-governmental-organizations', 'organisations non gouvernementales'),
  actors('international-financial-institutions', 'institutions financières internationales'),
] as const;
