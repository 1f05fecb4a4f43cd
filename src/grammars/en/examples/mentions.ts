import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';
import { mention } from '../mention.ts';

const { officers } = mention;

export const mentions: readonly Example[] = [
  ...mention.bodies.map(
    ({ value, forms }): Example => ({
      text: forms.join('; '),
      bodies: value === '' ? [] : forms.map((form) => [form, value] as const),
    }),
  ),
  { text: 'the United Nations development system and the United Nations', bodies: [['United Nations', 'un']] },
  {
    text: 'the TELECOMMUNICATION DEVELOPMENT BUREAU (BDT)',
    bodies: [['TELECOMMUNICATION DEVELOPMENT BUREAU (BDT)', 'itu:bdt']],
  },
  { text: 'it went on (un deux) in rags', bodies: [] },
  {
    text: 'UN-Boats, a UN-wide plan, TSAG-R12 and ITU-Boats',
    bodies: [
      ['UN', 'un'],
      ['TSAG', 'itu:tsag'],
    ],
  },
  { text: 'public administrations', whose: 'un', bodies: [] },
  {
    text: 'the Plenipotentiary Conference (Busan, 2014)',
    bodies: [['Plenipotentiary Conference (Busan, 2014)', 'itu:pp-14']],
  },
  {
    text: 'WTDC-10 and PP-14',
    bodies: [
      ['WTDC-10', 'itu:wtdc-10'],
      ['PP-14', 'itu:pp-14'],
    ],
  },
  ...mention.modifiers.map(
    (modifier): Example => ({
      text: `by ${modifier} study groups`,
      bodies: [[`${modifier} study groups`, 'itu:study-groups']],
    }),
  ),
  { text: 'each study group', bodies: [['study group', 'itu:study-groups']] },
  { text: 'ITU-T study groups', bodies: [['ITU-T study groups', 'itu-t:study-groups']] },
  { text: 'ITU-R Study Group 5', bodies: [['ITU-R Study Group 5', 'itu-r:study-group-5']] },
  ...mandate.establishes.map(
    (verb): Example => ({
      text: `recalling\nthat Council Resolution 9 ${verb} the CWG-Internet,`,
      established: ['itu:cwg-internet'],
    }),
  ),
  ...mandate.recipients.map(
    (preposition): Example => ({
      text: `instructs the Secretary-General\n1\tto report, ${preposition} Council,`,
      recipients: ['itu:council'],
    }),
  ),
  // Which meeting of a series it is.
  ...(mention.meetingOrdinals?.words ?? []).map(
    (ordinal): Example => ({
      text: `The ${ordinal} Plenipotentiary Conference met`,
      bodies: [[`${ordinal} Plenipotentiary Conference`, 'itu:pp']],
    }),
  ),
  ...(mention.meetingOrdinals?.endings ?? []).map(
    (ending): Example => ({
      text: `They met at the 19${ending} Plenipotentiary Conference`,
      bodies: [[`19${ending} Plenipotentiary Conference`, 'itu:pp']],
    }),
  ),
  {
    text: 'see Resolution 9 of the nineteenth Plenipotentiary Conference',
    citations: [['Resolution 9 of the nineteenth Plenipotentiary Conference', 'itu:pp/res/9']],
  },
  // Groups in a list under one noun.
  {
    text: 'SG 17 and SGs 2, 3 and 20 of ITU-T, SG 5 members',
    bodies: [
      ['SG 17', 'itu:study-group-17'],
      ['SGs 2', 'itu-t:study-group-2'],
      ['3', 'itu-t:study-group-3'],
      ['20 of ITU-T', 'itu-t:study-group-20'],
      ['SG 5', 'itu-t:study-group-5'],
    ],
  },
  // Those who head several offices, whose noun is said once.
  ...officers!.heads.flatMap((head) =>
    officers!.articles.map(
      (article): Example => ({
        text: `for ${head} TSB, ${article} BR and ${article} Telecommunication Development Bureau, not ${head} TSB`,
        bodies: [
          [`${head} TSB`, 'itu:tsb-director'],
          ['BR', 'itu:br-director'],
          ['Telecommunication Development Bureau', 'itu:bdt-director'],
          ['TSB', 'itu:tsb'],
        ],
      }),
    ),
  ),
  {
    text: 'the directors of the Radiocommunication and Telecommunication Standardization Bureaux; the directors of the Telecommunication Development and Radiocommunication Bureaux',
    bodies: [
      ['directors of the Radiocommunication', 'itu:br-director'],
      ['Telecommunication Standardization Bureaux', 'itu:tsb-director'],
      ['directors of the Telecommunication Development', 'itu:bdt-director'],
      ['Radiocommunication Bureaux', 'itu:br-director'],
    ],
  },
  {
    text: 'the directors of BDT and the Telecommunication Standardization Bureau, the directors of the Radiocommunication Bureau and the BDT',
    bodies: [
      ['directors of BDT', 'itu:bdt-director'],
      ['Telecommunication Standardization Bureau', 'itu:tsb-director'],
      ['directors of the Radiocommunication Bureau', 'itu:br-director'],
      ['BDT', 'itu:bdt-director'],
    ],
  },
];
