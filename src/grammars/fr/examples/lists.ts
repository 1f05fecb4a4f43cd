import type { Example } from '../../grammar.ts';
import { commissionExamples } from '../../regional-commissions.ts';
import { citation } from '../citation.ts';

/** Citations whose list goes on behind more than a connector, and what looks like members of one. */
export const lists: readonly Example[] = [
  // The subject of each stands between dated members of a list.
  {
    text: 'résolutions 71/243 du 21 décembre 2016, relative aux quais, et 72/279 du 31 mai 2018, relative à leurs lampes',
    citations: [
      ['résolutions 71/243', 'un:ga/res/71/243'],
      ['72/279', 'un:ga/res/72/279'],
    ],
  },
  ...['des', 'en date des', 'adoptées le'].map(
    (link): Example => ({
      text: `résolutions 71/2 et 71/3 ${link} 4 et 14 juillet 2016, 72/5 du 28 octobre 2017 et 72/6`,
      citations: [
        ['résolutions 71/2', 'un:ga/res/71/2'],
        ['71/3', 'un:ga/res/71/3'],
        ['72/5', 'un:ga/res/72/5'],
        ['72/6', 'un:ga/res/72/6'],
      ],
    }),
  ),
  {
    text: '(voir A/RES/71/212 et 72/242)',
    citations: [
      ['A/RES/71/212', 'un:ga/res/71/212'],
      ['72/242', 'un:ga/res/72/242'],
    ],
  },
  { text: "voir Résolution 7 de l'UIT-R", citations: [["Résolution 7 de l'UIT-R", 'itu:ra/res/7']] },
  // The subject of each stands behind its number, without a date.
  ...(citation.subjects ?? []).map(
    (opens): Example => ({
      text: `rappelant les résolutions 65/1, ${opens} quais, et 65/2 ${opens} lampes`,
      citations: [
        ['résolutions 65/1', 'un:ga/res/65/1'],
        ['65/2', 'un:ga/res/65/2'],
      ],
    }),
  ),
  { text: 'voir le Rapport UIT-R M.2134 et les Rapports UIT-R M.2133 et M.2135', citations: [] },
  { text: 'voir la Résolution A/RES/60/252', citations: [['Résolution A/RES/60/252', 'un:ga/res/60/252']] },
  ...[
    'à sa session de',
    'à sa session extraordinaire de',
    'lors de sa session de',
    'lors de sa session extraordinaire de',
  ].map(
    (at): Example => ({
      text: `voir la Décision 584 du Conseil de l'UIT, ${at} 2014`,
      citations: [[`Décision 584 du Conseil de l'UIT, ${at} 2014`, 'itu:council/dec/584@2014']],
    }),
  ),
  {
    text: "notant\nles bouées,\ninvite les établissements universitaires participant aux travaux de l'UIT\n1\tà les allumer,",
    clauses: ['noting', 'noting/-', 'invites:academia', 'invites:academia/1'],
  },
  {
    text: 'notant\nles bouées,\ninvite les administrations\n1\tà les allumer,',
    mandates: [['invites:member-state-administrations/1', ['member-state-administrations']]],
  },
  // Whose it is, said by a word for somebody named before.
  ...['sa', 'ses'].map(
    (its): Example => ({
      text: `Le Conseil économique et social allume les bouées par ${its} résolution 9 (I). La Commission des lampes, dans ${its} résolution 55/7`,
      citations: [
        ['résolution 9 (I)', 'un:ecosoc/res/9(I)'],
        ['résolution 55/7', null],
      ],
    }),
  ),
  ...commissionExamples('fr', (name) => `résolution 9 (XXXI) de la ${name}`),
  {
    text: "voir la résolution 2005/69 de la Commission des droits de l'homme",
    citations: [["résolution 2005/69 de la Commission des droits de l'homme", 'un:chr/res/2005/69']],
  },
  {
    text: "rappelant l'Agenda de Tunis et le paragraphe 35 de l'Agenda",
    citations: [["paragraphe 35 de l'Agenda", 'wsis:tunis-agenda#35']],
  },
  {
    text: "rappelant le Plan d'action de Genève et le point 27 du Plan d'action, non les points 3 et 4 du reste",
    citations: [["point 27 du Plan d'action", 'wsis:geneva-plan#27']],
  },
  {
    text: "rappelant l'Engagement de Tunis et le paragraphe 15 de l'Engagement",
    citations: [["paragraphe 15 de l'Engagement", 'wsis:tunis-commitment#15']],
  },
  {
    text: "conformément à l'article 55, de la Charte, à l'article 6, de l'Agenda et à l'article 7, du reste",
    citations: [['article 55, de la Charte', 'un:charter#55']],
  },
];
