import type { Example } from '../../grammar.ts';
import { namingUnion } from '../../union-examples.ts';
import { provision } from '../provision.ts';

const one = (surface: string, id: string): Example => ({ text: `انظر ${surface}.`, citations: [[surface, id]] });

export const provisions: readonly Example[] = namingUnion('ITU', [
  {
    text: 'بموجب المادتين 39 و41 من الفصل السابع من ميثاق الأمم المتحدة',
    citations: [
      ['المادتين 39', 'un:charter#39'],
      ['41', 'un:charter#41'],
      ['الفصل السابع من ميثاق الأمم المتحدة', 'un:charter#ch7'],
    ],
  },
  one('الفقرة 35 من برنامج عمل تونس', 'wsis:tunis-agenda#35'),
  ...provision.links.map((link) => one(`برنامج عمل تونس${link} الفقرة 35`, 'wsis:tunis-agenda#35')),
  one('المادة 39 من الميثاق', 'un:charter#39'),
  one('الرقم 224 من الدستور', 'itu:constitution#no224'),
  one('الفقرات 35 إلى 38 من برنامج عمل تونس', 'wsis:tunis-agenda#35-38'),
  one('الفقرة 35 أ) من برنامج عمل تونس', 'wsis:tunis-agenda#35.a'),
  one('الفقرات 35 أ) إلى هـ) من برنامج عمل تونس', 'wsis:tunis-agenda#35.a-e'),
  one('الفقرات 35 أ) إلى ﻫ) من برنامج عمل تونس', 'wsis:tunis-agenda#35.a-e'),
  one('الرقم 441B.5 من لوائح الراديو', 'itu:radio-regulations#no5.441B'),
  one('الرقم 5.525 من لوائح الراديو', 'itu:radio-regulations#no5.525'),
  // From the right: what stands behind the point, and the ends of a range.
  one('الرقم 525.5 من لوائح الراديو', 'itu:radio-regulations#no5.525'),
  one('الرقم 21.9 من لوائح الراديو', 'itu:radio-regulations#no21.9'),
  one('الفقرات 37-35 من برنامج عمل تونس', 'wsis:tunis-agenda#35-37'),
  {
    text: 'انظر الفقرات 3 إلى 10 والفقرات 29 إلى 82 من برنامج عمل تونس',
    citations: [
      ['الفقرات 3 إلى 10', 'wsis:tunis-agenda#3-10'],
      ['الفقرات 29 إلى 82 من برنامج عمل تونس', 'wsis:tunis-agenda#29-82'],
    ],
  },
  one('الفقرة 35(أ) من برنامج عمل تونس', 'wsis:tunis-agenda#35.a'),
  one('الفقرة 35 )أ( من برنامج عمل تونس', 'wsis:tunis-agenda#35.a'),
  one('الفقرات 72(أ) إلى (د) من برنامج عمل تونس', 'wsis:tunis-agenda#72.a-d'),
  {
    text: 'وفقاً للفقرات 35 و68 و71 من برنامج عمل تونس',
    citations: [
      ['فقرات 35', 'wsis:tunis-agenda#35'],
      ['68', 'wsis:tunis-agenda#68'],
      ['71 من برنامج عمل تونس', 'wsis:tunis-agenda#71'],
    ],
  },
  ...(provision.numerals ?? []).flatMap(({ value, forms }) =>
    forms.map((form) => one(`الفصل ${form} من الميثاق`, `un:charter#ch${value}`)),
  ),
  one('الفصــل السّابع من ميثاق الأمم المتحدة', 'un:charter#ch7'),
  {
    text: 'عملا بالفصلين السادس والسابع من الميثاق، لا بالفصل السابع من التقرير.',
    citations: [
      ['الفصلين السادس', 'un:charter#ch6'],
      ['السابع من الميثاق', 'un:charter#ch7'],
    ],
  },
  ...provision.documents.flatMap(({ value, forms }) => forms.map((form) => one(`الفقرة 9 من ${form}`, `${value}#9`))),
  ...provision.units.flatMap(({ value, forms }) =>
    forms.map((form) => one(`${form} 9 من الاتفاقية`, `itu:convention#${value}9`)),
  ),
  ...provision.owners.map((owner) => one(`المادة 9 من الدستور من ${owner}`, 'itu:constitution#9')),
  ...provision.linksBehind.map((link) => one(`المادة 9 ${link} الاتفاقية`, 'itu:convention#9')),
  { text: 'الفقرة 9 من التقرير', citations: [] },
  ...provision.others.map((word): Example => ({ text: `انظر المادة 9 من الاتفاقية ${word} العوامات.`, citations: [] })),
  // Parts before their paragraph.
  {
    text: 'الفقرة الفرعية (أ) من الفقرة 78 من برنامج عمل تونس',
    citations: [['الفقرة الفرعية (أ) من الفقرة 78 من برنامج عمل تونس', 'wsis:tunis-agenda#78.a']],
  },
  {
    text: 'الفقرات الفرعية (أ) إلى (ه) من الفقرة 35 من برنامج عمل تونس',
    citations: [['الفقرات الفرعية (أ) إلى (ه) من الفقرة 35 من برنامج عمل تونس', 'wsis:tunis-agenda#35.a-e']],
  },
  { text: 'المادة 12 من الدستور والمادة 5 من الاتفاقية بين بحارة', whose: null, citations: [] },
  // Part of an article of another instrument than that named before.
  {
    text: 'المادة 1 من دستور الاتحاد، والفقرة 3 من المادة 5 من اتفاقية الاتحاد',
    citations: [
      ['المادة 1 من دستور الاتحاد', 'itu:constitution#1'],
      ['المادة 5 من اتفاقية الاتحاد', 'itu:convention#5'],
    ],
  },
  {
    text: 'الفقرات من 35 إلى 37 ومن 68 إلى 71 من برنامج عمل تونس، ثم الفقرة 90 أ) وفي الفقرة 91 من خطة عمل جنيف',
    citations: [
      ['الفقرات من 35 إلى 37', 'wsis:tunis-agenda#35-37'],
      ['68 إلى 71 من برنامج عمل تونس', 'wsis:tunis-agenda#68-71'],
      ['الفقرة 90 أ)', 'wsis:geneva-plan#90.a'],
      ['الفقرة 91 من خطة عمل جنيف', 'wsis:geneva-plan#91'],
    ],
  },
  ...(provision.numerals ?? []).flatMap(({ value, forms }) =>
    forms.slice(1).map((form) => one(`المادة ${form} من الدستور`, `itu:constitution#${value}`)),
  ),
  ...['فقرته', 'فقرتها', 'فقرتيه', 'فقرتيها', 'فقراته', 'فقراتها'].flatMap((unit) =>
    [` ${unit}`, ` و${unit}`, ` في ${unit}`, `، في ${unit}`].map((joined) =>
      one(`خطة عمل جنيف${joined} 9`, 'wsis:geneva-plan#9'),
    ),
  ),
  { text: 'انظر القرار 70/1 وفقرته 35', citations: [['القرار 70/1', 'un:ga/res/70/1']] },
  // Set apart from the name, with a word for it behind.
  ...provision.asides!.map(
    (aside): Example => ({
      text: `ميثاق الأمم المتحدة${aside.startsWith('،') ? '' : ' '}${aside} المادة 9 منه`,
      citations: [['المادة 9', 'un:charter#9']],
    }),
  ),
  {
    text: 'ميثاق الأمم المتحدة، ولا سيما المادة الثانية منه والمادة الثالثة والسبعون من الميثاق',
    citations: [
      ['المادة الثانية', 'un:charter#2'],
      ['المادة الثالثة والسبعون من الميثاق', 'un:charter#73'],
    ],
  },
  // Alone in brackets: of the document that the sentence names.
  {
    text: 'ينص برنامج عمل تونس على أن كل منارة تضيء (الفقرة 102 ب))، لا كما في الصفحة 5',
    citations: [['الفقرة 102 ب)', 'wsis:tunis-agenda#102.b']],
  },
]);
