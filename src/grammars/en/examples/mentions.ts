import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';
import { mention } from '../mention.ts';

export const mentions: readonly Example[] = [
  ...mention.bodies.map(
    ({ value, forms }): Example => ({
      text: forms.join('; '),
      bodies: forms.map((form) => [form, value] as const),
    }),
  ),
  {
    text: 'the TELECOMMUNICATION DEVELOPMENT BUREAU (BDT)',
    bodies: [['TELECOMMUNICATION DEVELOPMENT BUREAU (BDT)', 'itu:bdt']],
  },
  { text: 'it went on (un deux) in rags', bodies: [] },
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
];
