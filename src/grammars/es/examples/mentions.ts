import type { Example } from '../../grammar.ts';
import { AGENCIES } from '../agencies.ts';
import { mention } from '../mention.ts';

const { officers } = mention;

/** A body by all its names. */
const named = (id: string, ...names: string[]): Example => ({
  text: names.join('; '),
  bodies: names.map((name) => [name, id] as const),
});

const ofItu = (...names: string[]): string[] =>
  names.flatMap((name) => [name, `${name} de la UIT`, `${name} de la Unión Internacional de Telecomunicaciones`]);

const ofUn = (...names: string[]): string[] => names.flatMap((name) => [name, `${name} de las Naciones Unidas`]);

export const mentions: readonly Example[] = [
  ...AGENCIES.map(
    ({ value, forms }): Example => (value === '' ? { text: forms.join('; '), bodies: [] } : named(value, ...forms)),
  ),
  ...(mention.modifiersBehind ?? []).map(
    (modifier): Example => ({
      text: `Comisiones de Estudio ${modifier} del UIT-T`,
      bodies: [[`Comisiones de Estudio ${modifier} del UIT-T`, 'itu-t:study-groups']],
    }),
  ),
  named('states-parties', 'Estados partes', 'Estados parte'),
  named('un:unesco', 'Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura'),
  named('un:undp', 'Programa de las Naciones Unidas para el Desarrollo', 'PNUD'),
  named('un:unep', 'Programa de las Naciones Unidas para el Medio Ambiente', 'PNUMA'),
  named('un:unctad', 'Conferencia de las Naciones Unidas sobre Comercio y Desarrollo'),
  named('un:fao', 'Organización de las Naciones Unidas para la Alimentación y la Agricultura'),
  named('un:who', 'Organización Mundial de la Salud', 'OMS'),
  named('un:ilo', 'Organización Internacional del Trabajo', 'OIT'),
  named('un:wipo', 'Organización Mundial de la Propiedad Intelectual', 'OMPI'),
  named('un:wmo', 'Organización Meteorológica Mundial', 'OMM'),
  named('un:icao', 'Organización de Aviación Civil Internacional', 'OACI'),
  named('un:undesa', 'Departamento de Asuntos Económicos y Sociales'),
  named('itu', 'Unión Internacional de Telecomunicaciones', 'UIT'),
  named('itu-t', 'UIT-T', ...ofItu('Sector de Normalización de las Telecomunicaciones')),
  named('itu-r', 'UIT-R', ...ofItu('Sector de Radiocomunicaciones')),
  named('itu-d', 'UIT-D', ...ofItu('Sector de Desarrollo de las Telecomunicaciones')),
  named('un', 'Organización de las Naciones Unidas', 'Naciones Unidas', 'ONU'),
  named('iso', 'Organización Internacional de Normalización', 'ISO'),
  named('iec', 'Comisión Electrotécnica Internacional', 'CEI'),
  named('itu:pp', ...ofItu('Conferencia de Plenipotenciarios'), 'PP'),
  named('itu:council', ...ofItu('Consejo')),
  named('itu:wtsa', ...ofItu('Asamblea Mundial de Normalización de las Telecomunicaciones'), 'AMNT'),
  named('itu:wtdc', ...ofItu('Conferencia Mundial de Desarrollo de las Telecomunicaciones'), 'CMDT'),
  named('itu:ra', ...ofItu('Asamblea de Radiocomunicaciones'), 'AR'),
  named('itu:wrc', ...ofItu('Conferencia Mundial de Radiocomunicaciones'), 'CMR'),
  named(
    'itu:wtpf',
    'Foro Mundial de Política de las Telecomunicaciones',
    'Foro Mundial de Política de las Telecomunicaciones/TIC',
    'FMPT',
  ),
  named('itu:wcit', 'Conferencia Mundial de Telecomunicaciones Internacionales', 'CMTI'),
  named('un:ga', ...ofUn('Asamblea General')),
  named('un:sc', ...ofUn('Consejo de Seguridad')),
  named('un:ecosoc', ...ofUn('Consejo Económico y Social'), 'ECOSOC'),
  named('un:hrc', ...ofUn('Consejo de Derechos Humanos')),
  named('un:un-habitat', 'ONU-Hábitat', 'ONUHábitat'),
  named('un:un-women', 'ONU-Mujeres', 'ONU Mujeres'),
  { text: 'ONU-Barcos y ONU', bodies: [['ONU', 'un']] },
  { text: 'las administraciones públicas', whose: 'un', bodies: [] },
  named('who:wha', 'Asamblea Mundial de la Salud'),
  named('wsis', 'Cumbre Mundial sobre la Sociedad de la Información', 'CMSI'),
  named('wsis+10', 'CMSI+10'),
  named('wsis:forum', 'Foro de la CMSI', 'Foro de la Cumbre Mundial sobre la Sociedad de la Información'),
  named(
    'itu:cwg-internet',
    'Grupo de Trabajo del Consejo sobre cuestiones de política pública internacional relacionadas con Internet',
    'Grupo de Trabajo del Consejo de la UIT sobre cuestiones de política pública internacional relacionadas con Internet',
    'GTC-Internet',
  ),
  named(
    'itu:wg-wsis',
    'Grupo de Trabajo del Consejo sobre la CMSI',
    'Grupo de Trabajo del Consejo sobre la Cumbre Mundial sobre la Sociedad de la Información',
    'GT-CMSI',
    'GTC-CMSI',
    'Grupo de Trabajo del Consejo sobre la CMSI y los Objetivos de Desarrollo Sostenible',
    'Grupo de Trabajo del Consejo sobre la CMSI y los ODS',
    'Grupo de Trabajo del Consejo sobre la Cumbre Mundial sobre la Sociedad de la Información y los Objetivos de Desarrollo Sostenible',
    'GTC-CMSI&ODS',
    'GTC-CMSI/ODS',
    'GTC-CMSI+ODS',
  ),
  named(
    'itu:dg-internet',
    'Grupo Especializado en cuestiones de política pública internacional relacionadas con Internet',
  ),
  named('itu:wsis-task-force', 'Grupo Especial sobre la CMSI'),
  named('itu:tsag', 'Grupo Asesor de Normalización de las Telecomunicaciones', 'GANT'),
  named('itu:tdag', 'Grupo Asesor de Desarrollo de las Telecomunicaciones', 'GADT'),
  named('itu:rag', 'Grupo Asesor de Radiocomunicaciones', 'GAR'),
  named('itu:tsb', 'Oficina de Normalización de las Telecomunicaciones', 'TSB'),
  named('itu:bdt', 'Oficina de Desarrollo de las Telecomunicaciones', 'BDT'),
  named('itu:br', 'Oficina de Radiocomunicaciones', 'BR'),
  named(
    'itu:tsb-director',
    'director de la Oficina de Normalización de las Telecomunicaciones',
    'directora de la Oficina de Normalización de las Telecomunicaciones',
    'director de la TSB',
    'directora de la TSB',
  ),
  named(
    'itu:bdt-director',
    'director de la Oficina de Desarrollo de las Telecomunicaciones',
    'directora de la Oficina de Desarrollo de las Telecomunicaciones',
    'director de la BDT',
    'directora de la BDT',
  ),
  named(
    'itu:br-director',
    'director de la Oficina de Radiocomunicaciones',
    'directora de la Oficina de Radiocomunicaciones',
    'director de la BR',
    'directora de la BR',
  ),
  named(
    'itu:bureau-directors',
    'directores de las Oficinas',
    'directores de las tres Oficinas',
    'directores de las otras Oficinas',
    'directores de las demás Oficinas',
  ),
  named('itu:secretary-general', ...ofItu('Secretario General')),
  named('itu:deputy-secretary-general', 'Vicesecretario General'),
  named('un:secretary-general', 'Secretario General de las Naciones Unidas', 'Secretario General de la ONU'),
  named('itu:general-secretariat', 'Secretaría General', 'Secretaría de la UIT'),
  named('itu:bureaux', 'tres Oficinas', 'Oficinas'),
  named('itu:member-states', ...ofItu('Estados Miembros')),
  named(
    'itu:sector-members',
    'Miembros de Sector',
    'Miembros de los Sectores',
    'Miembros del Sector',
    'Miembros de Sectores',
  ),
  named('itu:associates', 'Asociados'),
  named('itu:academia', 'Instituciones Académicas'),
  named('itu:membership', 'Miembros de la UIT', 'Miembros de la Unión'),
  named('member-state-administrations', 'administraciones de los Estados Miembros'),
  named('stakeholders', 'partes interesadas', 'demás partes interesadas', 'otras partes interesadas'),
  named('governments', 'gobiernos'),
  named('states', 'Estados'),
  { text: 'los Estados Unidos', bodies: [] },
  named(
    'un:member-states',
    'Estados Miembros de las Naciones Unidas',
    'Estados Miembros de la Organización de las Naciones Unidas',
  ),
  named('intergovernmental-and-international-organizations', 'organizaciones intergubernamentales e internacionales'),
  named(
    'international-organizations',
    'organizaciones internacionales',
    'organizaciones internacionales pertinentes',
    'organizaciones internacionales competentes',
  ),
  named('relevant-organizations', 'organizaciones pertinentes', 'organizaciones competentes'),
  named('private-sector', 'sector privado'),
  named('civil-society', 'sociedad civil'),
  // What belongs to a name.
  {
    text: 'Oficina de Desarrollo de las Telecomunicaciones (BDT)',
    bodies: [['Oficina de Desarrollo de las Telecomunicaciones (BDT)', 'itu:bdt']],
  },
  {
    text: 'Conferencia de Plenipotenciarios (Busán, 2014)',
    bodies: [['Conferencia de Plenipotenciarios (Busán, 2014)', 'itu:pp-14']],
  },
  {
    text: 'director de la Oficina de Desarrollo de las Telecomunicaciones (BDT)',
    bodies: [['director de la Oficina de Desarrollo de las Telecomunicaciones (BDT)', 'itu:bdt-director']],
  },
  { text: 'CMDT-10', bodies: [['CMDT-10', 'itu:wtdc-10']] },
  // Groups of a sector.
  { text: 'Comisión de Estudio', bodies: [['Comisión de Estudio', 'itu:study-groups']] },
  { text: 'Comisiones de Estudio', bodies: [['Comisiones de Estudio', 'itu:study-groups']] },
  { text: 'Comisiones de Estudio del UIT-T', bodies: [['Comisiones de Estudio del UIT-T', 'itu-t:study-groups']] },
  { text: 'Comisión de Estudio 5 del UIT-R', bodies: [['Comisión de Estudio 5 del UIT-R', 'itu-r:study-group-5']] },
  // What an officer and members are in a text of the United Nations.
  {
    text: 'La Asamblea General,\nRecordando los faros,\n1. Pide al Secretario General y a los Estados Miembros que esperen.',
    bodies: [
      ['Asamblea General', 'un:ga'],
      ['Secretario General', 'un:secretary-general'],
      ['Estados Miembros', 'un:member-states'],
    ],
    mandates: [['op/1', ['un:secretary-general', 'un:member-states']]],
  },
  // Deeds and recipients.
  ...['creó', 'ha creado', 'estableció', 'ha establecido', 'crea', 'establece'].map(
    (verb): Example => ({
      text: `recordando\nque la Resolución 9 del Consejo ${verb} el GTC-Internet,`,
      established: ['itu:cwg-internet'],
    }),
  ),
  ...['al Consejo', 'a los directores de las Oficinas', 'a la Conferencia de Plenipotenciarios', 'a las Oficinas'].map(
    (recipient, index): Example => ({
      text: `encarga al Secretario General\nque presente un informe ${recipient},`,
      recipients: [['itu:council', 'itu:bureau-directors', 'itu:pp', 'itu:bureaux'][index]!],
    }),
  ),
  // Which meeting of a series it is.
  ...(mention.meetingOrdinals?.words ?? []).map(
    (ordinal): Example => ({
      text: `La ${ordinal} Conferencia de Plenipotenciarios se reúne`,
      bodies: [[`${ordinal} Conferencia de Plenipotenciarios`, 'itu:pp']],
    }),
  ),
  ...(mention.meetingOrdinals?.endings ?? []).map(
    (ending): Example => ({
      text: `La 19${ending} Conferencia de Plenipotenciarios se reúne`,
      bodies: [[`19${ending} Conferencia de Plenipotenciarios`, 'itu:pp']],
    }),
  ),
  {
    text: 'véase la Resolución 9 de la decimonovena Conferencia de Plenipotenciarios',
    citations: [['Resolución 9 de la decimonovena Conferencia de Plenipotenciarios', 'itu:pp/res/9']],
  },
  // Groups in a list under one noun.
  {
    text: 'las CE 2, 3 y 20 del UIT-T, sobre CE',
    bodies: [
      ['CE 2', 'itu-t:study-group-2'],
      ['3', 'itu-t:study-group-3'],
      ['20 del UIT-T', 'itu-t:study-group-20'],
    ],
  },
  // Those who head several offices, whose noun is said once.
  ...officers!.articles.map(
    (article): Example => ({
      text: `los directores de la TSB, ${article} BDT y ${article} Oficina de Radiocomunicaciones, no los directores de la TSB`,
      bodies: [
        ['directores de la TSB', 'itu:tsb-director'],
        ['BDT', 'itu:bdt-director'],
        ['Oficina de Radiocomunicaciones', 'itu:br-director'],
        ['TSB', 'itu:tsb'],
      ],
    }),
  ),
  {
    text: 'los directores de las Oficinas de Normalización de las Telecomunicaciones y de Desarrollo de las Telecomunicaciones; los directores de las Oficinas de Desarrollo de las Telecomunicaciones y de Radiocomunicaciones',
    bodies: [
      ['directores de las Oficinas de Normalización de las Telecomunicaciones', 'itu:tsb-director'],
      ['de Desarrollo de las Telecomunicaciones', 'itu:bdt-director'],
      ['directores de las Oficinas de Desarrollo de las Telecomunicaciones', 'itu:bdt-director'],
      ['de Radiocomunicaciones', 'itu:br-director'],
    ],
  },
  {
    text: 'los directores de la Oficina de Normalización de las Telecomunicaciones y de la Oficina de Desarrollo de las Telecomunicaciones, los directores de la BR y la TSB',
    bodies: [
      ['directores de la Oficina de Normalización de las Telecomunicaciones', 'itu:tsb-director'],
      ['Oficina de Desarrollo de las Telecomunicaciones', 'itu:bdt-director'],
      ['directores de la BR', 'itu:br-director'],
      ['TSB', 'itu:tsb-director'],
    ],
  },
];
