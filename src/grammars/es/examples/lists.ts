import type { Example } from '../../grammar.ts';
import { commissionExamples } from '../../regional-commissions.ts';
import { citation } from '../citation.ts';

/** Citations whose list goes on behind more than a connector, and what looks like members of one. */
export const lists: readonly Example[] = [
  // The subject of each stands between dated members of a list.
  {
    text: 'resoluciones 71/243, de 21 de diciembre de 2016, relativa a los muelles, y 72/279, de 31 de mayo de 2018, sobre sus lámparas',
    citations: [
      ['resoluciones 71/243', 'un:ga/res/71/243'],
      ['72/279', 'un:ga/res/72/279'],
    ],
  },
  ...['de', 'aprobadas el', 'adoptadas el'].map(
    (link): Example => ({
      text: `resoluciones 71/2 y 71/3, ${link} 4 y 14 de julio de 2016, 72/5, de 28 de octubre de 2017, y 72/6`,
      citations: [
        ['resoluciones 71/2', 'un:ga/res/71/2'],
        ['71/3', 'un:ga/res/71/3'],
        ['72/5', 'un:ga/res/72/5'],
        ['72/6', 'un:ga/res/72/6'],
      ],
    }),
  ),
  {
    text: '(véanse A/RES/71/212 y 72/242)',
    citations: [
      ['A/RES/71/212', 'un:ga/res/71/212'],
      ['72/242', 'un:ga/res/72/242'],
    ],
  },
  { text: 'véase Resolución 7 del UIT-R', citations: [['Resolución 7 del UIT-R', 'itu:ra/res/7']] },
  // The subject of each stands behind its number, without a date.
  ...(citation.subjects ?? []).map(
    (opens): Example => ({
      text: `recordando las resoluciones 65/1, ${opens} muelles, y 65/2 ${opens} lámparas`,
      citations: [
        ['resoluciones 65/1', 'un:ga/res/65/1'],
        ['65/2', 'un:ga/res/65/2'],
      ],
    }),
  ),
  { text: 'véanse el Informe UIT-R M.2134 y los Informes UIT-R M.2133 y M.2135', citations: [] },
  ...['reunión', 'reunión extraordinaria', 'sesión'].map(
    (session): Example => ({
      text: `véase el Acuerdo 584 del Consejo de la UIT, en su ${session} de 2014`,
      citations: [[`Acuerdo 584 del Consejo de la UIT, en su ${session} de 2014`, 'itu:council/dec/584@2014']],
    }),
  ),
  {
    text: 'el Artículo 5 del Reglamento de Radiocomunicaciones y el número 5.340 del mismo; artículo 9 de la Carta y artículo 8 de la misma',
    citations: [
      ['Artículo 5 del Reglamento de Radiocomunicaciones', 'itu:radio-regulations#5'],
      ['número 5.340', 'itu:radio-regulations#no5.340'],
      ['artículo 9 de la Carta', 'un:charter#9'],
      ['artículo 8', 'un:charter#8'],
    ],
  },
  {
    text: 'observando\nlas boyas,\ninvita a las administraciones\n1\ta encenderlas,',
    mandates: [['invites:member-state-administrations/1', ['member-state-administrations']]],
  },
  ...citation.revisionMarks.map(
    (mark): Example => ({
      text: `véase el Acuerdo 563 (Consejo 2011, ${mark} 2014)`,
      citations: [[`Acuerdo 563 (Consejo 2011, ${mark} 2014)`, 'itu:council/dec/563@2014']],
    }),
  ),
  // Whose it is, said by a word for somebody named before.
  ...['su', 'sus'].map(
    (its): Example => ({
      text: `El Consejo Económico y Social encendió las boyas con ${its} resolución 9 (I). La Comisión de Lámparas, en ${its} resolución 55/7`,
      citations: [
        ['resolución 9 (I)', 'un:ecosoc/res/9(I)'],
        ['resolución 55/7', null],
      ],
    }),
  ),
  ...commissionExamples('es', (name) => `resolución 9 (XXXI) de la ${name}`),
  {
    text: 'véase la resolución 2005/69 de la Comisión de Derechos Humanos',
    citations: [['resolución 2005/69 de la Comisión de Derechos Humanos', 'un:chr/res/2005/69']],
  },
  {
    text: 'recordando la Agenda de Túnez y el párrafo 35 de la Agenda',
    citations: [['párrafo 35 de la Agenda', 'wsis:tunis-agenda#35']],
  },
  {
    text: 'recordando el Plan de Acción de Ginebra y el punto 27 del Plan de Acción, no los puntos 3 y 4 del resto',
    citations: [['punto 27 del Plan de Acción', 'wsis:geneva-plan#27']],
  },
  {
    text: 'recordando el Compromiso de Túnez y el párrafo 15 del Compromiso',
    citations: [['párrafo 15 del Compromiso', 'wsis:tunis-commitment#15']],
  },
  {
    text: 'en virtud del artículo 55, de la Carta, y del artículo 6, del resto',
    citations: [['artículo 55, de la Carta', 'un:charter#55']],
  },
];
