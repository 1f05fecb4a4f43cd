import type { MentionGrammar } from '../grammar.ts';
import { COMMON, COUNCIL } from '../shared-names.ts';
import { AGENCIES } from './agencies.ts';
import { MEETING_ORDINALS } from './meeting-ordinals.ts';

/** A name, and the same with the owner's name behind it: `Consejo`, `Consejo de la UIT`. */
const ofItu = (...names: string[]): string[] => names.flatMap((name) => [name, ...ofTheUnion(name)]);

const ofTheUnion = (name: string): string[] => [
  `${name} de la UIT`,
  `${name} de la Unión Internacional de Telecomunicaciones`,
];

const ofUn = (...names: string[]): string[] => names.flatMap((name) => [name, `${name} de las Naciones Unidas`]);

export const mention: MentionGrammar = {
  toldNames: [
    { value: 'parties', forms: ['partes', 'partes implicadas'] },
    {
      value: 'parties-to-the-conflict',
      forms: [
        'partes en el conflicto',
        'partes en conflicto',
        'partes en conflictos armados',
        'partes en un conflicto armado',
      ],
    },
    {
      value: 'stakeholders',
      forms: ['interesados', 'demás interesados', 'interesados pertinentes', 'otros interesados'],
    },
    { value: 'donors', forms: ['donantes', 'países donantes'] },
    { value: 'developed-countries', forms: ['países desarrollados'] },
    { value: 'developing-countries', forms: ['países en desarrollo'] },
    { value: 'international-community', forms: ['comunidad internacional'] },
    { value: 'specialized-agencies', forms: ['organismos especializados'] },
    { value: 'academia', forms: ['círculos académicos'] },
    { value: 'panel-of-experts', forms: ['Grupo de Expertos'] },
  ],
  bareNouns: {
    nouns: ['Organismo', 'Comisión', 'Programa', 'Fondo', 'Organización', 'Corte', 'Unión', 'Banco', 'Oficina'],
    behind: ['a', 'que', 'y', ','],
  },
  bodies: [
    ...AGENCIES,
    {
      value: '',
      kind: 'officer',
      inTextsOf: { who: 'who:director-general' },
      forms: ['Director General', 'Directora General'],
    },
    { value: 'itu', kind: 'organization', forms: ['Unión Internacional de Telecomunicaciones', 'UIT'] },
    {
      value: 'itu-t',
      kind: 'sector',
      forms: ['UIT-T', ...ofItu('Sector de Normalización de las Telecomunicaciones')],
    },
    { value: 'itu-r', kind: 'sector', forms: ['UIT-R', ...ofItu('Sector de Radiocomunicaciones')] },
    { value: 'itu-d', kind: 'sector', forms: ['UIT-D', ...ofItu('Sector de Desarrollo de las Telecomunicaciones')] },
    { value: 'un', kind: 'organization', forms: ['Organización de las Naciones Unidas', 'Naciones Unidas', 'ONU'] },
    { value: 'iso', kind: 'organization', forms: ['Organización Internacional de Normalización', 'ISO'] },
    { value: 'iec', kind: 'organization', forms: ['Comisión Electrotécnica Internacional', 'CEI'] },
    { value: 'itu:pp', kind: 'conference', forms: [...ofItu('Conferencia de Plenipotenciarios'), 'PP'] },
    { value: 'itu:council', kind: 'council', forms: ['Consejo'], inTextsOf: COUNCIL },
    // What it was called before 1993; others have one of that name too.
    { value: 'itu:council', kind: 'council', forms: ['Consejo de Administración'], inTextsOf: COMMON },
    { value: 'itu:council', kind: 'council', forms: ofTheUnion('Consejo') },
    {
      value: 'itu:wtsa',
      kind: 'conference',
      forms: [...ofItu('Asamblea Mundial de Normalización de las Telecomunicaciones'), 'AMNT'],
    },
    {
      value: 'itu:wtdc',
      kind: 'conference',
      forms: [...ofItu('Conferencia Mundial de Desarrollo de las Telecomunicaciones'), 'CMDT'],
    },
    { value: 'itu:ra', kind: 'conference', forms: [...ofItu('Asamblea de Radiocomunicaciones'), 'AR'] },
    { value: 'itu:wrc', kind: 'conference', forms: [...ofItu('Conferencia Mundial de Radiocomunicaciones'), 'CMR'] },
    {
      value: 'itu:wtpf',
      kind: 'conference',
      forms: [
        'Foro Mundial de Política de las Telecomunicaciones',
        'Foro Mundial de Política de las Telecomunicaciones/TIC',
        'Foro Mundial de Política de las Telecomunicaciones/Tecnologías de la Información y la Comunicación',
        'FMPT',
      ],
    },
    {
      value: 'itu:wcit',
      kind: 'conference',
      forms: ['Conferencia Mundial de Telecomunicaciones Internacionales', 'CMTI'],
    },
    { value: 'un:ga', kind: 'council', forms: [...ofUn('Asamblea General'), 'AGNU'] },
    { value: 'un:sc', kind: 'council', forms: ofUn('Consejo de Seguridad') },
    { value: 'un:ecosoc', kind: 'council', forms: [...ofUn('Consejo Económico y Social'), 'ECOSOC'] },
    { value: 'un:un-habitat', kind: 'organization', forms: ['ONU-Hábitat', 'ONUHábitat'] },
    { value: 'un:un-women', kind: 'organization', forms: ['ONU-Mujeres', 'ONU Mujeres'] },
    { value: 'un:hrc', kind: 'council', forms: ofUn('Consejo de Derechos Humanos') },
    {
      value: 'un:unesco',
      kind: 'organization',
      forms: ['Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura'],
    },
    { value: 'un:undp', kind: 'organization', forms: ['Programa de las Naciones Unidas para el Desarrollo', 'PNUD'] },
    {
      value: 'un:unep',
      kind: 'organization',
      forms: ['Programa de las Naciones Unidas para el Medio Ambiente', 'PNUMA'],
    },
    {
      value: 'un:unctad',
      kind: 'organization',
      forms: ['Conferencia de las Naciones Unidas sobre Comercio y Desarrollo'],
    },
    {
      value: 'un:fao',
      kind: 'organization',
      forms: ['Organización de las Naciones Unidas para la Alimentación y la Agricultura'],
    },
    { value: 'un:who', kind: 'organization', forms: ['Organización Mundial de la Salud', 'OMS'] },
    { value: 'un:ilo', kind: 'organization', forms: ['Organización Internacional del Trabajo', 'OIT'] },
    { value: 'un:wipo', kind: 'organization', forms: ['Organización Mundial de la Propiedad Intelectual', 'OMPI'] },
    { value: 'un:wmo', kind: 'organization', forms: ['Organización Meteorológica Mundial', 'OMM'] },
    { value: 'un:icao', kind: 'organization', forms: ['Organización de Aviación Civil Internacional', 'OACI'] },
    { value: 'un:undesa', kind: 'organization', forms: ['Departamento de Asuntos Económicos y Sociales'] },
    { value: 'who:wha', kind: 'council', forms: ['Asamblea Mundial de la Salud'] },
    { value: 'wsis', kind: 'event', forms: ['Cumbre Mundial sobre la Sociedad de la Información', 'CMSI'] },
    { value: 'wsis+10', kind: 'event', forms: ['CMSI+10'] },
    {
      value: 'wsis:forum',
      kind: 'event',
      forms: ['Foro de la CMSI', 'Foro de la Cumbre Mundial sobre la Sociedad de la Información'],
    },
    {
      value: 'itu:cwg-internet',
      kind: 'group',
      forms: [
        'Grupo de Trabajo del Consejo sobre cuestiones de política pública internacional relacionadas con Internet',
        'Grupo de Trabajo del Consejo de la UIT sobre cuestiones de política pública internacional relacionadas con Internet',
        'GTC-Internet',
      ],
    },
    {
      value: 'itu:wg-wsis',
      kind: 'group',
      forms: [
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
      ],
    },
    {
      value: 'itu:dg-internet',
      kind: 'group',
      forms: ['Grupo Especializado en cuestiones de política pública internacional relacionadas con Internet'],
    },
    { value: 'itu:wsis-task-force', kind: 'group', forms: ['Grupo Especial sobre la CMSI'] },
    {
      value: 'itu:tsag',
      kind: 'group',
      forms: ['Grupo Asesor de Normalización de las Telecomunicaciones', 'GANT'],
    },
    { value: 'itu:tdag', kind: 'group', forms: ['Grupo Asesor de Desarrollo de las Telecomunicaciones', 'GADT'] },
    { value: 'itu:rag', kind: 'group', forms: ['Grupo Asesor de Radiocomunicaciones', 'GAR'] },
    {
      value: 'itu:tsb',
      kind: 'secretariat',
      forms: ['Oficina de Normalización de las Telecomunicaciones', 'TSB'],
    },
    { value: 'itu:bdt', kind: 'secretariat', forms: ['Oficina de Desarrollo de las Telecomunicaciones', 'BDT'] },
    { value: 'itu:br', kind: 'secretariat', forms: ['Oficina de Radiocomunicaciones', 'BR'] },
    {
      value: 'itu:tsb-director',
      kind: 'officer',
      forms: [
        'director de la Oficina de Normalización de las Telecomunicaciones',
        'directora de la Oficina de Normalización de las Telecomunicaciones',
        'director de la TSB',
        'directora de la TSB',
      ],
    },
    {
      value: 'itu:bdt-director',
      kind: 'officer',
      forms: [
        'director de la Oficina de Desarrollo de las Telecomunicaciones',
        'directora de la Oficina de Desarrollo de las Telecomunicaciones',
        'director de la BDT',
        'directora de la BDT',
      ],
    },
    {
      value: 'itu:br-director',
      kind: 'officer',
      forms: [
        'director de la Oficina de Radiocomunicaciones',
        'directora de la Oficina de Radiocomunicaciones',
        'director de la BR',
        'directora de la BR',
      ],
    },
    {
      value: 'itu:bureau-directors',
      kind: 'officer',
      inTextsOf: COMMON,
      forms: [
        'directores de las Oficinas',
        'directores de las tres Oficinas',
        'directores de las otras Oficinas',
        'directores de las demás Oficinas',
      ],
    },
    {
      value: 'itu:secretary-general',
      kind: 'officer',
      inTextsOf: { un: 'un:secretary-general' },
      forms: ['Secretario General'],
    },
    { value: 'itu:secretary-general', kind: 'officer', forms: ofTheUnion('Secretario General') },
    { value: 'itu:deputy-secretary-general', kind: 'officer', forms: ['Vicesecretario General'], inTextsOf: COMMON },
    {
      value: 'un:secretary-general',
      kind: 'officer',
      forms: ['Secretario General de las Naciones Unidas', 'Secretario General de la ONU'],
    },
    { value: 'itu:general-secretariat', kind: 'secretariat', forms: ['Secretaría General'], inTextsOf: COMMON },
    { value: 'itu:general-secretariat', kind: 'secretariat', forms: ['Secretaría de la UIT'] },
    { value: 'itu:bureaux', kind: 'secretariat', forms: ['tres Oficinas', 'Oficinas'], inTextsOf: COMMON },
    {
      value: 'itu:member-states',
      kind: 'membership',
      inTextsOf: { un: 'un:member-states', who: 'who:member-states' },
      forms: ['Estados Miembros'],
    },
    { value: 'itu:member-states', kind: 'membership', forms: ofTheUnion('Estados Miembros') },
    {
      value: 'un:member-states',
      kind: 'membership',
      forms: ['Estados Miembros de las Naciones Unidas', 'Estados Miembros de la Organización de las Naciones Unidas'],
    },
    {
      value: 'itu:sector-members',
      kind: 'membership',
      forms: ['Miembros de Sector', 'Miembros de los Sectores', 'Miembros del Sector', 'Miembros de Sectores'],
    },
    { value: 'itu:associates', kind: 'membership', forms: ['Asociados'], inTextsOf: COMMON },
    {
      value: 'itu:academia',
      kind: 'membership',
      inTextsOf: COMMON,
      forms: ['Instituciones Académicas'],
    },
    { value: 'itu:membership', kind: 'membership', forms: ['Miembros de la UIT', 'Miembros de la Unión'] },
    { value: 'member-state-administrations', kind: 'generic-actor', forms: ['administraciones'], inTextsOf: COMMON },
    {
      value: 'member-state-administrations',
      kind: 'generic-actor',
      forms: ['administraciones de los Estados Miembros'],
    },
    {
      value: 'stakeholders',
      kind: 'generic-actor',
      forms: ['partes interesadas', 'demás partes interesadas', 'otras partes interesadas'],
    },
    { value: 'governments', kind: 'generic-actor', forms: ['gobiernos'] },
    { value: 'states', kind: 'generic-actor', forms: ['Estados'] },
    { value: 'states-parties', kind: 'generic-actor', forms: ['Estados partes', 'Estados parte'] },
    {
      value: 'intergovernmental-and-international-organizations',
      kind: 'generic-actor',
      forms: ['organizaciones intergubernamentales e internacionales'],
    },
    {
      value: 'international-organizations',
      kind: 'generic-actor',
      forms: [
        'organizaciones internacionales',
        'organizaciones internacionales pertinentes',
        'organizaciones internacionales competentes',
      ],
    },
    {
      value: 'relevant-organizations',
      kind: 'generic-actor',
      forms: ['organizaciones pertinentes', 'organizaciones competentes'],
    },
    { value: 'private-sector', kind: 'generic-actor', forms: ['sector privado'] },
    { value: 'civil-society', kind: 'generic-actor', forms: ['sociedad civil'] },
  ],
  scoped: [
    {
      value: 'study-groups',
      forms: ['Comisiones de Estudio', 'Comisión de Estudio'],
      fallback: 'itu:study-groups',
      numbered: { value: 'study-group', stands: 'after' },
    },
    {
      value: 'study-groups',
      forms: ['CE'],
      fallback: 'itu:study-groups',
      numbered: { value: 'study-group', stands: 'after' },
      numberedOnly: true,
    },
  ],
  officers: {
    heads: ['directores de la'],
    offices: [
      {
        value: 'itu:tsb-director',
        forms: [
          'Oficina de Normalización de las Telecomunicaciones',
          'de Normalización de las Telecomunicaciones',
          'TSB',
        ],
      },
      {
        value: 'itu:bdt-director',
        forms: ['Oficina de Desarrollo de las Telecomunicaciones', 'de Desarrollo de las Telecomunicaciones', 'BDT'],
      },
      { value: 'itu:br-director', forms: ['Oficina de Radiocomunicaciones', 'de Radiocomunicaciones', 'BR'] },
    ],
    articles: ['de la', 'la', 'a la'],
    tails: [],
  },
  modifiers: [],
  modifiersBehind: [
    'competentes',
    'pertinentes',
    'interesadas',
    'correspondientes',
    'competente',
    'pertinente',
    'apropiadas',
  ],
  scopeLinks: ['del', 'de la'],
  meetingOrdinals: { words: MEETING_ORDINALS, endings: ['.ª', 'ª', 'a', '.º'] },
  ordinalMeetings: [],
};
