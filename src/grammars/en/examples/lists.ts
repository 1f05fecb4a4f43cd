import type { Example } from '../../grammar.ts';
import { commissionExamples } from '../../regional-commissions.ts';
import { citation } from '../citation.ts';

/** One citation that is the whole text up to the last full stop. */
const whole = (surface: string, id: string | null): Example => ({
  text: `the ${surface}.`,
  citations: [[surface, id]],
});

/** Citations whose list goes on behind more than a connector, and what looks like members of one. */
export const lists: readonly Example[] = [
  {
    text: 'Resolution 30 of the World Telecommunication Development Conference, Resolution ITU-R 61-3 and WTSA Resolution 75',
    citations: [
      ['Resolution 30 of the World Telecommunication Development Conference', 'itu:wtdc/res/30'],
      ['Resolution ITU-R 61-3', 'itu:ra/res/61-3'],
      ['WTSA Resolution 75', 'itu:wtsa/res/75'],
    ],
  },
  // The subject of each stands between dated members of a list.
  {
    text: 'resolutions 71/243 of 21 December 2016, on the quays of harbours, and 72/279 of 31 May 2018, on their lamps, but not 73/1',
    citations: [
      ['resolutions 71/243', 'un:ga/res/71/243'],
      ['72/279', 'un:ga/res/72/279'],
    ],
  },
  {
    text: 'resolutions 2253 (ES-V) and 2254 (ES-V) of 4 and 14 July 1967, 32/5 of 28 October and 3 November 1977 and 33/113 of 18 December 1978',
    citations: [
      ['resolutions 2253 (ES-V)', 'un:ga/res/2253(ES-V)'],
      ['2254 (ES-V)', 'un:ga/res/2254(ES-V)'],
      ['32/5', 'un:ga/res/32/5'],
      ['33/113', 'un:ga/res/33/113'],
    ],
  },
  {
    text: 'resolutions 986 (1995) of 14 April 1995 and, in particular, 1447 (2002) of 4 December 2002',
    citations: [
      ['resolutions 986 (1995)', 'un:sc/res/986'],
      ['1447 (2002)', 'un:sc/res/1447'],
    ],
  },
  {
    text: 'see resolution 71/243 of 21 December 2016, on lamps. In 2018, 72/279 of 31 May 2018',
    citations: [['resolution 71/243', 'un:ga/res/71/243']],
  },
  {
    text: 'resolution 71/243, on lamps, and resolution 72/279 of 31 May 2018, A/60/125 of 3 May 2006',
    citations: [
      ['resolution 71/243', 'un:ga/res/71/243'],
      ['resolution 72/279', 'un:ga/res/72/279'],
    ],
  },
  {
    text: 'A/RES/71/212, 72/242 of 22 December 2017 and 74/197, and A/72/15',
    citations: [
      ['A/RES/71/212', 'un:ga/res/71/212'],
      ['72/242', 'un:ga/res/72/242'],
      ['74/197', 'un:ga/res/74/197'],
    ],
  },
  whole('Resolution 7 of ITU-R', 'itu:ra/res/7'),
  // Advice that a report numbers.
  { text: 'see recommendation 5, recommendations 7 and 8 and opinion 3', citations: [] },
  // Acts of States.
  ...['presidential', 'ministerial', 'cabinet', 'judicial', 'court', 'royal', 'arbitral'].map((act) => ({
    text: `see the ${act} decision No. 2085 of 12 May 2013`,
    citations: [],
  })),
  whole('World Health Assembly resolution 69.2', 'who:wha/res/69.2'),
  // Subjects in brackets.
  {
    text: 'see General Assembly resolutions 61/31 (on paper kites) and 49/60 (on tails)',
    citations: [
      ['General Assembly resolutions 61/31', 'un:ga/res/61/31'],
      ['49/60', 'un:ga/res/49/60'],
    ],
  },
  { text: 'see resolution 61/31 (on paper kites) and 49 tails', citations: [['resolution 61/31', 'un:ga/res/61/31']] },
  // A comma that is missing.
  {
    text: 'see Security Council resolutions 9 (1946), 10 (1946) 14 (1946) and 18 (1947)',
    citations: [
      ['Security Council resolutions 9 (1946)', 'un:sc/res/9'],
      ['10 (1946)', 'un:sc/res/10'],
      ['14 (1946)', 'un:sc/res/14'],
      ['18 (1947)', 'un:sc/res/18'],
    ],
  },
  { ...whole('Council resolution 2179 (2014)', 'un:sc/res/2179'), whose: 'un' },
  // Labels of the items below, however far in they begin.
  {
    text: 'Recalling resolution 2242\n(2015),\n\t1.\tEndorses resolution 1325 (2000),\n    2.  Calls for lamps',
    citations: [
      ['resolution 2242\n(2015)', 'un:sc/res/2242'],
      ['resolution 1325 (2000)', 'un:sc/res/1325'],
    ],
  },
  {
    text: 'in line with WTDC Resolution 71 (Rev. Dubai, 2014),\n2 to light lamps, and WTSA Resolutions 70 (Rev. Dubai, 2012),\n72 and 73 (Dubai, 2012)',
    citations: [
      ['WTDC Resolution 71 (Rev. Dubai, 2014)', 'itu:wtdc/res/71@2014-dubai'],
      ['WTSA Resolutions 70 (Rev. Dubai, 2012)', 'itu:wtsa/res/70@2012-dubai'],
      ['72', 'itu:wtsa/res/72@2012-dubai'],
      ['73 (Dubai, 2012)', 'itu:wtsa/res/73@2012-dubai'],
    ],
  },
  // The subject of each stands behind its number, without a date.
  ...(citation.subjects ?? []).map(
    (opens): Example => ({
      text: `Recalling resolutions 65/1, ${opens} quays, and 65/2 ${opens} their lamps and buoys`,
      citations: [
        ['resolutions 65/1', 'un:ga/res/65/1'],
        ['65/2', 'un:ga/res/65/2'],
      ],
    }),
  ),
  { text: 'see Report ITU-R M.2134 and Reports ITU-R M.2133 and M.2135', citations: [] },
  // Marks of notes are glued to the names.
  {
    text: 'Article 12 of the Charter of the United Nations2 and the Tunis Agenda3, paragraph 35, and resolution 60/1 of the General Assembly4',
    citations: [
      ['Article 12 of the Charter of the United Nations', 'un:charter#12'],
      ['Tunis Agenda3, paragraph 35', 'wsis:tunis-agenda#35'],
      ['resolution 60/1 of the General Assembly', 'un:ga/res/60/1'],
    ],
  },
  {
    text: 'Noting resolutions 65/13 of 26 June 2014,1 65/16 of 24 March 2015,2 and 65/7 of 5 July 2018,3 and, on 4 May 2019,4 70 lamps',
    citations: [
      ['resolutions 65/13', 'un:ga/res/65/13'],
      ['65/16', 'un:ga/res/65/16'],
      ['65/7', 'un:ga/res/65/7'],
    ],
  },
  whole('resolution A/RES/70/125', 'un:ga/res/70/125'),
  whole('Resolution A/RES/70/125 of the General Assembly', 'un:ga/res/70/125'),
  // Whose it is, said by a word for somebody named before; of two nobody can tell.
  {
    text: 'The Economic and Social Council lit the buoys in its resolution 9 (I); the Commission on Lamps, in its resolution 55/7.',
    citations: [
      ['resolution 9 (I)', 'un:ecosoc/res/9(I)'],
      ['resolution 55/7', null],
    ],
  },
  {
    text: 'The General Assembly asked the Economic and Social Council for lamps, and in its resolution 9 (I) for buoys.',
    citations: [['resolution 9 (I)', null]],
  },
  ...commissionExamples('en', (name) => `${name} resolution 9 (XXXI)`),
  {
    text: 'see Commission on Human Rights resolution 2005/69',
    citations: [['Commission on Human Rights resolution 2005/69', 'un:chr/res/2005/69']],
  },
  {
    text: 'see United Nations Commission on Human Rights resolution 2005/69',
    citations: [['United Nations Commission on Human Rights resolution 2005/69', 'un:chr/res/2005/69']],
  },
  {
    text: 'recalling the Tunis Agenda and paragraph 35 of the Agenda',
    citations: [['paragraph 35 of the Agenda', 'wsis:tunis-agenda#35']],
  },
  {
    text: 'recalling the Geneva Plan of Action and point 27 of the Plan of Action, not points 3 and 4 of it',
    citations: [['point 27 of the Plan of Action', 'wsis:geneva-plan#27']],
  },
  {
    text: 'recalling the Tunis Commitment and paragraph 15 of the Commitment',
    citations: [['paragraph 15 of the Commitment', 'wsis:tunis-commitment#15']],
  },
  {
    text: 'recalling the Geneva Declaration of Principles and paragraph 64 of the Declaration of Principles',
    citations: [['paragraph 64 of the Declaration of Principles', 'wsis:geneva-declaration#64']],
  },
  { text: 'under Article 55, of the Charter', citations: [['Article 55, of the Charter', 'un:charter#55']] },
];
