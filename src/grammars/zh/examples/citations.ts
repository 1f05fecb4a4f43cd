import type { Example } from '../../grammar.ts';
import { commissionExamples } from '../../regional-commissions.ts';
import { citation } from '../citation.ts';

/** One citation that is the whole text up to the last full stop. */
const whole = (surface: string, id: string | null): Example => ({ text: `${surface}。`, citations: [[surface, id]] });

/** An issuer by all its names, with a bracket so that nothing else can tell it. */
const issuedBy = (id: string, ...names: string[]): Example[] =>
  names.map((name) => whole(`${name}第9号决议`, `${id}/res/9`));

export const citations: readonly Example[] = [
  whole('全权代表大会第9号决议（2010年，瓜达拉哈拉，修订版）', 'itu:pp/res/9@2010-guadalajara'),
  whole('全权代表大会9號決議', 'itu:pp/res/9'),
  whole('理事会2012年会议第9号决定', 'itu:council/dec/9@2012'),
  whole('理事会2012年届会第9号决定', 'itu:council/dec/9@2012'),
  whole('理事会2012年届会议第9号决定', 'itu:council/dec/9@2012'),
  whole('理事会2012年年会第9号决定', 'itu:council/dec/9@2012'),
  whole('理事会2012年年度会议第9号决定', 'itu:council/dec/9@2012'),
  whole('理事会2012年例会第9号决定', 'itu:council/dec/9@2012'),
  // Where and when it met before the body, and the tag of a session.
  whole('2018年迪拜全权代表大会第9号决议', 'itu:pp/res/9@2018-dubai'),
  whole('C15第9号决议', 'itu:council/res/9@2015'),
  whole('C-2015第9号决定', 'itu:council/dec/9@2015'),
  // The traditional script, letter for letter.
  whole('世界電信標準化全會第9號決議（2012年，迪拜，修訂版）', 'itu:wtsa/res/9@2012-dubai'),
  whole('世界电信政策论坛第9号意见', 'itu:wtpf/opinion/9'),
  whole('世界电信政策论坛第9号意見', 'itu:wtpf/opinion/9'),
  whole('世界电信政策论坛意见9', 'itu:wtpf/opinion/9'),
  whole('世界电信发展大会第9号建议', 'itu:wtdc/rec/9'),
  whole('世界电信发展大会第9号建议书', 'itu:wtdc/rec/9'),
  whole('世界电信发展大会第9号建議書', 'itu:wtdc/rec/9'),
  whole('ITU-T X.509建议书（2019年）', 'itu:itu-t/rec/X.509@2019'),
  whole('ITU-R M.1036-6建议书', 'itu:itu-r/rec/M.1036-6'),
  whole('ITU-D第9号决议', 'itu:wtdc/res/9'),
  ...issuedBy('itu:pp', '全权代表大会', '国际电联全权代表大会', '国际电信联盟全权代表大会', 'ITU全权代表大会', 'PP'),
  ...issuedBy('itu:council', '理事会', '国际电联理事会', '国际电信联盟理事会', 'ITU理事会'),
  ...issuedBy('itu:wtsa', '世界电信标准化全会', '世界电信标准化大会', '国际电联世界电信标准化全会', 'WTSA全会', 'WTSA'),
  ...issuedBy('itu:wtdc', '世界电信发展大会', '国际电联世界电信发展大会', 'WTDC'),
  ...issuedBy('itu:ra', '无线电通信全会', '国际电联无线电通信全会', '无线电通信大会', 'RA'),
  ...issuedBy('itu:wrc', '世界无线电通信大会', '国际电联世界无线电通信大会', 'WRC'),
  ...issuedBy(
    'itu:wtpf',
    '世界电信政策论坛',
    '世界电信/ICT政策论坛',
    '世界电信/信息通信技术政策论坛',
    '第五届世界电信政策论坛',
    'WTPF',
  ),
  ...issuedBy('itu:wcit', '国际电信世界大会', 'WCIT'),
  ...issuedBy('who:wha', '世界卫生大会', '世卫大会'),
  ...issuedBy('un:ga', '联合国大会', '联大', '聯合國大會', '聯大'),
  ...issuedBy(
    'un:sc',
    '安全理事会',
    '联合国安全理事会',
    '安理会',
    '联合国安理会',
    '聯合國安理會',
    '安理會',
    '聯合國安全理事會',
    '安全理事會',
  ),
  ...issuedBy(
    'un:ecosoc',
    '经济及社会理事会',
    '联合国经济及社会理事会',
    '经济和社会理事会',
    '联合国经济和社会理事会',
    '经社理事会',
    '联合国经社理事会',
  ),
  ...issuedBy('un:hrc', '人权理事会', '联合国人权理事会'),
  ...commissionExamples('zh', (name) => `${name}第9(XXXI)号决议`),
  ...issuedBy('un:chr', '人权委员会', '联合国人权委员会'),
  // What a bracket may hold.
  ...['修订版', '修订', '修改版', '经修订', '经修正', '修正版', '最后修正', '最后修订', '最后一次修正'].map((mark) =>
    whole(`第9号决议（2014年，釜山，${mark}，PP-14）`, 'itu:pp/res/9@2014-busan'),
  ),
  ...[
    '经',
    '最近修正',
    '最近一次修正',
    '最近修订',
    '最近一次修订',
    '最后一次修订',
    '最新修订',
    '修正',
    '修订本',
    'Rev.',
    'Rev',
  ].map((mark) => whole(`第9号决议（PP-14，${mark}）`, 'itu:pp/res/9@2014')),
  whole('理事会第9号决议（C11，最后修正C19）', 'itu:council/res/9@2019'),
  {
    text: '第9号决议（基于灯塔的网络）',
    citations: [['第9号决议', null]],
  },
  // Issuer and number apart.
  ...['在', '在其', '在有关', '的', '通过的', '批准的', '有关', '其', '，在', '于', '通过了', '通过'].map(
    (splitter): Example => ({
      text: `理事会${splitter}第9号决议中`,
      citations: [['第9号决议', 'itu:council/res/9']],
    }),
  ),
  ...['已在', '已于', '曾在', '曾于', '还在', '还于', '并在', '并于'].map(
    (splitter): Example => ({
      text: `理事会${splitter}第9号决议中`,
      citations: [['第9号决议', 'itu:council/res/9']],
    }),
  ),
  // Numbers with their session, behind a date and without an ordinal.
  {
    text: '见经社理事会1971年3月4日9 (L)号决议和经济及社会理事会1972年8(LI)号决定',
    citations: [
      ['9 (L)号决议', 'un:ecosoc/res/9(L)'],
      ['经济及社会理事会1972年8(LI)号决定', 'un:ecosoc/dec/8(LI)'],
    ],
  },
  // Whose it is, said by a word for somebody named before.
  {
    text: '经济及社会理事会设立该组，其第9(I)号决议规定职权。麻醉药品委员会通过其第55/7号决议和第55/8号决议。',
    citations: [
      ['第9(I)号决议', 'un:ecosoc/res/9(I)'],
      ['第55/7号决议', null],
      ['第55/8号决议', null],
    ],
  },
  ...['会议上', '届会上', '届会议上', '例会上'].map(
    (session): Example => ({
      text: `理事会在其2016年${session}通过的第9号决议`,
      citations: [['第9号决议', 'itu:council/res/9@2016']],
    }),
  ),
  {
    text: '理事会通过了关于灯塔的第9号决议',
    citations: [['第9号决议', 'itu:council/res/9']],
  },
  { text: '某某大会第9号决议', citations: [['第9号决议', null]] },
  ...['关于', '有关', '就', '涉及', '题为'].map(
    (opens): Example => ({
      text: `理事会${opens}灯塔照明的第9号决议`,
      citations: [['第9号决议', 'itu:council/res/9']],
    }),
  ),
  ...['本届大会', '本次大会', '本大会', '本届全会', '本次全会', '本全会', '本届全权代表大会'].map(
    (self): Example => ({
      text: `全权代表大会（2014年，釜山），\n忆及\n${self}第9号决议，`,
      citations: [[`${self}第9号决议`, 'itu:pp/res/9@2014-busan']],
    }),
  ),
  // Lists and ranges.
  ...['和', '及', '以及', '与', '、', '，', ','].map(
    (connector): Example => ({
      text: `理事会第8${connector}9号决议`,
      citations: [
        ['理事会第8', 'itu:council/res/8'],
        ['9号决议', 'itu:council/res/9'],
      ],
    }),
  ),
  ...['至', '到', '-', '~'].map(
    (range): Example => ({
      text: `理事会第1${range}第9号决议`,
      citations: [
        ['理事会第1', 'itu:council/res/1'],
        ['第9号决议', 'itu:council/res/9'],
      ],
    }),
  ),
  {
    text: '1999年8月25日第1261(1999)号和2000年8月11日第1314(2000)号决议',
    citations: [
      ['第1261(1999)号', 'un:sc/res/1261'],
      ['第1314(2000)号决议', 'un:sc/res/1314'],
    ],
  },
  { text: '见A/RES/70/125', citations: [['A/RES/70/125', 'un:ga/res/70/125']] },
  { text: '见S/RES/1325', citations: [['S/RES/1325', 'un:sc/res/1325']] },
  { text: '见E/RES/2006/46', citations: [['E/RES/2006/46', 'un:ecosoc/res/2006/46']] },
  { text: '见A/HRC/RES/20/8', citations: [['A/HRC/RES/20/8', 'un:hrc/res/20/8']] },
  { text: '见S/PRST/2000/28', citations: [['S/PRST/2000/28', 'un:sc/prst/2000/28']] },
  { text: '见PRST/25/1', citations: [['PRST/25/1', 'un:hrc/prst/25/1']] },
  { text: '见EB134.R16', citations: [['EB134.R16', 'who:eb/res/134.R16']] },
  ...['根据', '依据', '按照', '依照', '遵照', '遵循'].map(
    (cue): Example => ({
      text: `${cue}理事会第9号决议`,
      citations: [['理事会第9号决议', 'itu:council/res/9']],
      cues: [cue],
    }),
  ),
  whole('国际电联2014年全权代表大会第9号决议', 'itu:pp/res/9@2014'),
  whole('国际电信联盟2014年全权代表大会第9号决议', 'itu:pp/res/9@2014'),
  whole('第9号决议（全权代表大会，2014年，釜山）', 'itu:pp/res/9@2014-busan'),
  whole('联合国大会第S-10/2号决议', 'un:ga/res/S-10/2'),
  {
    text: '联合国大会第S-10/2和ES-10/20号决议',
    citations: [
      ['联合国大会第S-10/2', 'un:ga/res/S-10/2'],
      ['ES-10/20号决议', 'un:ga/res/ES-10/20'],
    ],
  },
  whole('ITU-T Y.4000/Y.2060建议书', 'itu:itu-t/rec/Y.4000'),
  whole('联大第A/RES/70/125号决议', 'un:ga/res/70/125'),
  // Numbers in words.
  whole('全权代表大会第一百四十号决议（2010年，瓜达拉哈拉，修订版）', 'itu:pp/res/140@2010-guadalajara'),
  whole('全权代表大会第一〇一號決議', 'itu:pp/res/101'),
  whole('全权代表大会第一千零二号决议', 'itu:pp/res/1002'),
  {
    text: '理事会第十、二十五和三十六至四十七号决议',
    citations: [
      ['理事会第十', 'itu:council/res/10'],
      ['二十五', 'itu:council/res/25'],
      ['三十六', 'itu:council/res/36'],
      ['四十七号决议', 'itu:council/res/47'],
    ],
  },
  { text: '理事会第八次会议和第九届会议一致通过', citations: [] },
  // A date between body and number.
  {
    text: '忆及人权理事会2012年7月5日第20/8号决议',
    citations: [['第20/8号决议', 'un:hrc/res/20/8']],
  },
  // Told by the form of the number.
  whole('大会第70/125号决议', 'un:ga/res/70/125'),
  whole('大會第1514(XV)號決議', 'un:ga/res/1514(XV)'),
  {
    text: '忆及大会2015年12月16日第70/125号决议',
    citations: [['第70/125号决议', 'un:ga/res/70/125']],
  },
  // Councils and commissions of others.
  ...(citation.otherBodies ?? []).map((form) => whole(`${form}第9号决议`, null)),
  // An act of revision between session and number.
  ...['', '最后', '最近', '最后一次', '最近一次']
    .flatMap((last) => [`${last}修正的`, `${last}修订的`])
    .map(
      (word): Example => ({
        text: `理事会2018年会议${word}第9号决定`,
        citations: [['第9号决定', 'itu:council/dec/9@2018']],
      }),
    ),
  // Dates between members of a list, in digits or in words.
  {
    text: '安全理事会1999年3月4日通过的第1325(2000)号、二〇〇一年六月五日通过的第1356(2001)号和2008年第1820(2008)号决议',
    citations: [
      ['第1325(2000)号', 'un:sc/res/1325'],
      ['第1356(2001)号', 'un:sc/res/1356'],
      ['第1820(2008)号决议', 'un:sc/res/1820'],
    ],
  },
  // The kind behind the subject.
  ...['关于', '有关'].map(
    (opens): Example => ({
      text: `安全理事会第1325(2000)号和第1820(2008)号${opens}灯塔和浮标的决议，第9号${opens}灯塔的决议`,
      citations: [
        ['安全理事会第1325(2000)号', 'un:sc/res/1325'],
        ['第1820(2008)号', 'un:sc/res/1820'],
      ],
    }),
  ),
  // An ordinal between the sector and the series.
  {
    text: 'ITU-T第X.9和第X.12号建议书',
    citations: [
      ['ITU-T第X.9', 'itu:itu-t/rec/X.9'],
      ['第X.12号建议书', 'itu:itu-t/rec/X.12'],
    ],
  },
  // Numbers that a line break parts.
  { text: '忆及全权代表大会第14\n0号决议', citations: [['全权代表大会第14\n0号决议', 'itu:pp/res/140']] },
  { text: '全权代表大会第1\n40号会议室', citations: [] },
  // Numbers that are none.
  ...['决议草案', '决定草案', '意见草案', '建议草案', '建议书草案'].map(
    (draft): Example => ({ text: `理事会第9号${draft}`, citations: [] }),
  ),
  { text: '见ITU-R SM.2152报告', citations: [] },
  // A year in words.
  whole('全权代表大会第一百四十号决议（二〇一八年，迪拜，修订版）', 'itu:pp/res/140@2018-dubai'),
  ...[
    '第18次会议',
    '第17研究组',
    'C09/6号文件',
    '第64号通函',
    '第3号会议室',
    '2010-2015年',
    '第9届',
    '第1/2号课题',
  ].map((text): Example => ({ text, citations: [] })),
  // Bodies of others, told by a noun.
  ...(citation.others?.nouns ?? []).map(
    (noun): Example => ({ text: `见灯塔${noun}第61/5号决议`, citations: [['第61/5号决议', null]] }),
  ),
  // Numbers that many have.
  {
    text: '见第1576(L)号决议和第4/1号决议',
    citations: [
      ['第1576(L)号决议', null],
      ['第4/1号决议', null],
    ],
  },
  { text: '见灯塔委员会2005年4月19日第2005/34号决议', citations: [['第2005/34号决议', null]] },
  // The session before the first member is that of all, also where the kind is repeated.
  {
    text: '理事会2011年会议第1332号决议、第1334号决议和第562号决定',
    citations: [
      ['理事会2011年会议第1332号决议', 'itu:council/res/1332@2011'],
      ['第1334号决议', 'itu:council/res/1334@2011'],
      ['第562号决定', 'itu:council/dec/562@2011'],
    ],
  },
  // The subject of each stands before its number, the kind behind the last.
  ...(citation.subjects ?? []).map(
    (opens): Example => ({
      text: `回顾${opens}码头的第65/1号和${opens}灯塔、浮标的第65/2号决议`,
      citations: [
        ['第65/1号', 'un:ga/res/65/1'],
        ['第65/2号决议', 'un:ga/res/65/2'],
      ],
    }),
  ),
  { text: '见ITU-R M.2134号报告', citations: [] },
  { text: '见ITU-R P.2345号和P.2346号报告', citations: [] },
  // A symbol in brackets stands inside a list; what stands behind the hyphen of one is no number.
  {
    text: '第48/264(A/52/856)和48/265号决议以及第S/19-2号决议',
    citations: [
      ['第48/264', 'un:ga/res/48/264'],
      ['48/265号决议', 'un:ga/res/48/265'],
    ],
  },
  {
    text: 'UNGA第70/125号决议、ECOSOC第2021/28号决议和ITU-T Y.4000系列建议书',
    citations: [
      ['UNGA第70/125号决议', 'un:ga/res/70/125'],
      ['ECOSOC第2021/28号决议', 'un:ecosoc/res/2021/28'],
    ],
  },
];
