import type { Picture, PictureEdge, PictureNode, Slide, SlideDeck } from '../../src/briefing/index.ts';
import type { Glyph, Language } from '../../src/model/index.ts';

/** Words for a deck of one language, written by us. */
interface DeckText {
  readonly title: string;
  readonly sources: string;
  readonly first: string;
  readonly heading: string;
  readonly items: readonly string[];
  readonly table: string;
  readonly columns: readonly [string, string, string];
  readonly cells: readonly [string, string, string];
  readonly lanes: readonly [string, string];
  readonly label: string;
  readonly legend: readonly [string, string, string, string];
  readonly source: string;
  readonly notes: string;
}

const TEXTS: Readonly<Record<Language, DeckText>> = {
  en: {
    title: 'Briefing: Resolution 75 on the Summit',
    sources: 'Facts were read in the documents themselves; curated facts name where they come from.',
    first: 'What Resolution 75 leans on',
    heading: 'It cites 12 instruments of three institutions, most of them in its preamble:',
    items: [
      'General Assembly: resolutions 56/183, 60/252 and 70/125',
      'Plenipotentiary Conference: Resolution 140',
      'Council: Resolution 1332',
    ],
    table: 'Whom it instructs to do what',
    columns: ['Addressee', 'Verb', 'Clause'],
    cells: ['Secretary-General and Directors of the Bureaux', 'instructs', 'operative paragraph'],
    lanes: ['General Assembly', 'Conference'],
    label: 'Outcome documents\nof the Summit',
    legend: ['Resolution', 'Body', 'Outcome document', 'Preambular link'],
    source: 'Resolution 75, preambular paragraph (a), page 2 of the document read',
    notes: 'Begin with the outcome documents.\nThen say who is instructed.',
  },
  fr: {
    title: 'Note d’information : Résolution 75 relative au Sommet',
    sources: 'Les faits ont été lus dans les documents mêmes ; les faits établis à la main nomment leur origine.',
    first: 'Ce sur quoi s’appuie la Résolution 75',
    heading: 'Elle cite 12 instruments de trois institutions, la plupart dans son préambule :',
    items: [
      'Assemblée générale : résolutions 56/183, 60/252 et 70/125',
      'Conférence de plénipotentiaires : Résolution 140',
      'Conseil : Résolution 1332',
    ],
    table: 'Qui est chargé de quoi',
    columns: ['Destinataire', 'Verbe', 'Paragraphe'],
    cells: ['Secrétaire général et directeurs des bureaux', 'charge', 'paragraphe du dispositif'],
    lanes: ['Assemblée générale', 'Conférence'],
    label: 'Documents finals\ndu Sommet',
    legend: ['Résolution', 'Organe', 'Document final', 'Lien du préambule'],
    source: 'Résolution 75, alinéa (a) du préambule, page 2 du document lu',
    notes: 'Commencer par les documents finals.\nDire ensuite qui est chargé.',
  },
  es: {
    title: 'Nota informativa: Resolución 75 sobre la Cumbre',
    sources: 'Los hechos se leyeron en los propios documentos; los añadidos a mano dicen de dónde vienen.',
    first: 'En qué se apoya la Resolución 75',
    heading: 'Cita 12 instrumentos de tres instituciones, la mayoría en su preámbulo:',
    items: [
      'Asamblea General: resoluciones 56/183, 60/252 y 70/125',
      'Conferencia de Plenipotenciarios: Resolución 140',
      'Consejo: Resolución 1332',
    ],
    table: 'A quién se encarga qué',
    columns: ['Destinatario', 'Verbo', 'Párrafo'],
    cells: ['Secretario General y directores de las oficinas', 'encarga', 'párrafo dispositivo'],
    lanes: ['Asamblea General', 'Conferencia'],
    label: 'Documentos finales\nde la Cumbre',
    legend: ['Resolución', 'Órgano', 'Documento final', 'Vínculo del preámbulo'],
    source: 'Resolución 75, párrafo (a) del preámbulo, página 2 del documento leído',
    notes: 'Empezar por los documentos finales.\nDespués, decir a quién se encarga.',
  },
  ru: {
    title: 'Справка: Резолюция 75 о Встрече на высшем уровне',
    sources: 'Сведения прочитаны в самих документах; у внесённых вручную указано, откуда они.',
    first: 'На что опирается Резолюция 75',
    heading: 'Она ссылается на 12 актов трёх учреждений, чаще всего в преамбуле:',
    items: [
      'Генеральная Ассамблея: резолюции 56/183, 60/252 и 70/125',
      'Полномочная конференция: Резолюция 140',
      'Совет: Резолюция 1332',
    ],
    table: 'Кому и что поручено',
    columns: ['Адресат', 'Глагол', 'Пункт'],
    cells: ['Генеральный секретарь и директора бюро', 'поручает', 'пункт постановляющей части'],
    lanes: ['Генеральная Ассамблея', 'Конференция'],
    label: 'Итоговые документы\nвстречи',
    legend: ['Резолюция', 'Орган', 'Итоговый документ', 'Ссылка в преамбуле'],
    source: 'Резолюция 75, пункт (a) преамбулы, страница 2 прочитанного документа',
    notes: 'Начать с итоговых документов.\nЗатем сказать, кому поручено.',
  },
  ar: {
    title: 'إحاطة: القرار 75 بشأن القمة العالمية',
    sources: 'قُرئت الوقائع في الوثائق نفسها، ولكل واقعة أُضيفت يدويًا مصدر مذكور.',
    first: 'ما يستند إليه القرار 75',
    heading: 'يحيل القرار إلى 12 صكًا من ثلاث مؤسسات، ومعظمها في الديباجة:',
    items: [
      'الجمعية العامة: القرارات 56/183 و60/252 و70/125',
      'مؤتمر المندوبين المفوضين: القرار 140 (المراجَع في دبي، 2018)',
      'المجلس: القرار 1332',
    ],
    table: 'من كُلِّف وبماذا',
    columns: ['المخاطَب', 'الفعل', 'الفقرة'],
    cells: ['الأمين العام ومديرو المكاتب', 'يكلف', 'فقرة من المنطوق'],
    lanes: ['الجمعية العامة', 'المؤتمر'],
    label: 'الوثائق الختامية\nللقمة',
    legend: ['قرار', 'هيئة', 'وثيقة ختامية', 'إحالة في الديباجة'],
    source: 'القرار 75، الفقرة (أ) من الديباجة، الصفحة 2 من الوثيقة المقروءة',
    notes: 'البدء بالوثائق الختامية.\nثم ذكر من كُلِّف.',
  },
  zh: {
    title: '简报：关于峰会的第75号决议',
    sources: '事实读自文件本身；人工整理的事实均注明来源。',
    first: '第75号决议的依据',
    heading: '该决议引用了三个机构的12份文书，多数见于序言部分：',
    items: [
      '联合国大会：第56/183号、第60/252号和第70/125号决议',
      '全权代表大会：第140号决议（2018年，迪拜，修订版）',
      '理事会：第1332号决议',
    ],
    table: '责成谁做什么',
    columns: ['对象', '动词', '段落'],
    cells: ['秘书长和各局主任', '责成', '执行部分段落'],
    lanes: ['联合国大会', '大会'],
    label: '峰会成果文件',
    legend: ['决议', '机构', '成果文件', '序言引用'],
    source: '第75号决议，序言第(a)段，所读文件第2页',
    notes: '先讲成果文件。\n再讲责成了谁。',
  },
};

const SHAPES: readonly Glyph[] = ['card', 'diamond', 'page', 'hexagon', 'circle', 'pill', 'bar', 'ring'];
const FILLS = ['#0e71da', '#5837a1', '#933d68', '#1a7e55', '#bd560a', '#0e71da', '#6a7292', '#163639'] as const;
const NOTES_OF_EDGES = [[1], [1, 2], [2], [1, 2, 3, 4], [], [3], [4]] as const;

/** A picture with a node of every shape, joined in a row, on two lanes. */
export function pictureOf(text: DeckText): Picture {
  const nodes = SHAPES.map(
    (shape, at): PictureNode => ({
      id: `node-${at}`,
      at: { x: 120 + at * 90, y: at % 2 === 0 ? 130 : 310 },
      shape,
      half: shape === 'circle' || shape === 'ring' ? { x: 20, y: 20 } : { x: 26, y: shape === 'bar' ? 11 : 18 },
      fill: FILLS[at]!,
      badge: shape === 'page' ? '75/309' : String(56 + at * 13),
      ink: '#ffffff',
      label: { text: text.label, at: { x: 120 + at * 90, y: (at % 2 === 0 ? 130 : 310) + 34 }, anchor: 'middle' },
      title: `${text.legend[0]} ${56 + at * 13}`,
      emphasis: at === 2,
    }),
  );
  const edges = nodes.slice(1).map((target, at): PictureEdge => {
    const source = nodes[at]!;
    const [dx, dy] = [target.at.x - source.at.x, target.at.y - source.at.y];
    const long = Math.hypot(dx, dy);
    const from = { x: source.at.x + (dx / long) * 24, y: source.at.y + (dy / long) * 24 };
    const to = { x: target.at.x - (dx / long) * 24, y: target.at.y - (dy / long) * 24 };
    return {
      key: `edge-${at}`,
      source: source.id,
      target: target.id,
      from,
      to,
      bend: at % 3 === 1 ? { x: (from.x + to.x) / 2 + 40, y: (from.y + to.y) / 2 } : null,
      colour: at % 2 === 0 ? '#0e71da' : '#bd560a',
      width: 1.2 + at * 0.25,
      dash: at % 3 === 2 ? [3, 4] : null,
      title: `${source.title} → ${target.title}`,
      footnotes: NOTES_OF_EDGES[at]!,
    };
  });
  const caption = (lane: string, y: number) =>
    ({ kind: 'caption', at: { x: 12, y }, anchor: 'start', text: lane, colour: '#5d6878', size: 12 }) as const;
  return {
    width: 840,
    height: 420,
    background: '#ffffff',
    textColour: '#1b2432',
    ground: [
      { kind: 'band', x: 0, y: 210, width: 840, height: 210, fill: '#f7f8fa' },
      { kind: 'line', from: { x: 0, y: 210 }, to: { x: 840, y: 210 }, colour: '#e6e9ee' },
      { kind: 'ring', at: { x: 420, y: 210 }, radius: 180, colour: '#e6e9ee' },
      caption(text.lanes[0], 20),
      caption(text.lanes[1], 230),
    ],
    edges,
    nodes,
    annotations: [
      { kind: 'callout', from: { x: 620, y: 40 }, to: { x: 500, y: 115 }, at: { x: 620, y: 40 }, text: text.heading },
    ],
    legend: [
      { shape: 'card', colour: '#0e71da', text: text.legend[0] },
      { shape: 'circle', colour: '#bd560a', text: text.legend[1] },
      { shape: 'page', colour: '#933d68', text: text.legend[2] },
      { shape: 'broken-line', colour: '#0e71da', text: text.legend[3] },
    ],
    description: `${text.first}. ${text.heading}`,
  };
}

function deckOf(language: Language, text: DeckText): SlideDeck {
  const footnotes = [1, 2, 3, 4].map((page) => `${text.source} (${page})`);
  const plain = { pictures: [], table: null, notes: '' } as const;
  const lines = [
    { text: text.heading, footnotes: [1, 2], depth: 0 as const },
    ...text.items.map((item, at) => ({ text: item, footnotes: [at + 1], depth: 1 as const })),
  ];
  const slides: Slide[] = [
    { ...plain, id: 'words', title: text.first, lines, footnotes, notes: text.notes },
    { ...plain, id: 'picture', title: text.first, lines: [], pictures: [pictureOf(text)], footnotes },
    { ...plain, id: 'both', title: text.first, lines, pictures: [pictureOf(text)], footnotes, notes: text.notes },
    {
      ...plain,
      id: 'table',
      title: text.table,
      lines: lines.slice(0, 1),
      table: {
        columns: text.columns,
        rows: Array.from({ length: 14 }, (_, at) => [text.cells[0], text.cells[1], `${text.cells[2]} ${at + 1}`]),
        left: 5,
      },
      footnotes,
    },
  ];
  return {
    title: text.title,
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    date: '2026-11-26',
    sourcesNote: text.sources,
    slides,
  };
}

/** A deck of words, picture, both and a table. */
export const fixtureDeck = (language: Language): SlideDeck => deckOf(language, TEXTS[language]);

/** The same deck with far more lines, items and rows than a slide can hold. */
export function longDeck(language: Language): SlideDeck {
  const deck = fixtureDeck(language);
  const [words, , both, table] = deck.slides as [Slide, Slide, Slide, Slide];
  const lines = Array.from({ length: 12 }, () => words.lines).flat();
  const footnotes = Array.from({ length: 40 }, (_, at) => `${words.footnotes[0]} · ${at + 1}`);
  const rows = Array.from({ length: 5 }, () => table.table!.rows).flat();
  return {
    ...deck,
    slides: [
      { ...words, lines, footnotes },
      { ...both, lines, footnotes },
      { ...table, table: { ...table.table!, rows } },
    ],
  };
}

/** One text in every place of a deck where a document, a file or a person could put one. */
export function hostileDeck(hostile: string): SlideDeck {
  const text: DeckText = {
    title: hostile,
    sources: hostile,
    first: hostile,
    heading: hostile,
    items: [hostile],
    table: hostile,
    columns: [hostile, hostile, hostile],
    cells: [hostile, hostile, hostile],
    lanes: [hostile, hostile],
    label: hostile,
    legend: [hostile, hostile, hostile, hostile],
    source: hostile,
    notes: hostile,
  };
  return deckOf('en', text);
}
