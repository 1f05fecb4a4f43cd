import { actors, agency } from '../named-bodies.ts';

/** Organizations that texts name in full once, and by the noun of their name alone from there on. */
export const AGENCIES = [
  agency('iaea', 'Organismo Internacional de Energía Atómica', 'OIEA'),
  agency('un:peacebuilding-commission', 'Comisión de Consolidación de la Paz'),
  agency('imf', 'Fondo Monetario Internacional', 'FMI'),
  agency('un:icj', 'Corte Internacional de Justicia'),
  agency('african-union', 'Unión Africana'),
  agency('world-bank', 'Banco Mundial'),
  agency('wto', 'Organización Mundial del Comercio', 'OMC'),
  agency('oas', 'Organización de los Estados Americanos', 'OEA'),
  agency('un:oios', 'Oficina de Servicios de Supervisión Interna'),
  agency('un:system', 'sistema de las Naciones Unidas'),
  // What is called like it and is a part of it.
  agency('', 'sistema de las Naciones Unidas para el desarrollo'),
  actors('regional-organizations', 'organizaciones regionales'),
  actors('non-governmental-organizations', 'organizaciones no gubernamentales'),
  actors('international-financial-institutions', 'instituciones financieras internacionales'),
] as const;
