import type { MentionGrammar } from '../grammar.ts';
import { COUNCIL } from '../shared-names.ts';

/** A name, and the same with the owner's name behind it: `Consejo`, `Consejo de la UIT`. */
const ofItu = (...names: string[]): string[] => names.flatMap((name) => [name, ...ofTheUnion(name)]);

const ofTheUnion = (name: string): string[] => [
  `${name} de la UIT`,
  `${name} de la Unión Internacional de Telecomunicaciones`,
];

const ofUn = (...names: string[]): string[] => names.flatMap((name) => [name, `${name} de las Naciones Unidas`]);

export const mention: MentionGrammar = {
  bodies: [
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
    { value: 'un:hrc', kind: 'council', forms: ofUn('Consejo de Derechos Humanos') },
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
        'Director de la Oficina de Normalización de las Telecomunicaciones',
        'Directora de la Oficina de Normalización de las Telecomunicaciones',
        'Director de la TSB',
        'Directora de la TSB',
      ],
    },
    {
      value: 'itu:bdt-director',
      kind: 'officer',
      forms: [
        'Director de la Oficina de Desarrollo de las Telecomunicaciones',
        'Directora de la Oficina de Desarrollo de las Telecomunicaciones',
        'Director de la BDT',
        'Directora de la BDT',
      ],
    },
    {
      value: 'itu:br-director',
      kind: 'officer',
      forms: [
        'Director de la Oficina de Radiocomunicaciones',
        'Directora de la Oficina de Radiocomunicaciones',
        'Director de la BR',
        'Directora de la BR',
      ],
    },
    {
      value: 'itu:bureau-directors',
      kind: 'officer',
      forms: [
        'Directores de las Oficinas',
        'Directores de las tres Oficinas',
        'Directores de las otras Oficinas',
        'Directores de las demás Oficinas',
      ],
    },
    {
      value: 'itu:secretary-general',
      kind: 'officer',
      inTextsOf: { un: 'un:secretary-general' },
      forms: ofItu('Secretario General'),
    },
    { value: 'itu:deputy-secretary-general', kind: 'officer', forms: ['Vicesecretario General'] },
    {
      value: 'un:secretary-general',
      kind: 'officer',
      forms: ['Secretario General de las Naciones Unidas', 'Secretario General de la ONU'],
    },
    { value: 'itu:general-secretariat', kind: 'secretariat', forms: ['Secretaría General', 'Secretaría de la UIT'] },
    { value: 'itu:bureaux', kind: 'secretariat', forms: ['tres Oficinas', 'Oficinas'] },
    {
      value: 'itu:member-states',
      kind: 'membership',
      inTextsOf: { un: 'un:member-states' },
      forms: ofItu('Estados Miembros'),
    },
    { value: 'itu:sector-members', kind: 'membership', forms: ['Miembros de Sector', 'Miembros de los Sectores'] },
    { value: 'itu:associates', kind: 'membership', forms: ['Asociados'] },
    {
      value: 'itu:academia',
      kind: 'membership',
      forms: ['Instituciones Académicas'],
    },
    { value: 'itu:membership', kind: 'membership', forms: ['Miembros de la UIT', 'Miembros de la Unión'] },
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
  modifiers: [],
  scopeLinks: ['del', 'de la'],
  meetingOrdinals: {
    words: [
      'primera',
      'segunda',
      'tercera',
      'cuarta',
      'quinta',
      'sexta',
      'séptima',
      'octava',
      'novena',
      'décima',
      'undécima',
      'duodécima',
      'decimotercera',
      'decimocuarta',
      'decimoquinta',
      'decimosexta',
      'decimoséptima',
      'decimoctava',
      'decimonovena',
      'vigésima',
      'vigésima primera',
      'vigésima segunda',
      'primer',
      'segundo',
      'tercer',
      'cuarto',
      'quinto',
      'sexto',
    ],
    endings: ['.ª', 'ª', 'a', '.º'],
  },
  ordinalMeetings: [],
};
