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
  names.flatMap((name) => [name, `${name} de l'UIT`, `${name} de l'Union internationale des télécommunications`]);

const ofUn = (...names: string[]): string[] => names.flatMap((name) => [name, `${name} des Nations Unies`]);

export const mentions: readonly Example[] = [
  ...AGENCIES.map(
    ({ value, forms }): Example => (value === '' ? { text: forms.join('; '), bodies: [] } : named(value, ...forms)),
  ),
  ...(mention.modifiersBehind ?? []).map(
    (modifier): Example => ({
      text: `commissions d'études ${modifier} de l'UIT-T`,
      bodies: [[`commissions d'études ${modifier} de l'UIT-T`, 'itu-t:study-groups']],
    }),
  ),
  named('un:unesco', "Organisation des Nations Unies pour l'éducation, la science et la culture"),
  named('un:undp', 'Programme des Nations Unies pour le développement', 'PNUD'),
  named('un:unep', "Programme des Nations Unies pour l'environnement", 'PNUE'),
  named('un:unctad', 'Conférence des Nations Unies sur le commerce et le développement', 'CNUCED'),
  named('un:fao', "Organisation des Nations Unies pour l'alimentation et l'agriculture"),
  named('un:who', 'Organisation mondiale de la Santé', 'Organisation mondiale de la santé', 'OMS'),
  named('un:ilo', 'Organisation internationale du Travail', 'OIT'),
  named('un:wipo', 'Organisation mondiale de la propriété intellectuelle', 'OMPI'),
  named('un:wmo', 'Organisation météorologique mondiale', 'OMM'),
  named('un:icao', "Organisation de l'aviation civile internationale", 'OACI'),
  named('un:undesa', 'Département des affaires économiques et sociales'),
  named('itu', 'Union internationale des télécommunications', 'UIT'),
  named('itu-t', 'UIT-T', ...ofItu('Secteur de la normalisation des télécommunications')),
  named('itu-r', 'UIT-R', ...ofItu('Secteur des radiocommunications')),
  named('itu-d', 'UIT-D', ...ofItu('Secteur du développement des télécommunications')),
  named('un', 'Organisation des Nations Unies', 'Nations Unies', 'ONU'),
  named('iso', 'Organisation internationale de normalisation', 'ISO'),
  named('iec', 'Commission électrotechnique internationale', 'CEI'),
  named('itu:pp', ...ofItu('Conférence de plénipotentiaires'), 'PP'),
  named('itu:council', ...ofItu('Conseil')),
  named('itu:wtsa', ...ofItu('Assemblée mondiale de normalisation des télécommunications'), 'AMNT'),
  named('itu:wtdc', ...ofItu('Conférence mondiale de développement des télécommunications'), 'CMDT'),
  named('itu:ra', ...ofItu('Assemblée des radiocommunications'), 'AR'),
  named('itu:wrc', ...ofItu('Conférence mondiale des radiocommunications'), 'CMR'),
  named(
    'itu:wtpf',
    'Forum mondial des politiques de télécommunication',
    'Forum mondial des politiques de télécommunication/TIC',
    'FMPT',
  ),
  named('itu:wcit', 'Conférence mondiale des télécommunications internationales', 'CMTI'),
  named('un:ga', ...ofUn('Assemblée générale')),
  named('un:sc', ...ofUn('Conseil de sécurité')),
  named('un:ecosoc', ...ofUn('Conseil économique et social'), 'ECOSOC'),
  named('un:hrc', ...ofUn("Conseil des droits de l'homme")),
  named('un:un-habitat', 'ONU-Habitat', 'ONUHabitat'),
  named('un:un-women', 'ONU-Femmes', 'ONU Femmes'),
  named('un:ohchr', 'HCDH'),
  { text: 'ONU-Bateaux et ONU', bodies: [['ONU', 'un']] },
  named('who:wha', 'Assemblée mondiale de la Santé'),
  named('wsis', "Sommet mondial sur la société de l'information", 'SMSI'),
  named('wsis+10', 'SMSI+10'),
  named('wsis:forum', 'Forum du SMSI', "Forum du Sommet mondial sur la société de l'information"),
  named(
    'itu:cwg-internet',
    "Groupe de travail du Conseil sur les questions de politiques publiques internationales relatives à l'Internet",
    "Groupe de travail du Conseil de l'UIT sur les questions de politiques publiques internationales relatives à l'Internet",
    'GTC-Internet',
    'GTC Internet',
  ),
  named(
    'itu:wg-wsis',
    'Groupe de travail du Conseil sur le SMSI',
    "Groupe de travail du Conseil sur le Sommet mondial sur la société de l'information",
    'GT-SMSI',
    'GTC-SMSI',
    'Groupe de travail du Conseil sur le SMSI et les Objectifs de développement durable',
    'Groupe de travail du Conseil sur le SMSI et les ODD',
    "Groupe de travail du Conseil sur le Sommet mondial sur la société de l'information et les Objectifs de développement durable",
    'GTC-SMSI&ODD',
    'GTC-SMSI/ODD',
  ),
  named(
    'itu:dg-internet',
    "Groupe spécialisé sur les questions de politiques publiques relatives à l'Internet",
    "groupe spécialisé sur les questions de politiques publiques internationales relatives à l'Internet",
    "groupe spécialisé sur les questions internationales de politiques publiques relatives à l'Internet",
  ),
  named('itu:wsis-task-force', 'Groupe spécial sur le SMSI'),
  named('itu:tsag', 'Groupe consultatif de la normalisation des télécommunications', 'GCNT'),
  named('itu:tdag', 'Groupe consultatif pour le développement des télécommunications', 'GCDT'),
  named('itu:rag', 'Groupe consultatif des radiocommunications', 'GCR'),
  named('itu:tsb', 'Bureau de la normalisation des télécommunications', 'TSB'),
  named('itu:bdt', 'Bureau de développement des télécommunications', 'BDT'),
  named('itu:br', 'Bureau des radiocommunications', 'BR'),
  named(
    'itu:tsb-director',
    'directeur du Bureau de la normalisation des télécommunications',
    'directrice du Bureau de la normalisation des télécommunications',
    'directeur du TSB',
    'directrice du TSB',
  ),
  named(
    'itu:bdt-director',
    'directeur du Bureau de développement des télécommunications',
    'directrice du Bureau de développement des télécommunications',
    'directeur du BDT',
    'directrice du BDT',
  ),
  named(
    'itu:br-director',
    'directeur du Bureau des radiocommunications',
    'directrice du Bureau des radiocommunications',
    'directeur du BR',
    'directrice du BR',
  ),
  named(
    'itu:bureau-directors',
    'directeurs des Bureaux',
    'directeurs des trois Bureaux',
    'directeurs des autres Bureaux',
  ),
  named('itu:secretary-general', ...ofItu('Secrétaire général')),
  named('itu:deputy-secretary-general', 'Vice-Secrétaire général'),
  named(
    'un:secretary-general',
    'Secrétaire général des Nations Unies',
    "Secrétaire général de l'Organisation des Nations Unies",
    "Secrétaire général de l'ONU",
  ),
  named('itu:general-secretariat', 'Secrétariat général', "Secrétariat de l'UIT"),
  named('itu:bureaux', 'trois Bureaux', 'Bureaux'),
  named('itu:member-states', ...ofItu('États Membres', 'Etats Membres')),
  named('itu:sector-members', 'Membres des Secteurs', 'Membres du Secteur', 'Membres de Secteur'),
  named('itu:associates', 'Associés'),
  named(
    'itu:academia',
    'établissements universitaires',
    ...['UIT', 'UIT-T', 'UIT-R', 'UIT-D'].map(
      (union) => `établissements universitaires participant aux travaux de l'${union}`,
    ),
  ),
  named('itu:membership', "membres de l'UIT", "membres de l'Union"),
  named('member-state-administrations', 'administrations des États Membres', 'administrations des Etats Membres'),
  named('stakeholders', 'parties prenantes', 'parties prenantes concernées', 'autres parties prenantes'),
  named('governments', 'gouvernements'),
  named('states', 'États', 'Etats'),
  { text: 'les États-Unis, les États Unis, la Ligue des États arabes et les États parties', bodies: [] },
  { text: 'les administrations publiques', whose: 'un', bodies: [] },
  named(
    'un:member-states',
    'États Membres des Nations Unies',
    'Etats Membres des Nations Unies',
    "États Membres de l'Organisation des Nations Unies",
    "Etats Membres de l'Organisation des Nations Unies",
  ),
  named('intergovernmental-and-international-organizations', 'organisations intergouvernementales et internationales'),
  named(
    'international-organizations',
    'organisations internationales',
    'organisations internationales concernées',
    'organisations internationales compétentes',
  ),
  named('relevant-organizations', 'organisations concernées', 'organisations compétentes'),
  named('private-sector', 'secteur privé'),
  named('civil-society', 'société civile'),
  // What belongs to a name.
  {
    text: 'Bureau de développement des télécommunications (BDT)',
    bodies: [['Bureau de développement des télécommunications (BDT)', 'itu:bdt']],
  },
  {
    text: 'Conférence de plénipotentiaires (Busan, 2014)',
    bodies: [['Conférence de plénipotentiaires (Busan, 2014)', 'itu:pp-14']],
  },
  {
    text: 'directeur du Bureau de développement des télécommunications (BDT)',
    bodies: [['directeur du Bureau de développement des télécommunications (BDT)', 'itu:bdt-director']],
  },
  {
    text: 'directeur du Bureau de développement des télécommunications (UIT-T)',
    bodies: [
      ['directeur du Bureau de développement des télécommunications', 'itu:bdt-director'],
      ['UIT-T', 'itu-t'],
    ],
  },
  { text: 'CMDT-10', bodies: [['CMDT-10', 'itu:wtdc-10']] },
  // Groups of a sector.
  { text: "commission d'études", bodies: [["commission d'études", 'itu:study-groups']] },
  { text: "commissions d'études", bodies: [["commissions d'études", 'itu:study-groups']] },
  { text: "commissions d'études de l'UIT-T", bodies: [["commissions d'études de l'UIT-T", 'itu-t:study-groups']] },
  { text: "Commission d'études 5 de l'UIT-R", bodies: [["Commission d'études 5 de l'UIT-R", 'itu-r:study-group-5']] },
  // What an officer and members are in a text of the United Nations.
  {
    text: "L'Assemblée générale,\nRappelant les phares,\n1. Prie le Secrétaire général et les États Membres d'attendre.",
    bodies: [
      ['Assemblée générale', 'un:ga'],
      ['Secrétaire général', 'un:secretary-general'],
      ['États Membres', 'un:member-states'],
    ],
    mandates: [['op/1', ['un:secretary-general', 'un:member-states']]],
  },
  // Deeds and recipients.
  ...['a créé', 'a établi', 'a institué', 'crée', 'établit', 'institue'].map(
    (verb): Example => ({
      text: `rappelant\nque la Résolution 9 du Conseil ${verb} le GTC-Internet,`,
      established: ['itu:cwg-internet'],
    }),
  ),
  ...['au Conseil', 'aux directeurs des Bureaux', 'à la Conférence de plénipotentiaires', "à l'AMNT"].map(
    (recipient, index): Example => ({
      text: `charge le Secrétaire général\nde présenter un rapport ${recipient},`,
      recipients: [['itu:council', 'itu:bureau-directors', 'itu:pp', 'itu:wtsa'][index]!],
    }),
  ),
  // Which meeting of a series it is.
  ...(mention.meetingOrdinals?.words ?? []).map(
    (ordinal): Example => ({
      text: `La ${ordinal} Conférence de plénipotentiaires siège`,
      bodies: [[`${ordinal} Conférence de plénipotentiaires`, 'itu:pp']],
    }),
  ),
  ...(mention.meetingOrdinals?.endings ?? []).map(
    (ending): Example => ({
      text: `La 19${ending} Conférence de plénipotentiaires siège`,
      bodies: [[`19${ending} Conférence de plénipotentiaires`, 'itu:pp']],
    }),
  ),
  {
    text: 'voir la Résolution 9 de la dix-neuvième Conférence de plénipotentiaires',
    citations: [['Résolution 9 de la dix-neuvième Conférence de plénipotentiaires', 'itu:pp/res/9']],
  },
  // Groups in a list under one noun.
  {
    text: "les CE 2, 3 et 20 de l'UIT-T, sur CE",
    bodies: [
      ['CE 2', 'itu-t:study-group-2'],
      ['3', 'itu-t:study-group-3'],
      ["20 de l'UIT-T", 'itu-t:study-group-20'],
    ],
  },
  // Those who head several offices, whose noun is said once.
  ...officers!.articles.map(
    (article): Example => ({
      text: `les directeurs du TSB, ${article} BDT et ${article} Bureau des radiocommunications, non les directeurs du TSB`,
      bodies: [
        ['directeurs du TSB', 'itu:tsb-director'],
        ['BDT', 'itu:bdt-director'],
        ['Bureau des radiocommunications', 'itu:br-director'],
        ['TSB', 'itu:tsb'],
      ],
    }),
  ),
  {
    text: 'les directeurs des Bureaux de la normalisation des télécommunications et de développement des télécommunications; les directeurs des Bureaux de développement des télécommunications et des radiocommunications',
    bodies: [
      ['directeurs des Bureaux de la normalisation des télécommunications', 'itu:tsb-director'],
      ['de développement des télécommunications', 'itu:bdt-director'],
      ['directeurs des Bureaux de développement des télécommunications', 'itu:bdt-director'],
      ['des radiocommunications', 'itu:br-director'],
    ],
  },
  {
    text: 'les directeurs du Bureau de la normalisation des télécommunications et du Bureau de développement des télécommunications, les directeurs du BR et du Bureau de normalisation des télécommunications',
    bodies: [
      ['directeurs du Bureau de la normalisation des télécommunications', 'itu:tsb-director'],
      ['Bureau de développement des télécommunications', 'itu:bdt-director'],
      ['directeurs du BR', 'itu:br-director'],
      ['Bureau de normalisation des télécommunications', 'itu:tsb-director'],
    ],
  },
];
