import type { Stance } from '../../model/index.ts';
import type { SectionHead, StructureGrammar } from '../grammar.ts';

const FURTHER = ['كذلك', 'أيضا', 'علاوة على ذلك'];

/** Conferences are masculine, assemblies feminine: a verb of the preamble in both, with and without "and". */
const preamble = (verb: Stance, ...forms: string[]): SectionHead[] =>
  forms.flatMap((form) =>
    ['إذ', 'وإذ'].flatMap((opens): SectionHead[] => [
      { verb, form: `${opens} ${form}` },
      ...FURTHER.map((further): SectionHead => ({ verb, form: `${opens} ${form} ${further}`, further: true })),
    ]),
  );

const operative = (verb: Stance, ...forms: string[]): SectionHead[] =>
  forms.flatMap((form) => [
    { verb, form },
    ...FURTHER.map((further): SectionHead => ({ verb, form: `${form} ${further}`, further: true })),
  ]);

const addressed = (verb: Stance, noun: string | null, ...forms: string[]): SectionHead[] => [
  ...forms.flatMap((form): SectionHead[] => [
    { verb, form, addressed: true },
    ...['كذلك', 'أيضا'].flatMap((further): SectionHead[] => [
      { verb, form: `${form} ${further}`, addressed: true, further: true },
      // Or before the preposition that the verb has.
      ...(form.includes(' ')
        ? [{ verb, form: form.replace(' ', ` ${further} `), addressed: true as const, further: true as const }]
        : []),
    ]),
    // With force, before the preposition too.
    ...['بقوة', 'بشدة'].map(
      (how): SectionHead => ({
        verb,
        form: form.includes(' ') ? form.replace(' ', ` ${how} `) : `${form} ${how}`,
        addressed: true,
      }),
    ),
    { verb, form: `${form.startsWith('ت') ? 'تقرر' : 'يقرر'} أن ${form}`, addressed: true },
  ]),
  ...(noun === null
    ? []
    : ['يقرر', 'تقرر'].map((resolves): SectionHead => ({ verb, form: `${resolves} ${noun}`, addressed: true }))),
];

const PREAMBLE: readonly (readonly [Stance, ...string[]])[] = [
  ['considering', 'يضع في اعتباره', 'تضع في اعتبارها', 'يضع في الاعتبار', 'تضع في الاعتبار'],
  ['noting-with-appreciation', 'يلاحظ مع التقدير', 'تلاحظ مع التقدير', 'يحيط علما مع التقدير', 'تحيط علما مع التقدير'],
  ['noting-with-satisfaction', 'يلاحظ مع الارتياح', 'تلاحظ مع الارتياح', 'يلاحظ بارتياح', 'تلاحظ بارتياح'],
  ['noting-with-concern', 'يلاحظ مع القلق', 'تلاحظ مع القلق', 'يلاحظ بقلق', 'تلاحظ بقلق'],
  ['bearing-in-mind', 'يضع نصب عينيه', 'تضع نصب عينيها', 'يضع في الحسبان', 'تضع في الحسبان'],
  [
    'reaffirming',
    'يؤكد من جديد',
    'تؤكد من جديد',
    'يؤكد مجددا',
    'تؤكد مجددا',
    'يعيد التأكيد',
    'تعيد التأكيد',
    'يعيد تأكيد',
    'تعيد تأكيد',
  ],
  ['having-considered', 'نظر في', 'نظرت في'],
  ['having-examined', 'درس', 'درست', 'فحص', 'فحصت'],
  ['convinced', 'يقتنع', 'تقتنع', 'يعرب عن اقتناعه', 'تعرب عن اقتناعها'],
  ['guided', 'يسترشد', 'تسترشد'],
  ['endorsing', 'يؤيد', 'تؤيد'],
  ['recalling', 'يذكر', 'تذكر', 'يستذكر', 'تستذكر'],
  ['recognizing', 'يدرك', 'تدرك', 'يعترف', 'تعترف', 'يقر', 'تقر', 'يسلم', 'تسلم', 'ينوه', 'تنوه'],
  ['aware', 'يعي', 'تعي'],
  ['noting', 'يلاحظ', 'تلاحظ', 'يحيط علما', 'تحيط علما', 'يأخذ علما', 'تأخذ علما'],
  [
    'taking-into-account',
    'يأخذ في اعتباره',
    'تأخذ في اعتبارها',
    'يأخذ في الاعتبار',
    'تأخذ في الاعتبار',
    'يأخذ بعين الاعتبار',
    'تأخذ بعين الاعتبار',
    'يأخذ في الحسبان',
    'تأخذ في الحسبان',
    'يراعي',
    'تراعي',
  ],
  ['emphasizing', 'يؤكد', 'تؤكد', 'يشدد', 'تشدد'],
  ['welcoming', 'يرحب', 'ترحب'],
  [
    'concerned',
    'يساوره القلق',
    'يساورها القلق',
    'يساوره بالغ القلق',
    'يساورها بالغ القلق',
    'يساوره شديد القلق',
    'يساورها شديد القلق',
    'يعرب عن قلقه',
    'تعرب عن قلقها',
    'يثير جزعه',
    'يثير جزعها',
  ],
  ['appreciating', 'يعرب عن تقديره', 'تعرب عن تقديرها', 'يقدر', 'تقدر'],
];

const ADDRESSED: readonly (readonly [Stance, string | null, ...string[]])[] = [
  ['instructs', 'تكليف', 'يكلف', 'تكلف', 'يوعز إلى', 'توعز إلى'],
  ['invites', 'دعوة', 'يدعو', 'تدعو'],
  ['requests', null, 'يطلب من', 'تطلب من', 'يطلب إلى', 'تطلب إلى', 'يرجو', 'ترجو', 'يرجو من', 'ترجو من'],
  ['urges', 'حث', 'يحث', 'تحث'],
  ['encourages', 'تشجيع', 'يشجع', 'تشجع'],
  ['calls-upon', null, 'يناشد', 'تناشد', 'يهيب', 'تهيب'],
  ['authorizes', null, 'يفوض', 'تفوض', 'يخول', 'تخول', 'يأذن', 'تأذن'],
  ['recommends', null, 'يوصي', 'توصي'],
  ['entrusts', null, 'يعهد إلى', 'تعهد إلى'],
];

export const structure: StructureGrammar = {
  heads: [
    ...PREAMBLE.flatMap(([verb, ...forms]) => preamble(verb, ...forms)),
    ...operative('resolves', 'يقرر', 'تقرر').map((head): SectionHead => ({ ...head, inDecisions: 'decides' })),
    ...operative('agrees', 'يوافق', 'توافق'),
    ...operative('declares', 'يعلن', 'تعلن'),
    ...operative('confirms', 'يؤكد', 'تؤكد'),
    ...operative('approves', 'يعتمد', 'تعتمد'),
    ...operative('notes', 'يحيط علما', 'تحيط علما'),
    ...operative('reaffirms', 'يؤكد من جديد', 'تؤكد من جديد'),
    ...operative('welcomes', 'يرحب', 'ترحب'),
    ...preamble('recalling', 'يشير إلى', 'تشير إلى', 'يشير', 'تشير'),
    ...['وقد', 'وبعد أن', 'بعد أن', 'وإذ', 'إذ'].flatMap((opens): SectionHead[] => [
      ...['نظر', 'نظرت'].map((form): SectionHead => ({ verb: 'having-considered', form: `${opens} ${form}` })),
      ...(opens.endsWith('إذ')
        ? []
        : [
            ...['نظر كذلك في', 'نظرت كذلك في', 'نظر أيضا في', 'نظرت أيضا في'].map(
              (form): SectionHead => ({ verb: 'having-considered', form: `${opens} ${form}`, further: true }),
            ),
            ...['نظر في', 'نظرت في'].map(
              (form): SectionHead => ({ verb: 'having-considered', form: `${opens} ${form}` }),
            ),
            ...['درس', 'درست'].map((form): SectionHead => ({ verb: 'having-examined', form: `${opens} ${form}` })),
          ]),
    ]),
    ...['اقتناعا منه', 'اقتناعا منها']
      .flatMap((form) => [form, `و${form}`])
      .map((form): SectionHead => ({ verb: 'convinced', form })),
    ...ADDRESSED.flatMap(([verb, noun, ...forms]) => addressed(verb, noun, ...forms)),
  ],
  paragraphs: [
    // What the Union says to consider, others bear in mind.
    ...PREAMBLE.flatMap(([verb, ...forms]) => preamble(verb === 'considering' ? 'bearing-in-mind' : verb, ...forms)),
    // Of all who declare something together.
    ...preamble('recognizing', 'نسلم', 'ندرك', 'نعترف'),
    ...preamble('reaffirming', 'نؤكد من جديد', 'نعيد تأكيد'),
    ...preamble('welcoming', 'نرحب'),
    ...preamble('noting', 'نلاحظ', 'نحيط علما'),
    ...preamble('recalling', 'نشير إلى'),
    ...(
      [
        ['convinced', 'اقتناعا'],
        ['recognizing', 'إدراكا'],
      ] as const
    ).flatMap(([verb, noun]) =>
      ['منه', 'منها', 'منا'].flatMap((whose) =>
        [noun, `و${noun}`].map((form): SectionHead => ({ verb, form: `${form} ${whose}` })),
      ),
    ),
    ...['وقد', 'قد'].flatMap((opens) =>
      ['نظر في', 'نظرت في', 'درس', 'درست', 'تلقى', 'تلقت', 'استمع إلى', 'استمعت إلى', 'بحث', 'بحثت'].map(
        (form): SectionHead => ({ verb: 'having-considered', form: `${opens} ${form}` }),
      ),
    ),
    ...preamble(
      'recalling',
      'يشير إلى',
      'تشير إلى',
      'يشير أيضا إلى',
      'تشير أيضا إلى',
      'يشير كذلك إلى',
      'تشير كذلك إلى',
    ),
    // Openers of the preamble, whatever verb stands behind them.
    ...['إذ', 'وإذ', 'وقد', 'وبعد أن', 'بعد أن'].map((form): SectionHead => ({ verb: 'pp', form })),
    ...[
      'اقتناعا',
      'إدراكا',
      'تصميما',
      'رغبة',
      'حرصا',
      'استرشادا',
      'عزما',
      'تأكيدا',
      'وعيا',
      'إيمانا',
      'مراعاة',
    ].flatMap((noun) => [noun, `و${noun}`].map((form): SectionHead => ({ verb: 'pp', form }))),
    ...preamble('pp', 'يعرب عن', 'تعرب عن', 'يدين', 'تدين', 'يتصرف', 'تتصرف', 'يعقد العزم', 'تعقد العزم'),
    ...operative('decides', 'يقرر', 'تقرر'),
    ...operative('endorses', 'يؤيد', 'تؤيد'),
    ...operative('approves', 'يوافق على', 'توافق على'),
    ...ADDRESSED.flatMap(([verb, , ...forms]) => addressed(verb, null, ...forms)),
    ...operative('op', 'يرحب', 'ترحب', 'يدين', 'تدين', 'يعرب', 'تعرب', 'يؤكد', 'تؤكد', 'يحيط علما', 'تحيط علما'),
    ...operative(
      'op',
      'يشدد',
      'تشدد',
      'يمدد',
      'تمدد',
      'يكرر',
      'تكرر',
      'يطالب',
      'تطالب',
      'يلاحظ',
      'تلاحظ',
      'يشير',
      'تشير',
    ),
    ...operative('op', 'يثني', 'تثني', 'يشيد', 'تشيد', 'يعيد', 'تعيد', 'ينشئ', 'تنشئ', 'يقر', 'تقر'),
    ...operative(
      'op',
      'يأسف',
      'تأسف',
      'يشكر',
      'تشكر',
      'يقدر',
      'تقدر',
      'يسلم',
      'تسلم',
      'يوافق',
      'توافق',
      'يعتمد',
      'تعتمد',
    ),
  ],
  articles: ['إن', 'أن', 'أن على', 'أنه على', 'أنه ينبغي', 'أنه يجوز', 'كل من', 'جميع', 'بجميع', 'ب'],
  conjunctions: ['أن', 'بأن', 'أنه'],
  addresseeConnectors: ['و', '،', '، و', 'وكذلك', 'وإلى', 'ومن'],
  collaborations: [
    {
      joints: ['بالتعاون مع', 'بالتنسيق مع', 'بالتشاور مع', 'بالتعاون الوثيق مع', 'بمساعدة', 'بدعم من'].flatMap(
        (joint) => [joint, `، ${joint}`],
      ),
      tails: [],
    },
  ],
  qualifiers: [
    'ذات الصلة',
    'المعنية',
    'المعنيين',
    'الأخرى',
    'الآخرين',
    'إليها',
    'كل في',
    'كل حسب',
    'كل ضمن',
    'بأن',
    'أن',
    'إلى',
    'في',
    'على',
    'بوصفه',
    'المنضمة',
    'المشاركة',
    'بقوة',
    'بشدة',
  ],
  furtherBehind: ['كذلك', 'أيضا'],
  forewordHeads: ['تمهيد', 'مقدمة'],
  pageWords: ['صفحة', 'الصفحة', 'ص', 'من'],
  annexHeads: ['الملحق', 'ملحق', 'التذييل', 'المرفق'],
  annexLinks: ['بالقرار', 'للقرار', 'القرار', 'بالمقرر', 'للمقرر', 'المقرر'],
  labelLetters: 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  terminators: ['.', '؛', '،', ':'],
};
