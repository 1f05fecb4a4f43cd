import type { Language } from './languages.ts';

/** Heads that are no verb: where a locator begins otherwise. */
const OTHER_HEADS_EN = {
  foreword: 'foreword',
  title: 'title',
  history: 'adoption note',
  formula: 'opening formula',
  annex: 'annex',
  preamble: 'preamble',
  pp: 'preamble',
  op: 'operative part',
  '?': 'heading not known',
} as const;

/** Columns of the table below. */
const COLUMNS: Readonly<Record<Exclude<Language, 'en'>, number>> = { zh: 0, fr: 1, es: 2, ru: 3, ar: 4 };

/** Labels as texts of the organisations head their sections; English ones follow from the slug. */
const LABELS: Readonly<Record<string, readonly [zh: string, fr: string, es: string, ru: string, ar: string]>> = {
  foreword: ['前言', 'avant-propos', 'prefacio', 'предисловие', 'تمهيد'],
  title: ['标题', 'titre', 'título', 'заголовок', 'العنوان'],
  history: ['通过说明', 'note d’adoption', 'nota de adopción', 'примечание о принятии', 'ملاحظة الاعتماد'],
  formula: ['制定语', 'formule liminaire', 'fórmula inicial', 'вводная формула', 'الصيغة الافتتاحية'],
  annex: ['附件', 'annexe', 'anexo', 'приложение', 'ملحق'],
  preamble: ['序言', 'préambule', 'preámbulo', 'преамбула', 'الديباجة'],
  pp: ['序言', 'préambule', 'preámbulo', 'преамбула', 'الديباجة'],
  op: ['执行部分', 'dispositif', 'parte dispositiva', 'постановляющая часть', 'المنطوق'],
  '?': ['标题不详', 'intertitre inconnu', 'epígrafe desconocido', 'заголовок не известен', 'عنوان القسم غير معروف'],
  considering: ['考虑到', 'considérant', 'considerando', 'учитывая', 'يضع في اعتباره'],
  recalling: ['忆及', 'rappelant', 'recordando', 'напоминая', 'يذكّر'],
  recognizing: ['认识到', 'reconnaissant', 'reconociendo', 'признавая', 'يدرك'],
  noting: ['注意到', 'notant', 'observando', 'отмечая', 'يلاحظ'],
  'having-noted': ['已注意到', 'ayant noté', 'habiendo observado', 'отметив', 'وقد لاحظ'],
  'noting-with-satisfaction': [
    '满意地注意到',
    'notant avec satisfaction',
    'observando con satisfacción',
    'с удовлетворением отмечая',
    'يلاحظ مع الارتياح',
  ],
  'noting-with-concern': [
    '关切地注意到',
    'notant avec préoccupation',
    'observando con preocupación',
    'с обеспокоенностью отмечая',
    'يلاحظ مع القلق',
  ],
  'noting-with-appreciation': [
    '赞赏地注意到',
    'notant avec reconnaissance',
    'tomando nota con agradecimiento',
    'с признательностью отмечая',
    'يلاحظ مع التقدير',
  ],
  'taking-into-account': ['顾及', 'tenant compte', 'teniendo en cuenta', 'принимая во внимание', 'يأخذ بعين الاعتبار'],
  'bearing-in-mind': ['铭记', 'ayant à l’esprit', 'teniendo presente', 'памятуя', 'يضع نصب عينيه'],
  'having-considered': ['审议了', 'ayant examiné', 'habiendo considerado', 'рассмотрев', 'وقد نظر'],
  'having-examined': ['审查了', 'ayant étudié', 'habiendo examinado', 'изучив', 'وقد درس'],
  aware: ['意识到', 'conscient', 'consciente', 'сознавая', 'يعي'],
  conscious: ['意识到', 'ayant conscience', 'consciente', 'осознавая', 'يعي'],
  convinced: ['深信', 'convaincu', 'convencida', 'будучи убеждена', 'واقتناعًا منه'],
  concerned: ['关切', 'préoccupé', 'preocupada', 'будучи обеспокоена', 'يساوره القلق'],
  emphasizing: ['强调', 'soulignant', 'subrayando', 'подчеркивая', 'يؤكد'],
  stressing: ['强调', 'insistant', 'poniendo de relieve', 'особо отмечая', 'يشدد'],
  reaffirming: ['重申', 'réaffirmant', 'reafirmando', 'вновь подтверждая', 'يؤكد من جديد'],
  affirming: ['确认', 'affirmant', 'afirmando', 'подтверждая', 'يؤكد'],
  acknowledging: ['承认', 'prenant acte', 'reconociendo', 'признавая', 'يقر'],
  appreciating: ['赞赏', 'appréciant', 'apreciando', 'высоко оценивая', 'يعرب عن تقديره'],
  welcoming: ['欢迎', 'se félicitant', 'acogiendo con satisfacción', 'приветствуя', 'يرحب'],
  observing: ['观察到', 'observant', 'observando', 'наблюдая', 'يلاحظ'],
  guided: ['遵循', 'guidé', 'guiada', 'руководствуясь', 'يسترشد'],
  'mindful-of': ['念及', 'soucieux', 'atenta', 'памятуя', 'يراعي'],
  'in-view-of': ['鉴于', 'vu', 'visto', 'ввиду', 'بالنظر إلى'],
  'pursuant-to': ['根据', 'conformément', 'de conformidad', 'во исполнение', 'عملًا'],
  endorsing: ['赞同', 'faisant sien', 'haciendo suyo', 'одобряя', 'يؤيد'],
  resolves: ['做出决议', 'décide', 'resuelve', 'решает', 'يقرر'],
  decides: ['决定', 'décide', 'decide', 'постановляет', 'يقرر'],
  agrees: ['同意', 'convient', 'conviene', 'соглашается', 'يتفق'],
  instructs: ['责成', 'charge', 'encarga', 'поручает', 'يكلف'],
  invites: ['请', 'invite', 'invita', 'предлагает', 'يدعو'],
  requests: ['要求', 'prie', 'pide', 'просит', 'يطلب'],
  urges: ['敦促', 'prie instamment', 'insta', 'настоятельно призывает', 'يحث'],
  encourages: ['鼓励', 'encourage', 'alienta', 'поощряет', 'يشجع'],
  'calls-upon': ['呼吁', 'appelle', 'exhorta', 'призывает', 'يناشد'],
  authorizes: ['授权', 'autorise', 'autoriza', 'уполномочивает', 'يأذن'],
  recommends: ['建议', 'recommande', 'recomienda', 'рекомендует', 'يوصي'],
  appeals: ['吁请', 'fait appel', 'apela', 'обращается с призывом', 'يهيب'],
  entrusts: ['委托', 'confie', 'encomienda', 'возлагает', 'يعهد'],
  declares: ['宣布', 'déclare', 'declara', 'заявляет', 'يعلن'],
  notes: ['注意到', 'prend note', 'toma nota', 'отмечает', 'يحيط علما'],
  reaffirms: ['重申', 'réaffirme', 'reafirma', 'вновь подтверждает', 'يؤكد من جديد'],
  welcomes: ['欢迎', 'se félicite', 'acoge con satisfacción', 'приветствует', 'يرحب'],
  'is-of-the-view': ['认为', "est d'avis", 'opina', 'считает', 'يرى'],
  confirms: ['确认', 'confirme', 'confirma', 'подтверждает', 'يؤكد'],
  endorses: ['核准', 'entérine', 'hace suyo', 'одобряет', 'يؤيد'],
  approves: ['批准', 'approuve', 'aprueba', 'утверждает', 'يوافق'],
  establishes: ['设立', 'crée', 'establece', 'учреждает', 'ينشئ'],
};

/** How the same verb a second time is said. */
const FURTHER: Readonly<Record<Language, string>> = {
  en: '{verb} further',
  zh: '进一步{verb}',
  fr: '{verb} en outre',
  es: '{verb} además',
  ru: '{verb} далее',
  ar: '{verb} كذلك',
};

const isOtherHead = (slug: string): slug is keyof typeof OTHER_HEADS_EN => Object.hasOwn(OTHER_HEADS_EN, slug);

/** A section's verb or head in words: `taking-into-account` → taking into account, 顾及. */
export function stanceLabel(slug: string, language: Language): string {
  const label = language !== 'en' && Object.hasOwn(LABELS, slug) && LABELS[slug]?.[COLUMNS[language]];
  if (label) return label;
  return isOtherHead(slug) ? OTHER_HEADS_EN[slug] : slug.replaceAll('-', ' ');
}

/** The same verb a second time: considering further, 进一步考虑到. */
export const furtherLabel = (slug: string, language: Language): string =>
  FURTHER[language].replace('{verb}', stanceLabel(slug, language));
