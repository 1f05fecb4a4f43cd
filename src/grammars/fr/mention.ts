import type { MentionGrammar } from '../grammar.ts';
import { COUNCIL } from '../shared-names.ts';

/** A name, and the same with the owner's name behind it: `Conseil`, `Conseil de l'UIT`. */
const ofItu = (...names: string[]): string[] => names.flatMap((name) => [name, ...ofTheUnion(name)]);

const ofTheUnion = (name: string): string[] => [
  `${name} de l'UIT`,
  `${name} de l'Union internationale des télécommunications`,
];

const ofUn = (...names: string[]): string[] => names.flatMap((name) => [name, `${name} des Nations Unies`]);

export const mention: MentionGrammar = {
  bodies: [
    { value: 'itu', kind: 'organization', forms: ['Union internationale des télécommunications', 'UIT'] },
    {
      value: 'itu-t',
      kind: 'sector',
      forms: ['UIT-T', ...ofItu('Secteur de la normalisation des télécommunications')],
    },
    { value: 'itu-r', kind: 'sector', forms: ['UIT-R', ...ofItu('Secteur des radiocommunications')] },
    {
      value: 'itu-d',
      kind: 'sector',
      forms: ['UIT-D', ...ofItu('Secteur du développement des télécommunications')],
    },
    { value: 'un', kind: 'organization', forms: ['Organisation des Nations Unies', 'Nations Unies', 'ONU'] },
    { value: 'iso', kind: 'organization', forms: ['Organisation internationale de normalisation', 'ISO'] },
    { value: 'iec', kind: 'organization', forms: ['Commission électrotechnique internationale', 'CEI'] },
    { value: 'itu:pp', kind: 'conference', forms: [...ofItu('Conférence de plénipotentiaires'), 'PP'] },
    { value: 'itu:council', kind: 'council', forms: ['Conseil'], inTextsOf: COUNCIL },
    { value: 'itu:council', kind: 'council', forms: ofTheUnion('Conseil') },
    {
      value: 'itu:wtsa',
      kind: 'conference',
      forms: [...ofItu('Assemblée mondiale de normalisation des télécommunications'), 'AMNT'],
    },
    {
      value: 'itu:wtdc',
      kind: 'conference',
      forms: [...ofItu('Conférence mondiale de développement des télécommunications'), 'CMDT'],
    },
    { value: 'itu:ra', kind: 'conference', forms: [...ofItu('Assemblée des radiocommunications'), 'AR'] },
    { value: 'itu:wrc', kind: 'conference', forms: [...ofItu('Conférence mondiale des radiocommunications'), 'CMR'] },
    {
      value: 'itu:wtpf',
      kind: 'conference',
      forms: [
        'Forum mondial des politiques de télécommunication',
        'Forum mondial des politiques de télécommunication/TIC',
        "Forum mondial des politiques de télécommunication/technologies de l'information et de la communication",
        'FMPT',
      ],
    },
    {
      value: 'itu:wcit',
      kind: 'conference',
      forms: ['Conférence mondiale des télécommunications internationales', 'CMTI'],
    },
    { value: 'un:ga', kind: 'council', forms: [...ofUn('Assemblée générale'), 'AGNU'] },
    { value: 'un:sc', kind: 'council', forms: ofUn('Conseil de sécurité') },
    { value: 'un:ecosoc', kind: 'council', forms: [...ofUn('Conseil économique et social'), 'ECOSOC'] },
    { value: 'un:hrc', kind: 'council', forms: ofUn("Conseil des droits de l'homme") },
    { value: 'who:wha', kind: 'council', forms: ['Assemblée mondiale de la Santé'] },
    { value: 'wsis', kind: 'event', forms: ["Sommet mondial sur la société de l'information", 'SMSI'] },
    { value: 'wsis+10', kind: 'event', forms: ['SMSI+10'] },
    {
      value: 'wsis:forum',
      kind: 'event',
      forms: ['Forum du SMSI', "Forum du Sommet mondial sur la société de l'information"],
    },
    {
      value: 'itu:cwg-internet',
      kind: 'group',
      forms: [
        "Groupe de travail du Conseil sur les questions de politiques publiques internationales relatives à l'Internet",
        "Groupe de travail du Conseil de l'UIT sur les questions de politiques publiques internationales relatives à l'Internet",
        'GTC-Internet',
        'GTC Internet',
      ],
    },
    {
      value: 'itu:wg-wsis',
      kind: 'group',
      forms: [
        'Groupe de travail du Conseil sur le SMSI',
        "Groupe de travail du Conseil sur le Sommet mondial sur la société de l'information",
        'GT-SMSI',
        'GTC-SMSI',
      ],
    },
    {
      value: 'itu:dg-internet',
      kind: 'group',
      forms: [
        "Groupe spécialisé sur les questions de politiques publiques relatives à l'Internet",
        "groupe spécialisé sur les questions de politiques publiques internationales relatives à l'Internet",
        "groupe spécialisé sur les questions internationales de politiques publiques relatives à l'Internet",
      ],
    },
    { value: 'itu:wsis-task-force', kind: 'group', forms: ['Groupe spécial sur le SMSI'] },
    {
      value: 'itu:tsag',
      kind: 'group',
      forms: ['Groupe consultatif de la normalisation des télécommunications', 'GCNT'],
    },
    {
      value: 'itu:tdag',
      kind: 'group',
      forms: ['Groupe consultatif pour le développement des télécommunications', 'GCDT'],
    },
    { value: 'itu:rag', kind: 'group', forms: ['Groupe consultatif des radiocommunications', 'GCR'] },
    { value: 'itu:tsb', kind: 'secretariat', forms: ['Bureau de la normalisation des télécommunications', 'TSB'] },
    { value: 'itu:bdt', kind: 'secretariat', forms: ['Bureau de développement des télécommunications', 'BDT'] },
    { value: 'itu:br', kind: 'secretariat', forms: ['Bureau des radiocommunications', 'BR'] },
    {
      value: 'itu:tsb-director',
      kind: 'officer',
      forms: [
        'Directeur du Bureau de la normalisation des télécommunications',
        'Directrice du Bureau de la normalisation des télécommunications',
        'Directeur du TSB',
        'Directrice du TSB',
      ],
    },
    {
      value: 'itu:bdt-director',
      kind: 'officer',
      forms: [
        'Directeur du Bureau de développement des télécommunications',
        'Directrice du Bureau de développement des télécommunications',
        'Directeur du BDT',
        'Directrice du BDT',
      ],
    },
    {
      value: 'itu:br-director',
      kind: 'officer',
      forms: [
        'Directeur du Bureau des radiocommunications',
        'Directrice du Bureau des radiocommunications',
        'Directeur du BR',
        'Directrice du BR',
      ],
    },
    {
      value: 'itu:bureau-directors',
      kind: 'officer',
      forms: ['Directeurs des Bureaux', 'Directeurs des trois Bureaux', 'Directeurs des autres Bureaux'],
    },
    {
      value: 'itu:secretary-general',
      kind: 'officer',
      inTextsOf: { un: 'un:secretary-general' },
      forms: ofItu('Secrétaire général'),
    },
    { value: 'itu:deputy-secretary-general', kind: 'officer', forms: ['Vice-Secrétaire général'] },
    {
      value: 'un:secretary-general',
      kind: 'officer',
      forms: [
        'Secrétaire général des Nations Unies',
        "Secrétaire général de l'Organisation des Nations Unies",
        "Secrétaire général de l'ONU",
      ],
    },
    { value: 'itu:general-secretariat', kind: 'secretariat', forms: ['Secrétariat général', "Secrétariat de l'UIT"] },
    { value: 'itu:bureaux', kind: 'secretariat', forms: ['trois Bureaux', 'Bureaux'] },
    {
      value: 'itu:member-states',
      kind: 'membership',
      inTextsOf: { un: 'un:member-states' },
      forms: ofItu('États Membres', 'Etats Membres'),
    },
    {
      value: 'itu:sector-members',
      kind: 'membership',
      forms: ['Membres des Secteurs', 'Membres du Secteur', 'Membres de Secteur'],
    },
    { value: 'itu:associates', kind: 'membership', forms: ['Associés'] },
    {
      value: 'itu:academia',
      kind: 'membership',
      forms: ['établissements universitaires', "Établissements universitaires participant aux travaux de l'UIT"],
    },
    {
      value: 'itu:membership',
      kind: 'membership',
      forms: ["Membres de l'UIT", "Membres de l'Union"],
    },
    {
      value: 'member-state-administrations',
      kind: 'generic-actor',
      forms: ['administrations des États Membres', 'administrations des Etats Membres'],
    },
    {
      value: 'stakeholders',
      kind: 'generic-actor',
      forms: ['parties prenantes', 'parties prenantes concernées', 'autres parties prenantes'],
    },
    { value: 'governments', kind: 'generic-actor', forms: ['gouvernements'] },
    {
      value: 'intergovernmental-and-international-organizations',
      kind: 'generic-actor',
      forms: ['organisations intergouvernementales et internationales'],
    },
    {
      value: 'international-organizations',
      kind: 'generic-actor',
      forms: [
        'organisations internationales',
        'organisations internationales concernées',
        'organisations internationales compétentes',
      ],
    },
    {
      value: 'relevant-organizations',
      kind: 'generic-actor',
      forms: ['organisations concernées', 'organisations compétentes'],
    },
    { value: 'private-sector', kind: 'generic-actor', forms: ['secteur privé'] },
    { value: 'civil-society', kind: 'generic-actor', forms: ['société civile'] },
  ],
  scoped: [
    {
      value: 'study-groups',
      forms: ["commissions d'études", "commission d'études"],
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
  scopeLinks: ["de l'", 'du'],
  meetingOrdinals: {
    words: [
      'première',
      'deuxième',
      'seconde',
      'troisième',
      'quatrième',
      'cinquième',
      'sixième',
      'septième',
      'huitième',
      'neuvième',
      'dixième',
      'onzième',
      'douzième',
      'treizième',
      'quatorzième',
      'quinzième',
      'seizième',
      'dix-septième',
      'dix-huitième',
      'dix-neuvième',
      'vingtième',
      'vingt-et-unième',
      'vingt-deuxième',
      'premier',
      'second',
    ],
    endings: ['e', 'ème', 're'],
  },
  ordinalMeetings: [],
};
