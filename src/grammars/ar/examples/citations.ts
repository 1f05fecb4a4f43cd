import type { Example } from '../../grammar.ts';
import { citation } from '../citation.ts';

/** One citation that is the whole text between a word and the full stop. */
const whole = (surface: string, id: string | null): Example => ({
  text: `انظر ${surface}.`,
  citations: [[surface, id]],
});

/** Nouns that alone are names of bodies that we know. */
const NAMES_OF_OURS: ReadonlySet<string> = new Set(['المجلس', 'للمجلس', 'الجمعية', 'للجمعية']);

export const citations: readonly Example[] = [
  whole('القرار 140 (المراجَع في غوادالاخارا، 2010) لمؤتمر المندوبين المفوضين', 'itu:pp/res/140@2010-guadalajara'),
  whole('القرار 172 (غوادالاخارا، 2010) لمؤتمر المندوبين المفوضين', 'itu:pp/res/172@2010-guadalajara'),
  whole('القرار 1332 الصادر عن المجلس', 'itu:council/res/1332'),
  whole('المقرر 562 للمجلس', 'itu:council/dec/562'),
  whole('المقرر 562 (دورة المجلس لعام 2011)', 'itu:council/dec/562@2011'),
  whole('قرار المجلس 1336', 'itu:council/res/1336'),
  whole('قرار الجمعية العامة 70/125', 'un:ga/res/70/125'),
  whole('قرار لجنة حقوق الإنسان 2005/69', 'un:chr/res/2005/69'),
  whole('قرار مجلس الأمن 1325 (2000)', 'un:sc/res/1325'),
  whole('القرار 75 (دبي، 2012) للجمعية العالمية لتقييس الاتصالات', 'itu:wtsa/res/75@2012-dubai'),
  whole('القرار ITU-R 61 (جنيف، 2012)', 'itu:ra/res/61@2012-geneva'),
  whole('القرار 75 (WTSA-08)', 'itu:wtsa/res/75@2008'),
  whole('التوصية ITU-T X.509', 'itu:itu-t/rec/X.509'),
  whole('التوصية 20 للمؤتمر العالمي لتنمية الاتصالات', 'itu:wtdc/rec/20'),
  whole('القرار 146 لمؤتمر المندوبين المفوضين لعام 2006', 'itu:pp/res/146@2006'),
  whole('القرار ١٤٠ (بوسان، ٢٠١٤) لمؤتمر المندوبين المفوضين', 'itu:pp/res/140@2014-busan'),
  whole('قراراتـــه 1325 (2000)', 'un:sc/res/1325'),
  // Titles inside a chain.
  ...(citation.titled ?? []).map(
    (word): Example => ({
      text: `قراري الجمعية العامة 70/1 ${word} "المصابيح" و70/2.`,
      citations: [
        ['قراري الجمعية العامة 70/1', 'un:ga/res/70/1'],
        ['70/2', 'un:ga/res/70/2'],
      ],
    }),
  ),
  // Brackets that a conversion has turned the other way round, and closing ones that are none of them.
  whole('القرار 140 )المراجَع في بوسان، 2014( لمؤتمر المندوبين المفوضين', 'itu:pp/res/140@2014-busan'),
  whole('القرار 1325 )2000(', 'un:sc/res/1325'),
  {
    text: '(انظر قرار المجلس 9) عام 2014 (في بوسان)',
    citations: [['قرار المجلس 9', 'itu:council/res/9']],
  },
  // Sessions, and texts under one number, in letters of the script.
  whole('القرار 1514 (د-15)', 'un:ga/res/1514(XV)'),
  whole('القرار 377 ألف (د - 5)', 'un:ga/res/377(V)/A'),
  whole('القرار 2248 (دإ-5)', 'un:ga/res/2248(S-V)'),
  ...(citation.numbers?.sessionMarks ?? []).flatMap(({ value, forms }) =>
    forms.map((form) =>
      value === ''
        ? whole(`القرار 1514 (${form}-30)`, 'un:ga/res/1514(XXX)')
        : whole(`القرار ${form}-10/2`, `un:ga/res/${value}10/2`),
    ),
  ),
  ...(citation.numbers?.parts ?? []).flatMap(({ value, forms }) =>
    forms.map((form) => whole(`القرار 57/270 ${form}`, `un:ga/res/57/270/${value}`)),
  ),
  {
    text: 'انظر القرارين دإ-10/2 ودإط-10/13.',
    citations: [
      ['القرارين دإ-10/2', 'un:ga/res/S-10/2'],
      ['دإط-10/13', 'un:ga/res/ES-10/13'],
    ],
  },
  // Particles stay outside.
  ...['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'].map(
    (clitic): Example => ({
      text: `انظر ${clitic}قرار المجلس 9.`,
      citations: [['قرار المجلس 9', 'itu:council/res/9']],
    }),
  ),
  {
    text: 'انظر القرارات 101 و102 و133 (المراجَعة في غوادالاخارا، 2010) لمؤتمر المندوبين المفوضين',
    citations: [
      ['القرارات 101', 'itu:pp/res/101@2010-guadalajara'],
      ['102', 'itu:pp/res/102@2010-guadalajara'],
      ['133 (المراجَعة في غوادالاخارا، 2010) لمؤتمر المندوبين المفوضين', 'itu:pp/res/133@2010-guadalajara'],
    ],
  },
  {
    text: 'إلى قراراته 1265 (1999) المؤرخ 17 أيلول/سبتمبر 1999، و1296 (2000) المؤرخ 19 نيسان/أبريل 2000',
    citations: [
      ['قراراته 1265 (1999)', 'un:sc/res/1265'],
      ['1296 (2000)', 'un:sc/res/1296'],
    ],
  },
  { text: 'انظر A/RES/70/125', citations: [['A/RES/70/125', 'un:ga/res/70/125']] },
  { text: 'انظر S/RES/1325', citations: [['S/RES/1325', 'un:sc/res/1325']] },
  { text: 'انظر E/RES/2006/46', citations: [['E/RES/2006/46', 'un:ecosoc/res/2006/46']] },
  { text: 'انظر A/HRC/RES/20/8', citations: [['A/HRC/RES/20/8', 'un:hrc/res/20/8']] },
  { text: 'انظر S/PRST/2000/28', citations: [['S/PRST/2000/28', 'un:sc/prst/2000/28']] },
  { text: 'انظر PRST/25/1', citations: [['PRST/25/1', 'un:hrc/prst/25/1']] },
  { text: 'انظر EB134.R16', citations: [['EB134.R16', 'who:eb/res/134.R16']] },
  ...citation.issuers.flatMap(({ value, forms }) => forms.map((form) => whole(`القرار 9 ${form}`, `${value}/res/9`))),
  ...citation.kinds
    .filter(({ value }) => value !== '')
    .flatMap(({ value, forms }) => forms.map((form) => whole(`${form} 9 للمجلس`, `itu:council/${value}/9`))),
  ...citation.issuerLinks
    .filter((link) => link !== '')
    .map((link) => whole(`القرار 9 ${link} المجلس`, 'itu:council/res/9')),
  ...citation.sectors.map(({ value, forms }) => whole(`القرار ${forms[0]} 9`, `${value}/res/9`)),
  ...citation.ordinals.map((ordinal) => whole(`القرار ${ordinal} 9 للمجلس`, 'itu:council/res/9')),
  ...citation.splitters.map(
    (splitter): Example => ({
      text: `انظر المجلس ${splitter} القرار 9.`,
      citations: [['القرار 9', 'itu:council/res/9']],
    }),
  ),
  ...citation.sessions.map((session) => whole(`المقرر 9 (${session} المجلس لعام 2016)`, 'itu:council/dec/9@2016')),
  ...citation.sessionLinks.map((link) => whole(`المقرر 9 للمجلس ${link} لعام 2016`, 'itu:council/dec/9@2016')),
  ...citation.yearMarks.map((mark) => whole(`القرار 9 لمؤتمر المندوبين المفوضين ${mark} 2014`, 'itu:pp/res/9@2014')),
  ...citation.revisionMarks.map((mark) =>
    whole(`القرار 9 (${mark} بوسان، 2014) لمؤتمر المندوبين المفوضين`, 'itu:pp/res/9@2014-busan'),
  ),
  ...(citation.revisions?.marks ?? []).map(
    (mark): Example => ({
      text: `انظر القرار 9 للمجلس، ${mark} في 2016.`,
      citations: [['القرار 9 للمجلس', 'itu:council/res/9@2016']],
    }),
  ),
  ...(citation.revisions?.links ?? []).map(
    (link): Example => ({
      text: `انظر القرار 9 للمجلس، بصيغته المعدلة ${link} 2016.`,
      citations: [['القرار 9 للمجلس', 'itu:council/res/9@2016']],
    }),
  ),
  ...citation.dates.months.map(
    (month): Example => ({
      text: `انظر القرارين 9 (1999) المؤرخ 3 ${month} 1999 و12 (1999).`,
      citations: [
        ['القرارين 9 (1999)', 'un:sc/res/9'],
        ['12 (1999)', 'un:sc/res/12'],
      ],
    }),
  ),
  ...citation.dates.links.map(
    (link): Example => ({
      text: `انظر القرارين 60/1 ${link} 16 سبتمبر 2005 و60/251.`,
      citations: [
        ['القرارين 60/1', 'un:ga/res/60/1'],
        ['60/251', 'un:ga/res/60/251'],
      ],
    }),
  ),
  ...citation.dates.joints.map(
    (joint): Example => ({
      text: `انظر القرارين 60/1 المؤرخ 16 ${joint} سبتمبر 2005 و60/251.`,
      citations: [
        ['القرارين 60/1', 'un:ga/res/60/1'],
        ['60/251', 'un:ga/res/60/251'],
      ],
    }),
  ),
  ...citation.connectors.map(
    (joint): Example => ({
      text: `انظر القرارين 60/1${joint.length > 1 ? ' ' : ''}${joint}${joint.length > 1 ? ' ' : ''}60/251.`,
      citations: [
        ['القرارين 60/1', 'un:ga/res/60/1'],
        ['60/251', 'un:ga/res/60/251'],
      ],
    }),
  ),
  ...citation.ranges.map(
    (range): Example => ({
      text: `انظر القرارات 5 ${range} 8 للمجلس.`,
      citations: [
        ['القرارات 5', 'itu:council/res/5'],
        ['8 للمجلس', 'itu:council/res/8'],
      ],
    }),
  ),
  ...citation.pursuance.map((cue): Example => {
    const glued = / [لب]ل?$/.test(cue);
    const surface = cue.endsWith('لل') ? 'قرار 9 للمجلس' : 'قرار المجلس 9';
    return {
      text: `${cue}${glued ? '' : ' '}${surface}`,
      citations: [[surface, 'itu:council/res/9']],
      cues: [cue],
    };
  }),
  ...citation.selfIssuers.map(
    (self): Example => ({
      text: `مؤتمر المندوبين المفوضين للاتحاد (بوسان، 2014)،\nإذ يذكر\nأ )\tبالقرار 9 ${self}،`,
      citations: [[`القرار 9 ${self}`, 'itu:pp/res/9@2014-busan']],
    }),
  ),
  // Bodies of others.
  ...(citation.otherBodies ?? []).map((form) => whole(`القرار 9 ${form}`, null)),
  // Numbers that are none.
  ...['مشروع القرار', 'مشروع قرار', 'مشروع المقرر', 'مشروع الرأي', 'مشروع التوصية'].map(
    (draft): Example => ({ text: `${draft} 9 للمجلس`, citations: [] }),
  ),
  ...['التقرير', 'تقرير', 'التقارير'].map((report): Example => ({ text: `${report} ITU-R SM.2152`, citations: [] })),
  ...['الوثيقة C09/6', 'الجلسة 3022', 'القاعة 9', 'في عام 2010'].map((text): Example => ({ text, citations: [] })),
  // A bare assembly is told by the form of the number.
  {
    text: 'قراري الجمعية 48/134 و74/156 والقرار 70/1 للجمعية',
    citations: [
      ['قراري الجمعية 48/134', 'un:ga/res/48/134'],
      ['74/156', 'un:ga/res/74/156'],
      ['القرار 70/1 للجمعية', 'un:ga/res/70/1'],
    ],
  },
  // Bodies of others, told by a noun.
  ...(citation.others?.nouns ?? [])
    .filter((noun) => !NAMES_OF_OURS.has(noun))
    .map((noun): Example => ({ text: `انظر القرار 70/5 ${noun} المنارات`, citations: [['القرار 70/5', null]] })),
  ...(citation.others?.links ?? []).map(
    (link): Example => ({ text: `انظر القرار 70/5 ${link} لجنة المنارات`, citations: [['القرار 70/5', null]] }),
  ),
  // Numbers that many have.
  {
    text: 'انظر القرار 1576 (د-50) والقرار 4/1',
    citations: [
      ['القرار 1576 (د-50)', null],
      ['القرار 4/1', null],
    ],
  },
  // Numbers that count something else.
  ...(citation.measures ?? []).map(
    (measure): Example => ({ text: `قرأوا القرار 12 ${measure} وغادروا`, citations: [] }),
  ),
  { text: 'قدموا 82 توصية 37 منها مفتوحة', citations: [] },
  // Conversions put the version before the number.
  {
    text: 'انظر القرار (WRC-15) 238 والقرار 238 (WRC-15)',
    citations: [
      ['القرار (WRC-15) 238', 'itu:wrc/res/238@2015'],
      ['القرار 238 (WRC-15)', 'itu:wrc/res/238@2015'],
    ],
  },
  // A cue between a body and the number is the number's.
  {
    text: 'تقرير إلى المجلس بموجب المقرر 562',
    citations: [['المقرر 562', 'itu:council/dec/562']],
    cues: ['بموجب'],
  },
  // The subject of each stands behind its number, without a date.
  ...(citation.subjects ?? []).map(
    (opens): Example => ({
      text: `وإذ يشير إلى القرارين 65/1 ${opens} الأرصفة، و65/2 ${opens} المصابيح`,
      citations: [
        ['القرارين 65/1', 'un:ga/res/65/1'],
        ['65/2', 'un:ga/res/65/2'],
      ],
    }),
  ),
  {
    text: 'انظر القرار 20/8 لمجلس حقوق الإنسان التابع للأمم المتحدة',
    citations: [['القرار 20/8 لمجلس حقوق الإنسان التابع للأمم المتحدة', 'un:hrc/res/20/8']],
  },
  { text: 'انظر التقريران ITU-R P.2345 وP.2346 والتقريرين ITU-R P.2347 وP.2348', citations: [] },
  {
    text: 'انظر المقرر 563 (المجلس 2011، آخر تعديل 2014)',
    citations: [['المقرر 563 (المجلس 2011، آخر تعديل 2014)', 'itu:council/dec/563@2014']],
  },
  // A body between the kind and a symbol.
  {
    text: 'انظر قرار الجمعية العامة للأمم المتحدة A/RES/68/302',
    citations: [['قرار الجمعية العامة للأمم المتحدة A/RES/68/302', 'un:ga/res/68/302']],
  },
  // Whose it is, said by a letter for somebody named before: masculine or feminine.
  ...citation.possessives!.flatMap(({ forms, bodies, nouns }) => [
    ...forms.map((form): Example => {
      const kind = form.startsWith('قرار') ? 'res' : form.startsWith('مقرر') ? 'dec' : 'rec';
      const own = 'un:ga' in bodies! ? 'un:ga' : 'un:ecosoc';
      return {
        text: `طلبت الجمعية العامة إلى المجلس الاقتصادي والاجتماعي في ${form} 9 (د-1)`,
        citations: [[`${form} 9 (د-1)`, `${own}/${kind}/9(I)`]],
      };
    }),
    ...nouns.map(
      (noun): Example => ({ text: `${noun} العوامات و${forms[0]} 55/7`, citations: [[`${forms[0]} 55/7`, null]] }),
    ),
  ]),
  // A body that is none of ours, or an organization alone, between the kind and its number.
  whole('قرار لجنة العوامات والمنارات 55/7', null),
  whole('قرار الأمم المتحدة 9', null),
  { text: 'اتخذت قرار لجنة المنارات بعقد 3 اجتماعات', citations: [] },
  // Advice that a report numbers; in texts of the Union a recommendation.
  { text: 'انظر التوصية 5 والتوصيتين 6 و7', whose: null, citations: [] },
  {
    text: 'انظر التوصية 5',
    citations: [['التوصية 5', null]],
  },
  // Bodies of the World Health Organization, by letters before the number of their meeting.
  ...citation.numbers!.meetings!.bodies.map(
    ({ value, forms }): Example => ({
      text: forms.map((form) => `القرار ${form} 58-3`).join('؛ '),
      citations: forms.map((form) => [`القرار ${form} 58-3`, `${value}/58.3`] as const),
    }),
  ),
  ...citation.numbers!.meetings!.resolved.map(
    (mark): Example => ({
      text: `انظر القرار م ت 134 ${mark} 16 والمصابيح.`,
      citations: [[`القرار م ت 134 ${mark} 16`, 'who:eb/res/134.R16']],
    }),
  ),
];
