import type { Example } from '../../grammar.ts';
import { namingUnion } from '../../union-examples.ts';

/** An outcome document or treaty by all its names. */
const named = (work: string, ...names: string[]): Example[] =>
  names.map((name) => ({ text: `《${name}》第9段`, citations: [[`《${name}》第9段`, `${work}#9`]] }));

export const provisions: readonly Example[] = namingUnion('国际电联', [
  // Parts of an article do not end the list.
  ...['项', '項', '款', '段'].map(
    (part): Example => ({
      text: `《联合国宪章》第四条第二${part}和第六章`,
      citations: [
        ['《联合国宪章》第四条', 'un:charter#4'],
        ['第六章', 'un:charter#ch6'],
      ],
    }),
  ),
  ...named('wsis:tunis-agenda', '信息社会突尼斯议程', '突尼斯信息社会议程', '突尼斯议程'),
  ...named('wsis:tunis-commitment', '突尼斯承诺'),
  ...named('wsis:geneva-plan', '日内瓦行动计划', '信息社会世界峰会日内瓦行动计划'),
  ...named('wsis:geneva-declaration', '日内瓦原则宣言', '日内瓦宣言', '日内瓦原则声明'),
  ...named('itu:constitution', '组织法', '国际电联组织法', '国际电信联盟组织法'),
  ...named('itu:convention', '公约', '国际电联公约', '国际电信联盟公约'),
  ...named(
    'itu:general-rules',
    '总规则',
    '国际电联大会、全会和会议的总规则',
    '大会、全会和会议的总规则',
    '大会、全会和会议总规则',
    '国际电联大会、全会和会议总规则',
  ),
  ...named('itu:international-telecommunication-regulations', '国际电信规则'),
  ...named('itu:radio-regulations', '无线电规则'),
  ...named('un:charter', '联合国宪章', '宪章'),
  ...['国际电联', '国际电信联盟', 'ITU', '联合国'].map(
    (owner): Example => ({
      text: `${owner}《组织法》第9条`,
      citations: [[`${owner}《组织法》第9条`, 'itu:constitution#9']],
    }),
  ),
  {
    text: '《联合国宪章》第七章第四十一條和第四十二条',
    citations: [
      ['《联合国宪章》第七章', 'un:charter#ch7'],
      ['第四十一條', 'un:charter#41'],
      ['第四十二条', 'un:charter#42'],
    ],
  },
  // Items told by the branches, and by letters before a unit of their own.
  {
    text: '《联合国宪章》第七十三条(辰)款、第七十三条（子）款和第73条(b)款',
    citations: [
      ['《联合国宪章》第七十三条(辰)款', 'un:charter#73.e'],
      ['第七十三条（子）款', 'un:charter#73.a'],
      ['第73条(b)款', 'un:charter#73.b'],
    ],
  },
  { text: '《组织法》第8条第2款', citations: [['《组织法》第8条', 'itu:constitution#8']] },
  { text: '本条例第十五条和第三章', citations: [] },
  { text: '《公约》第9款', citations: [['《公约》第9款', 'itu:convention#no9']] },
  { text: '《无线电规则》第5.9款', citations: [['《无线电规则》第5.9款', 'itu:radio-regulations#no5.9']] },
  { text: '《宪章》第9章', citations: [['《宪章》第9章', 'un:charter#ch9']] },
  ...['的', '在其', '，在其'].map((link): Example => {
    const text = `《突尼斯议程》${link}第9段`;
    return { text, citations: [[text, 'wsis:tunis-agenda#9']] };
  }),
  ...['及其', '和其', '，特别是', '特别是', '，尤其是', '，包括'].map(
    (aside): Example => ({
      text: `《突尼斯议程》${aside}第9段`,
      citations: [['第9段', 'wsis:tunis-agenda#9']],
    }),
  ),
  {
    text: '《突尼斯议程》第9 a)至e)段和第12段',
    citations: [
      ['《突尼斯议程》第9 a)至e)段', 'wsis:tunis-agenda#9.a-e'],
      ['第12段', 'wsis:tunis-agenda#12'],
    ],
  },
  { text: '《日内瓦行动计划》第9段e)', citations: [['《日内瓦行动计划》第9段e)', 'wsis:geneva-plan#9.e']] },
  { text: '《突尼斯议程》第9至12段', citations: [['《突尼斯议程》第9至12段', 'wsis:tunis-agenda#9-12']] },
  { text: '《突尼斯议程》（第9段）', citations: [['《突尼斯议程》（第9段）', 'wsis:tunis-agenda#9']] },
  { text: '就第9段征求意见', citations: [] },
  { text: '《儿童权利公约》第9条', citations: [] },
  // Each member behind its ordinal.
  {
    text: '《宪章》第一、第五十五和第五十六条',
    citations: [
      ['《宪章》第一', 'un:charter#1'],
      ['第五十五', 'un:charter#55'],
      ['第五十六条', 'un:charter#56'],
    ],
  },
  ...['该公约', '此公约', '上述公约', '国际公约', '权利公约', '框架公约', '该组织法', '该宪章'].map(
    (name): Example => ({ text: `执行${name}第9和10条`, citations: [] }),
  ),
  { text: '《组织法》第12条和《公约》第5条', citations: [] },
  {
    text: '《联合国宪章》第四十一条至第四十三条',
    citations: [['《联合国宪章》第四十一条至第四十三条', 'un:charter#41-43']],
  },
  {
    text: '《突尼斯议程》第3段至第10段和第12段',
    citations: [
      ['《突尼斯议程》第3段至第10段', 'wsis:tunis-agenda#3-10'],
      ['第12段', 'wsis:tunis-agenda#12'],
    ],
  },
  // Alone in brackets: of the document that the sentence names.
  {
    text: '《突尼斯议程》指出，“每座灯塔都应发光”（第102 b)段），而报告（第5页）没有',
    citations: [['第102 b)段', 'wsis:tunis-agenda#102.b']],
  },
]);
