import { STANCES } from '../../../model/index.ts';
import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';
import { structure as data } from '../structure.ts';

const told = (head: string, ...slugs: string[]): Example => ({
  text: `يكلف ${head}\n1\tبإضاءة المصابيح،`,
  mandates: [[`instructs:${slugs.join('+')}/1`, slugs.map((slug) => `itu:${slug}`)]],
});

export const structure: readonly Example[] = [
  ...data.heads.map((head): Example => {
    const slug = `${head.verb}${head.further ? '-further' : ''}${head.addressed ? ':secretary-general' : ''}`;
    const line = head.addressed ? `${head.form} الأمين العام` : head.form;
    return { text: `${line}\nأ )\tأن المصابيح مضاءة؛\n`, clauses: [slug, `${slug}/a`] };
  }),
  ...data.paragraphs.map((head): Example => {
    if (STANCES[head.verb] === 'preambular')
      return {
        text: `إن مجلس الأمن،\n\n${head.form} المصابيح،\n\nوإذ يشير إلى العوامات،\n\n1 - يقرر أن يستمر.`,
        clauses: ['formula', 'pp/1', 'pp/2', 'op/1'],
      };
    return {
      text: `إن مجلس الأمن،\n\nإذ يشير إلى المصابيح،\n\n1 - ${head.form} الأمين العام؛\n\n2 - يقرر أن يستمر.`,
      clauses: ['formula', 'pp/1', 'op/1', 'op/2'],
      mandates: [
        ['op/1', head.addressed ? ['un:secretary-general'] : []],
        ['op/2', []],
      ],
    };
  }),
  ...data.addresseeConnectors.map((joint) =>
    told(
      `الأمين العام${joint.startsWith('،') ? '' : ' '}${joint}${/و$/.test(joint) ? '' : ' '}الدول الأعضاء`,
      'secretary-general',
      'member-states',
    ),
  ),
  ...data.articles
    .filter((article) => article !== 'إن')
    .map((article) => told(`${article} الدول الأعضاء`, 'member-states')),
  ...data.collaborations.flatMap(({ joints }) =>
    joints.map((joint) => told(`الأمين العام ${joint} مديري المكاتب`, 'secretary-general')),
  ),
  ...data.qualifiers.map((qualifier) => told(`الأمين العام ${qualifier} المصابيح`, 'secretary-general')),
  told('مدير مكتب تقييس الاتصالات، بالتعاون مع مدير مكتب تنمية الاتصالات', 'tsb-director'),
  { text: 'يكلف حارس المنارة\n1\tبإضاءة المصابيح،', clauses: ['instructs:unknown', 'instructs:unknown/1'] },
  {
    text: 'إذ يذكر\n\nبالمصابيح،\n\nيدعو حراس المنارات\n\nإلى إضاءة المصابيح،',
    clauses: ['recalling', 'recalling/-', 'invites:unknown', 'invites:unknown/-'],
  },
  ...data.forewordHeads.map(
    (head): Example => ({
      text: `${head}\nللمنارات تاريخ.\nالمنارات\nالمجلس،\nإذ يذكر\nبالمنارات،`,
      clauses: ['foreword', 'foreword/1', 'title', 'formula', 'recalling', 'recalling/-'],
    }),
  ),
  ...['صفحة 3', 'الصفحة 3 من 10', 'ص 3'].map(
    (page): Example => ({ text: `إذ يذكر\n${page}\nأ )\tبالمصابيح؛`, clauses: ['recalling', 'recalling/a'] }),
  ),
  ...data.annexHeads.map(
    (head): Example => ({
      text: `يقرر\nإضاءة المصابيح.\n${head} 2\nقائمة\nأ )\tالمصابيح.`,
      clauses: ['resolves', 'resolves/-', 'annex/2', 'annex/2/title', 'annex/2/a'],
    }),
  ),
  ...(data.annexLinks ?? []).map(
    (link): Example => ({
      text: `يقرر\nإضاءة المصابيح.\nملحق ${link} 9\nقائمة\n1 المصابيح.\n2 العوامات.`,
      clauses: ['resolves', 'resolves/-', 'annex', 'annex/title', 'annex/1', 'annex/2'],
    }),
  ),
  {
    text: 'القرار 9 (المراجَع في بوسان، 2014)\nالمصابيح والعوامات\nمؤتمر المندوبين المفوضين للاتحاد (بوسان، 2014)،\nإذ يذكر\nأ )\tبما يلي:\nب)\tبالأجراس؛',
    clauses: ['heading', 'title', 'formula', 'recalling', 'recalling/a', 'recalling/b'],
  },
  // Digits between quotation marks; brackets that a conversion has turned the other way round.
  {
    text: 'إذ يذكر\nأ )\tبما يلي:\n’1‘\tبالمصابيح؛\n’2‘\tبالعوامات؛\nب)\tبالأجراس،',
    clauses: ['recalling', 'recalling/a', 'recalling/a/i', 'recalling/a/ii', 'recalling/b'],
  },
  {
    text: 'إذ يذكر\nأ(\tبالمصابيح؛\nب (\tبالعوامات؛\n)ج(\tبالأجراس،',
    clauses: ['recalling', 'recalling/a', 'recalling/b', 'recalling/c'],
  },
  {
    text: '76/412 -\tالمصابيح\n\nإن الجمعية العامة،\n\nإذ تشير إلى العوامات،\n\n1 -\tتهيب بجميع الدول الأعضاء أن تستمر.',
    clauses: ['heading', 'title', 'formula', 'pp/1', 'op/1'],
    mandates: [['op/1', ['un:member-states']]],
  },
  // Numbers below a number, in the order in which they are written from the right.
  {
    text: 'تقرر\n1\tإضاءة المصابيح:\n1.1\tفي الشمال؛\n2.1\tفي الجنوب؛\n2\tما يلي:\n1.2\tالعوامات؛\n2.2\tالأجراس.',
    clauses: ['resolves', 'resolves/1', 'resolves/1/1', 'resolves/1/2', 'resolves/2', 'resolves/2/1', 'resolves/2/2'],
  },
  // A number alone on its line; a year that a line break parts from the bracket before it.
  {
    text: '76/412\nالمصابيح\n\nإن الجمعية العامة،\n\nإذ تشير إلى القرار 9 (بوسان،\n2014) لمؤتمر المندوبين المفوضين،\n\n1 -\tتقرر أن تستمر.',
    clauses: ['heading', 'title', 'formula', 'pp/1', 'op/1'],
  },
  {
    text: 'إذ يذكر\nأ )\tبالقرار 9 (المراجَع في بوسان،\n2014) لمؤتمر المندوبين المفوضين؛\nب)\tبالأجراس،',
    clauses: ['recalling', 'recalling/a', 'recalling/b'],
  },
  // Items that tell others, under a heading that tells nobody.
  ...mandate.acts.flatMap(({ forms }) =>
    forms.map(
      (form): Example => ({
        text: `يقرر\n1\t${form} الأمين العام بإضاءة المصابيح،`,
        mandates: [['resolves/1', ['itu:secretary-general']]],
      }),
    ),
  ),
  {
    text: 'يقرر\n1\tأن يدعو الدول الأعضاء وأعضاء القطاعات، بالتعاون مع المجلس، إلى إضاءة المصابيح؛\n2\tأن تواصل لجنة الدراسات 13 لقطاع تقييس الاتصالات عملها؛\n3\tأن يكلف الحارس بإضاءة المصابيح للمجلس،',
    mandates: [
      ['resolves/1', ['itu:member-states', 'itu:sector-members']],
      ['resolves/2', ['itu-t:study-group-13']],
      ['resolves/3', []],
    ],
  },
  // A verb alone: the items begin with whom they tell.
  {
    text: 'يقرر أن يكلف\n1\tمدير مكتب تقييس الاتصالات بالإضاءة؛\n2\tلجنة الدراسات 2 بالطلاء،',
    clauses: ['instructs', 'instructs/1', 'instructs/2'],
    mandates: [
      ['instructs/1', ['itu:tsb-director']],
      ['instructs/2', ['itu:study-group-2']],
    ],
  },
  // Digits between quotation marks inside a sentence.
  {
    text: "إذ يذكر\nأ )\tبما يلي: '1' المصابيح؛ '2' العوامات؛ و'3' الأجراس،",
    clauses: ['recalling', 'recalling/a', 'recalling/a/i', 'recalling/a/ii', 'recalling/a/iii'],
  },
  // A number with a dash begins a paragraph, whatever number the one above ends in.
  {
    text: 'إن مجلس حقوق الإنسان،\nإذ يشير إلى قراره 20/8 المؤرخ 5 تموز/يوليه 2012،\n1-\tيقرر أن يستمر.',
    clauses: ['formula', 'pp/1', 'op/1'],
    citations: [['قراره 20/8', 'un:hrc/res/20/8']],
  },
  {
    text: 'تقرر\n1\tأنه ينبغي لقطاع تقييس الاتصالات أن يقيس الضوء؛\n2\tأن لجان الدراسات ذات الصلة في قطاع تقييس الاتصالات ينبغي أن تقيسه،',
    mandates: [
      ['resolves/1', ['itu-t']],
      ['resolves/2', ['itu-t:study-groups']],
    ],
  },
  ...data.furtherBehind!.map(
    (further): Example => ({
      text: `يكلف الأمين العام ${further}\n1\tبإضاءة المصابيح،`,
      clauses: ['instructs-further:secretary-general', 'instructs-further:secretary-general/1'],
    }),
  ),
  // The year of the meeting at which a body will act.
  told('مؤتمر المندوبين المفوضين لعام 2026', 'pp'),
  // The number of a session alone on its line, where no page could have it.
  {
    text: 'قرار اعتمده مجلس حقوق الإنسان\n20/8\nالمنارات\nإن مجلس حقوق الإنسان،\nإذ يشير إلى العوامات،\n1-\tيقرر أن يستمر.',
    clauses: ['heading', 'title', 'formula', 'pp/1', 'op/1'],
  },
  {
    text: 'إن الجمعية العامة،\n\nإذ تشير إلى المصابيح،\n\n1 - تطلب أيضا إلى الأمين العام أن يستمر.',
    mandates: [['op/1', ['un:secretary-general']]],
  },
  {
    text: 'يقرر\n1\tأنه يجوز للمجلس إضاءة المصابيح،',
    mandates: [['resolves/1', ['itu:council']]],
  },
  // Whoever adopts the text stands behind the verb that says what it is to do.
  {
    text: 'القرار 5 (جنيف، 2022)\nالمصابيح\nإن الجمعية العالمية لتقييس الاتصالات (جنيف، 2022)،\n\nإذ تضع في اعتبارها\n\nالظلام،\n\nتقرر\n\n1\tأن تشجع الجمعية العالمية لتقييس الاتصالات الإضاءة،\n2\tأن تشجع الدول الأعضاء على الإضاءة،',
    mandates: [
      ['resolves/1', ['itu:wtsa']],
      ['resolves/2', ['itu:member-states']],
    ],
  },
  // A sentence that tells others further on; a verb of another gender has another subject.
  {
    text: 'إن الجمعية العامة،\n\nإذ تشير إلى المصابيح،\n\n1 - تقرر أن تضيء جميع الدول الأعضاء المصابيح، وتطلب إلى الأمين العام أن يعدها؛\n\n2 - تقرر أنه يجوز للدول الأعضاء إطفاؤها، وتنوه بأن مجلس الأمن يضيئها ويطلب إلى الأمين العام أن يستمر.',
    mandates: [
      ['op/1', ['un:member-states']],
      ['op/1', ['un:secretary-general']],
      ['op/2', ['un:member-states']],
    ],
  },
];
