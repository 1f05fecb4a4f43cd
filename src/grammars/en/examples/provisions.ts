import type { Example } from '../../grammar.ts';
import { namingUnion } from '../../union-examples.ts';
import { provision } from '../provision.ts';

const one = (surface: string, id: string): Example => ({ text: `see ${surface}.`, citations: [[surface, id]] });

/** An instrument by its name, by the noun that recalls it. */
const RECALLED: Readonly<Record<string, readonly [name: string, work: string]>> = {
  '': ['Tunis Agenda', 'wsis:tunis-agenda'],
  Agenda: ['Tunis Agenda', 'wsis:tunis-agenda'],
  Plan: ['Geneva Plan of Action', 'wsis:geneva-plan'],
  Declaration: ['Geneva Declaration', 'wsis:geneva-declaration'],
  Commitment: ['Tunis Commitment', 'wsis:tunis-commitment'],
  Convention: ['ITU Convention', 'itu:convention'],
  Constitution: ['ITU Constitution', 'itu:constitution'],
  Charter: ['Charter of the United Nations', 'un:charter'],
};

/** Words behind a name, parted from it by a space where they bring no comma. */
const behind = (words: string): string => (words.startsWith(',') ? words : ` ${words}`);

export const provisions: readonly Example[] = namingUnion('ITU', [
  ...(provision.anaphors ?? []).flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: `the ${RECALLED[value]![0]}; paragraph 9 ${form}.`,
        citations: [[value === '' ? 'paragraph 9' : `paragraph 9 ${form}`, `${RECALLED[value]![1]}#9`]],
      }),
    ),
  ),
  // Another one between is meant, or nobody knows.
  {
    text: 'Tunis Agenda; Resolution 70/1 and paragraph 9 thereof.',
    citations: [['Resolution 70/1', 'un:ga/res/70/1']],
  },
  ...provision.documents
    .filter(({ value }) => value.startsWith('wsis:'))
    .flatMap(({ value, forms }) => forms.map((form) => one(`paragraph 9 of the ${form}`, `${value}#9`))),
  one('paragraphs 35 a) to e) of the Tunis Agenda', 'wsis:tunis-agenda#35.a-e'),
  one('Article 73 e of the Charter', 'un:charter#73.e'),
  one('paragraph 35 a)-e) of the Tunis Agenda', 'wsis:tunis-agenda#35.a-e'),
  one('No. 146 of the ITU Constitution', 'itu:constitution#no146'),
  one('Article 12 of the Convention', 'itu:convention#12'),
  one('Article 39 of the Charter of the United Nations', 'un:charter#39'),
  one('Chapter VII of the Charter of the United Nations', 'un:charter#ch7'),
  one('chapters VI of the Charter', 'un:charter#ch6'),
  one('Chapter 9 of the Convention', 'itu:convention#ch9'),
  {
    text: 'paragraphs 68 and 71 of the Tunis Agenda',
    citations: [
      ['paragraphs 68', 'wsis:tunis-agenda#68'],
      ['71 of the Tunis Agenda', 'wsis:tunis-agenda#71'],
    ],
  },
  {
    text: 'Article 12 of the Constitution and Article 5 of the Convention',
    citations: [
      ['Article 12 of the Constitution', 'itu:constitution#12'],
      ['Article 5 of the Convention', 'itu:convention#5'],
    ],
  },
  ...['Tunis Agenda, paragraph 35', 'Tunis Agenda, in paragraph 35'].map(
    (text): Example => ({ text, citations: [[text, 'wsis:tunis-agenda#35']] }),
  ),
  ...provision.documents
    .filter(({ value }) => value !== '')
    .flatMap(({ value, forms }) => forms.map((form) => one(`paragraph 9 of the ${form}`, `${value}#9`))),
  ...provision.units
    .filter(({ value }) => value !== 'ch')
    .flatMap(({ value, forms }) => forms.map((form) => one(`${form} 9 of the Convention`, `itu:convention#${value}9`))),
  ...provision.owners.map((owner) => one(`Article 9 of the ${owner} Constitution`, 'itu:constitution#9')),
  ...provision.linksBehind.map((link) => one(`Article 9 ${link} Convention`, 'itu:convention#9')),
  { text: 'paragraph 2 of resolution 431 (1978)', citations: [['resolution 431 (1978)', 'un:sc/res/431']] },
  { text: 'paragraph 9 of the report', citations: [] },
  {
    text: 'Article 1 and Nos. 78A and 86 of the Constitution',
    citations: [
      ['Article 1', 'itu:constitution#1'],
      ['Nos. 78A', 'itu:constitution#no78A'],
      ['86 of the Constitution', 'itu:constitution#no86'],
    ],
  },
  {
    text: 'paragraph 5 and Article 12 of the Convention',
    citations: [['Article 12 of the Convention', 'itu:convention#12']],
  },
  {
    text: 'Article 41 of Chapter VII of the Charter',
    citations: [
      ['Article 41', 'un:charter#41'],
      ['Chapter VII of the Charter', 'un:charter#ch7'],
    ],
  },
  {
    text: 'Chapters VI, VII and VIII of the Charter',
    citations: [
      ['Chapters VI', 'un:charter#ch6'],
      ['VII', 'un:charter#ch7'],
      ['VIII of the Charter', 'un:charter#ch8'],
    ],
  },
  one('Article 2, paragraph 4, of the Charter', 'un:charter#2'),
  { text: 'the Charter, in Article 33, paragraph 1, says', citations: [['Charter, in Article 33', 'un:charter#33']] },
  ...provision.others.map(
    (word): Example => ({ text: `see article 9 of the Convention ${word} buoys.`, citations: [] }),
  ),
  {
    text: 'Article 25 and Article 2, paragraphs 3 and 4, of the Charter',
    citations: [
      ['Article 25', 'un:charter#25'],
      ['Article 2, paragraphs 3 and 4, of the Charter', 'un:charter#2'],
    ],
  },
  {
    text: 'No. 48 in Article 3 of the ITU Convention',
    citations: [
      ['No. 48', 'itu:convention#no48'],
      ['Article 3 of the ITU Convention', 'itu:convention#3'],
    ],
  },
  ...['in its', ', in its'].map((link): Example => {
    const text = `Tunis Agenda${behind(link)} paragraph 9`;
    return { text: `that the ${text} speaks`, citations: [[text, 'wsis:tunis-agenda#9']] };
  }),
  ...provision.asides!.map(
    (aside): Example => ({
      text: `under the Charter${behind(aside)} Chapter VII, and under the Tunis Agenda${behind(aside)} paragraphs 35 and 68`,
      citations: [
        ['Chapter VII', 'un:charter#ch7'],
        ['paragraphs 35', 'wsis:tunis-agenda#35'],
        ['68', 'wsis:tunis-agenda#68'],
      ],
    }),
  ),
  // Instruments of others whose names begin or end like ours.
  ...provision.documents
    .filter(({ value }) => value === '')
    .flatMap(({ forms }) =>
      forms.map((form): Example => ({ text: `see article 9 of the ${form} buoys.`, citations: [] })),
    ),
  one('Chapter VI of the Charter', 'un:charter#ch6'),
  {
    text: 'the provisions of Article 33 of the Charter concerning buoys',
    citations: [['Article 33 of the Charter', 'un:charter#33']],
  },
  {
    text: '§ 5 of the Tunis Agenda and § 7 of the said Agenda',
    citations: [
      ['§ 5 of the Tunis Agenda', 'wsis:tunis-agenda#5'],
      ['§ 7 of the said Agenda', 'wsis:tunis-agenda#7'],
    ],
  },
  // Parts before their paragraph.
  one('subparagraph (a) of paragraph 35 of the Tunis Agenda', 'wsis:tunis-agenda#35.a'),
  one('sub-paragraph a) of paragraph 35 of the Tunis Agenda', 'wsis:tunis-agenda#35.a'),
  {
    text: 'subparagraphs a) to c) and e) of paragraph 35 of the Tunis Agenda and sub-paragraphs a) and b) of paragraph 72 of the Tunis Agenda',
    citations: [
      ['subparagraphs a) to c)', 'wsis:tunis-agenda#35.a-c'],
      ['e) of paragraph 35 of the Tunis Agenda', 'wsis:tunis-agenda#35.e'],
      ['sub-paragraphs a)', 'wsis:tunis-agenda#72.a'],
      ['b) of paragraph 72 of the Tunis Agenda', 'wsis:tunis-agenda#72.b'],
    ],
  },
  {
    text: 'Article 12 of the Constitution and Article 5 of the Convention of some seafarers',
    whose: null,
    citations: [],
  },
]);
