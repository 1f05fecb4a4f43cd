import { STANCES } from '../../../model/index.ts';
import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';
import { structure as data } from '../structure.ts';

const told = (head: string, ...slugs: string[]): Example => ({
  text: `instructs ${head}\n1\tto light lamps,`,
  mandates: [[`instructs:${slugs.join('+')}/1`, slugs.map((slug) => `itu:${slug}`)]],
});

const opens = ({ verb, further, addressed }: (typeof data.heads)[number]): string =>
  `${verb}${further ? '-further' : ''}${addressed ? ':secretary-general' : ''}`;

export const structure: readonly Example[] = [
  ...data.heads.map((head): Example => {
    const slug = opens(head);
    const line = head.addressed ? `${head.form} the Secretary-General` : head.form;
    return { text: `${line}\na)\tthat lamps burn;\n`, clauses: [slug, `${slug}/a`] };
  }),
  ...data.paragraphs.map((head): Example => {
    if (STANCES[head.verb] === 'preambular')
      return {
        text: `The Security Council,\n\n${head.form} lamps,\n\nRecalling buoys,\n\n1. Decides to go on.`,
        clauses: ['formula', 'pp/1', 'pp/2', 'op/1'],
      };
    return {
      text: `The Security Council,\n\nRecalling lamps,\n\n1. ${head.form} the Secretary-General;\n\n2. Decides to go on.`,
      clauses: ['formula', 'pp/1', 'op/1', 'op/2'],
      mandates: [
        ['op/1', head.addressed ? ['un:secretary-general'] : []],
        ['op/2', []],
      ],
    };
  }),
  ...data.addresseeConnectors.map((joint) =>
    told(
      `the Secretary-General${joint.startsWith(',') ? '' : ' '}${joint} Member States`,
      'secretary-general',
      'member-states',
    ),
  ),
  ...data.articles.map((article) => told(`${article} Member States`, 'member-states')),
  ...data.collaborations.flatMap(({ joints }) =>
    joints.map((joint) => told(`the Secretary-General ${joint} the Directors of the Bureaux`, 'secretary-general')),
  ),
  ...data.qualifiers.map((qualifier) => told(`the Secretary-General ${qualifier} lamps`, 'secretary-general')),
  told('the Secretary-General and\nthe Directors of the Bureaux', 'secretary-general', 'bureau-directors'),
  {
    text: 'instructs the lighthouse keeper\n1\tto light lamps,',
    clauses: ['instructs:unknown', 'instructs:unknown/1'],
  },
  ...data.forewordHeads.map(
    (head): Example => ({
      text: `${head}\nLamps have a history.\nLamps\nThe Council,\nrecalling\nlamps,`,
      clauses: ['foreword', 'foreword/1', 'title', 'formula', 'recalling', 'recalling/-'],
    }),
  ),
  ...['page 3', 'Page 3 of 10', 'p. 3'].map(
    (page): Example => ({
      text: `considering\n${page}\na)\tthat lamps burn;`,
      clauses: ['considering', 'considering/a'],
    }),
  ),
  ...data.annexHeads.map(
    (head): Example => ({
      text: `decides\nto light lamps.\n${head} 2\nList\na)\tLamps.`,
      clauses: ['decides', 'decides/-', 'annex/2', 'annex/2/title', 'annex/2/a'],
    }),
  ),
  {
    text: 'RESOLUTION 9 (Rev. Busan, 2014)\nLamps and buoys\n(Guadalajara, 2010; Busan, 2014)\nThe Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),\nrecalling\na)\tthese:\ni)\tlamps;\nii)\tbuoys;\nb)\t(i) bells; (ii) ropes.',
    clauses: [
      'heading',
      'title',
      'history',
      'formula',
      'recalling',
      'recalling/a',
      'recalling/a/i',
      'recalling/a/ii',
      'recalling/b',
      'recalling/b/i',
      'recalling/b/ii',
    ],
  },
  {
    text: 'Resolution 9 (1999)\nof 3 May 1999\n\nThe Security Council,\n\nRecalling its resolution 8 (1999)\nof 2 May 1999,\n\nConvinced of lamps,\n\n1. Decides to light:\n(a) lamps;\n(b) buoys;\n\n2. Requests the Secretary-General to report.\n\nAdopted at the 9th meeting.',
    clauses: ['heading', 'formula', 'pp/1', 'pp/2', 'op/1', 'op/1/a', 'op/1/b', 'op/2'],
    mandates: [
      ['op/1', []],
      ['op/2', ['un:secretary-general']],
    ],
  },
  // A caption above a number, a paragraph that tells others further on, the number of the meeting, an annex.
  {
    text: 'The Economic and Social Council,\n\nRecalling lamps,\n\n1. Notes the lamps, and further requests the Secretary-General to report on them;\nPart two\n2. Invites Member States to paint buoys, which ships pass, and encourages the Security Council and the Human Rights Council to help.\n30th meeting\n\nAnnex\n\nHow to paint\n\n1. Buoys are red:\n(a) at sea;\n(b) in ports.',
    clauses: ['formula', 'pp/1', 'op/1', 'op/2', 'annex', 'annex/title', 'annex/1', 'annex/1/a', 'annex/1/b'],
    mandates: [
      ['op/1', []],
      ['op/1', ['un:secretary-general']],
      ['op/2', ['un:member-states']],
      ['op/2', ['un:sc', 'un:hrc']],
    ],
  },
  {
    text: 'The Seventy-first World Health Assembly,\n\nRecalling lamps;\n\n1. DECIDES to light them.',
    clauses: ['formula', 'pp/1', 'op/1'],
  },
  // A heading that its items end.
  {
    text: 'recalling\n\na) lamps,\n\nresolves further that its regional offices\n\n1 light lamps;\n2 paint buoys,\n\nresolves to express\n\nits thanks to the keepers.',
    clauses: [
      'recalling',
      'recalling/a',
      'resolves-further',
      'resolves-further/1',
      'resolves-further/2',
      'resolves',
      'resolves/-',
    ],
  },
  // Labels that name the items above them.
  {
    text: 'resolves\n1\tthat keepers keep:\n1.1\tlamps;\n1.2\toil:\n1.2.1\tin cans;\n1.2.2\tin jars;\n2\tthat ships sail,',
    clauses: [
      'resolves',
      'resolves/1',
      'resolves/1/1',
      'resolves/1/2',
      'resolves/1/2/1',
      'resolves/1/2/2',
      'resolves/2',
    ],
  },
  // A letterhead with the symbol, and the title behind the number.
  {
    text: 'A/RES/76/412\n\nResolution adopted by the General Assembly on 17 December 2021\n\n[on the report of the Second Committee (A/76/530)]\n\n76/412.\tLighthouses\n\nThe General Assembly,\n\nRecalling the lamps,\n\n1.\tDecides to paint them.\n\n54th plenary meeting\n__________\n2 See chapter 4.',
    clauses: ['heading', 'title', 'formula', 'pp/1', 'op/1'],
  },
  // Items that tell others, under a heading that tells nobody.
  ...mandate.acts.flatMap(({ forms }) =>
    forms.map(
      (form): Example => ({
        text: `resolves\n1\t${form} the Secretary-General to light lamps,`,
        mandates: [['resolves/1', ['itu:secretary-general']]],
      }),
    ),
  ),
  {
    text: 'The Security Council,\n\nRecalling its lamps,\n\n1. Decides to request the Secretary-General to report.',
    mandates: [['op/1', ['un:secretary-general']]],
  },
  {
    text: 'resolves\n1\tto invite Member States and Sector Members, in collaboration with the Council, to light lamps;\n2\tto instruct the keeper to report to the Council,',
    mandates: [
      ['resolves/1', ['itu:member-states', 'itu:sector-members']],
      ['resolves/2', []],
    ],
  },
  // A verb alone: the items begin with whom they tell.
  {
    text: 'resolves to instruct\n1\tthe Director of TSB to light lamps;\n2\tStudy Group 2 to paint them,',
    clauses: ['instructs', 'instructs/1', 'instructs/2'],
    mandates: [
      ['instructs/1', ['itu:tsb-director']],
      ['instructs/2', ['itu:study-group-2']],
    ],
  },
  // A sentence that tells others further on.
  {
    text: 'The General Assembly,\n\nRecalling the lamps,\n\n1. Decides that Member States shall light lamps, and requests the Secretary-General to count them.',
    mandates: [
      ['op/1', ['un:member-states']],
      ['op/1', ['un:secretary-general']],
    ],
  },
];
