import type { MentionGrammar } from '../grammar.ts';
import { COMMON, COUNCIL } from '../shared-names.ts';
import { AGENCIES } from './agencies.ts';
import { MEETING_ORDINALS } from './meeting-ordinals.ts';

/** A name, and the same with the owner's name behind it: `Conseil`, `Conseil de l'UIT`. */
const ofItu = (...names: string[]): string[] => names.flatMap((name) => [name, ...ofTheUnion(name)]);

const ofTheUnion = (name: string): string[] => [
  `${name} de l'UIT`,
  `${name} de l'Union internationale des télécommunications`,
];

const ofUn = (...names: string[]): string[] => names.flatMap((name) => [name, `${name} des Nations Unies`]);

export const mention: MentionGrammar = {
  toldNames: [
    { value: 'parties', forms: ['parties', 'parties concernées', 'parties intéressées'] },
    {
      value: 'parties-to-the-conflict',
      forms: ['parties au conflit', 'parties au conflit armé', 'parties à un conflit armé'],
    },
    { value: 'states-parties', forms: ['États parties', 'Etats parties'] },
    { value: 'donors', forms: ['donateurs', 'pays donateurs'] },
    { value: 'developed-countries', forms: ['pays développés'] },
    { value: 'developing-countries', forms: ['pays en développement'] },
    { value: 'international-community', forms: ['communauté internationale'] },
    { value: 'specialized-agencies', forms: ['institutions spécialisées'] },
    { value: 'academia', forms: ['milieux universitaires'] },
    { value: 'panel-of-experts', forms: ["Groupe d'experts"] },
  ],
  bareNouns: {
    nouns: ['Agence', 'Commission', 'Programme', 'Fonds', 'Organisation', 'Cour', 'Union', 'Banque'],
    behind: ['à', "d'", 'et', ','],
  },
  bodies: [
    ...AGENCIES,
    {
      value: '',
      kind: 'officer',
      inTextsOf: { who: 'who:director-general' },
      forms: ['Directeur général', 'Directrice générale'],
    },
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
    // What it was called before 1993; others have one of that name too.
    { value: 'itu:council', kind: 'council', forms: ["Conseil d'administration"], inTextsOf: COMMON },
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
    { value: 'un:un-habitat', kind: 'organization', forms: ['ONU-Habitat', 'ONUHabitat'] },
    { value: 'un:un-women', kind: 'organization', forms: ['ONU-Femmes', 'ONU Femmes'] },
    { value: 'un:ohchr', kind: 'organization', forms: ['HCDH'] },
    { value: 'un:hrc', kind: 'council', forms: ofUn("Conseil des droits de l'homme") },
    {
      value: 'un:unesco',
      kind: 'organization',
      forms: ["Organisation des Nations Unies pour l'éducation, la science et la culture"],
    },
    { value: 'un:undp', kind: 'organization', forms: ['Programme des Nations Unies pour le développement', 'PNUD'] },
    { value: 'un:unep', kind: 'organization', forms: ["Programme des Nations Unies pour l'environnement", 'PNUE'] },
    {
      value: 'un:unctad',
      kind: 'organization',
      forms: ['Conférence des Nations Unies sur le commerce et le développement', 'CNUCED'],
    },
    {
      value: 'un:fao',
      kind: 'organization',
      forms: ["Organisation des Nations Unies pour l'alimentation et l'agriculture"],
    },
    {
      value: 'un:who',
      kind: 'organization',
      forms: ['Organisation mondiale de la Santé', 'Organisation mondiale de la santé', 'OMS'],
    },
    { value: 'un:ilo', kind: 'organization', forms: ['Organisation internationale du Travail', 'OIT'] },
    { value: 'un:wipo', kind: 'organization', forms: ['Organisation mondiale de la propriété intellectuelle', 'OMPI'] },
    { value: 'un:wmo', kind: 'organization', forms: ['Organisation météorologique mondiale', 'OMM'] },
    { value: 'un:icao', kind: 'organization', forms: ["Organisation de l'aviation civile internationale", 'OACI'] },
    { value: 'un:undesa', kind: 'organization', forms: ['Département des affaires économiques et sociales'] },
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
        'Groupe de travail du Conseil sur le SMSI et les Objectifs de développement durable',
        'Groupe de travail du Conseil sur le SMSI et les ODD',
        "Groupe de travail du Conseil sur le Sommet mondial sur la société de l'information et les Objectifs de développement durable",
        'GTC-SMSI&ODD',
        'GTC-SMSI/ODD',
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
        'directeur du Bureau de la normalisation des télécommunications',
        'directrice du Bureau de la normalisation des télécommunications',
        'directeur du TSB',
        'directrice du TSB',
      ],
    },
    {
      value: 'itu:bdt-director',
      kind: 'officer',
      forms: [
        'directeur du Bureau de développement des télécommunications',
        'directrice du Bureau de développement des télécommunications',
        'directeur du BDT',
        'directrice du BDT',
      ],
    },
    {
      value: 'itu:br-director',
      kind: 'officer',
      forms: [
        'directeur du Bureau des radiocommunications',
        'directrice du Bureau des radiocommunications',
        'directeur du BR',
        'directrice du BR',
      ],
    },
    {
      value: 'itu:bureau-directors',
      kind: 'officer',
      inTextsOf: COMMON,
      forms: ['directeurs des Bureaux', 'directeurs des trois Bureaux', 'directeurs des autres Bureaux'],
    },
    {
      value: 'itu:secretary-general',
      kind: 'officer',
      inTextsOf: { un: 'un:secretary-general' },
      forms: ['Secrétaire général'],
    },
    { value: 'itu:secretary-general', kind: 'officer', forms: ofTheUnion('Secrétaire général') },
    { value: 'itu:deputy-secretary-general', kind: 'officer', forms: ['Vice-Secrétaire général'], inTextsOf: COMMON },
    {
      value: 'un:secretary-general',
      kind: 'officer',
      forms: [
        'Secrétaire général des Nations Unies',
        "Secrétaire général de l'Organisation des Nations Unies",
        "Secrétaire général de l'ONU",
      ],
    },
    { value: 'itu:general-secretariat', kind: 'secretariat', forms: ['Secrétariat général'], inTextsOf: COMMON },
    { value: 'itu:general-secretariat', kind: 'secretariat', forms: ["Secrétariat de l'UIT"] },
    { value: 'itu:bureaux', kind: 'secretariat', forms: ['trois Bureaux', 'Bureaux'], inTextsOf: COMMON },
    {
      value: 'itu:member-states',
      kind: 'membership',
      inTextsOf: { un: 'un:member-states', who: 'who:member-states' },
      forms: ['États Membres', 'Etats Membres'],
    },
    { value: 'itu:member-states', kind: 'membership', forms: ['États Membres', 'Etats Membres'].flatMap(ofTheUnion) },
    {
      value: 'un:member-states',
      kind: 'membership',
      forms: [
        'États Membres des Nations Unies',
        'Etats Membres des Nations Unies',
        "États Membres de l'Organisation des Nations Unies",
        "Etats Membres de l'Organisation des Nations Unies",
      ],
    },
    {
      value: 'itu:sector-members',
      kind: 'membership',
      forms: ['Membres des Secteurs', 'Membres du Secteur', 'Membres de Secteur'],
    },
    { value: 'itu:associates', kind: 'membership', forms: ['Associés'], inTextsOf: COMMON },
    {
      value: 'itu:academia',
      kind: 'membership',
      inTextsOf: COMMON,
      forms: ['établissements universitaires'],
    },
    {
      value: 'itu:academia',
      kind: 'membership',
      forms: ['UIT', 'UIT-T', 'UIT-R', 'UIT-D'].map(
        (union) => `établissements universitaires participant aux travaux de l'${union}`,
      ),
    },
    {
      value: 'itu:membership',
      kind: 'membership',
      forms: ["membres de l'UIT", "membres de l'Union"],
    },
    { value: 'member-state-administrations', kind: 'generic-actor', forms: ['administrations'], inTextsOf: COMMON },
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
    { value: 'states', kind: 'generic-actor', forms: ['États', 'Etats'] },
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
  officers: {
    heads: ['directeurs du'],
    offices: [
      {
        value: 'itu:tsb-director',
        forms: [
          'Bureau de la normalisation des télécommunications',
          'de la normalisation des télécommunications',
          'Bureau de normalisation des télécommunications',
          'TSB',
        ],
      },
      {
        value: 'itu:bdt-director',
        forms: ['Bureau de développement des télécommunications', 'de développement des télécommunications', 'BDT'],
      },
      { value: 'itu:br-director', forms: ['Bureau des radiocommunications', 'des radiocommunications', 'BR'] },
    ],
    articles: ['du', 'le', 'au'],
    tails: [],
  },
  modifiers: [],
  modifiersBehind: [
    'compétentes',
    'concernées',
    'pertinentes',
    'intéressées',
    'compétente',
    'concernée',
    'appropriées',
  ],
  scopeLinks: ["de l'", 'du'],
  meetingOrdinals: { words: MEETING_ORDINALS, endings: ['e', 'ème', 're'] },
  ordinalMeetings: [],
};
