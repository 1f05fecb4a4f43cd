import { describe, expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import type { Extraction, Language } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const read = (text: string, language: Language): Extraction =>
  extract({ name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) }, language, NO_KNOWLEDGE)!.extraction;

const ids = (text: string, language: Language = 'en'): (string | null)[] =>
  read(text, language).citations.map(({ id }) => id);

const locators = (text: string, language: Language): string[] =>
  read(text, language).clauses.map(({ locator }) => locator);

describe('numbers with parts', () => {
  test('behind a recommendation, numbers of provisions are no more recommendations', () => {
    expect(ids('see Recommendation 34 (WRC-2000), and Nos. 5.340 and 21.16 of the Radio Regulations.')).toEqual([
      'itu:wrc/rec/34@2000',
      'itu:radio-regulations#no5.340',
      'itu:radio-regulations#no21.16',
    ]);
  });

  test.each(['Decision 10.COM 8', 'Resolution 6.GA 9'])('%s is of others', (name) => {
    expect(ids(`see ${name} on lamps.`)).toEqual([]);
  });
});

describe('provisions behind the name of a treaty', () => {
  test('of which one stands before it too', () => {
    const { citations } = read('Articles 1 and 12 of the ITU Constitution, No. 13, on lamps.', 'en');
    expect(citations.map(({ id, surface }) => [id, surface])).toEqual([
      ['itu:constitution#1', 'Articles 1'],
      ['itu:constitution#12', '12 of the ITU Constitution'],
      ['itu:constitution#no13', 'No. 13'],
    ]);
  });

  test.each([
    ['en', 'considering\na) the Tunis Agenda, paragraph 35;\nb) the lamps,\nresolves\n1 to act.'],
    ['es', 'considerando\na) la Agenda de Túnez, párrafo 35;\nb) las lámparas,\nresuelve\n1 actuar.'],
  ] as const)('the label of the next item is no member of the list: %s', (language, text) => {
    expect(ids(text, language)).toEqual(['wsis:tunis-agenda#35']);
  });
});

describe('the mark of a proposal before the heading', () => {
  test.each([
    ['en', 'MOD RESOLUTION 1 (REV. HAMMAMET, 2016)', 'The World Telecommunication Standardization Assembly'],
    ['fr', 'MOD RÉSOLUTION 1 (RÉV. HAMMAMET, 2016)', "L'Assemblée mondiale de normalisation des télécommunications"],
    ['es', 'SUP RESOLUCIÓN 1 (REV. HAMMAMET, 2016)', 'La Asamblea Mundial de Normalización de las Telecomunicaciones'],
    ['ru', 'MOD РЕЗОЛЮЦИЯ 1 (Пересм. Хаммамет, 2016 г.)', 'Всемирная ассамблея по стандартизации электросвязи'],
  ] as const)('%s', (language, heading, issuer) => {
    const { document, citations } = read(`${heading}\nTitle\n${issuer} (Hammamet, 2016),`, language);
    expect([document.number, document.issuer, citations]).toEqual([1, 'itu:wtsa', []]);
  });
});

describe('labels', () => {
  test('of an inserted item, its adverb glued to the letter', () => {
    const items = ['a', 'b', 'bbis', 'bter', 'c'].map((label) => `${label}) lamps;`);
    expect(locators(`considering\n${items.join('\n')}`, 'en')).toEqual([
      'considering',
      ...['a', 'b', 'b-bis', 'b-ter', 'c'].map((slug) => `considering/${slug}`),
    ]);
  });

  test('of Arabic letters in the shape that they have at the beginning of a word', () => {
    const items = ['أ )', 'ب)', 'ج)', 'د )', '\uFEEB )', 'و )'].map((label) => `${label} المصابيح؛`);
    expect(locators(`إذ يلاحظ\n${items.join('\n')}`, 'ar')).toEqual([
      'noting',
      ...'abcdef'.split('').map((slug) => `noting/${slug}`),
    ]);
  });
});

describe('study groups', () => {
  const addressed = (text: string, language: Language): readonly (readonly string[])[] =>
    read(text, language).mandates.map(({ addressee }) => addressee);

  test.each([
    ['en', 'instructs ITU-T SG2\n1 to act.', ['itu-t:study-group-2']],
    ['ru', 'поручает 2-й Исследовательской комиссии МСЭ-Т\n1 действовать.', ['itu-t:study-group-2']],
    [
      'ru',
      'поручает 2-й и 3-й Исследовательским комиссиям МСЭ-Т\n1 действовать.',
      ['itu-t:study-group-2', 'itu-t:study-group-3'],
    ],
    [
      'fr',
      'invite les États Membres et les Membres du Secteur\n1 à agir.',
      ['itu:member-states', 'itu:sector-members'],
    ],
    ['ar', 'يقرر أن يكلف المجلس\n1 بالعمل.', ['itu:council']],
  ] as const)('%s: %s', (language, text, wanted) => {
    expect(addressed(text, language)).toEqual([wanted]);
  });

  test.each([
    ['en', 'resolves\n1 that Study Groups 13, 17 and 20 of ITU-T should act.', [13, 17, 20]],
    ['fr', "décide\n1 que les commissions d'études 2 et 3 de l'UIT-T devraient agir.", [2, 3]],
    ['es', 'resuelve\n1 que las Comisiones de Estudio 2 y 3 del UIT-T actúen.', [2, 3]],
  ] as const)('all that an item begins with are told: %s', (language, text, numbers) => {
    expect(addressed(text, language)).toEqual([numbers.map((number) => `itu-t:study-group-${number}`)]);
  });

  test('with a number alone are of the sector whose assembly speaks', () => {
    const text = (body: string): string => `${body} (Hammamet, 2016),\ninstructs Study Group 2\n1 to ask SG3.`;
    const said = (body: string): unknown[] => {
      const { mandates, bodies } = read(text(body), 'en');
      return [mandates[0]!.addressee, bodies.at(-1)!.canonical];
    };
    expect(said('The World Telecommunication Standardization Assembly')).toEqual([
      ['itu-t:study-group-2'],
      'itu-t:study-group-3',
    ]);
    expect(said('The World Telecommunication Development Conference')).toEqual([
      ['itu-d:study-group-2'],
      'itu-d:study-group-3',
    ]);
    expect(said('The Plenipotentiary Conference')).toEqual([['itu:study-group-2'], 'itu:study-group-3']);
  });

  test('to whom a report goes: each of those that are joined', () => {
    const [mandate] = read('instructs the Director of TSB\n1 to report to the Council and TSAG.', 'en').mandates;
    expect(mandate!.recipient).toEqual(['itu:council', 'itu:tsag']);
  });

  test('to whom a report goes, without a preposition', () => {
    const [mandate] = read('поручает Директору БСЭ\n1 представить отчет Совету МСЭ.', 'ru').mandates;
    expect(mandate).toMatchObject({ addressee: ['itu:tsb-director'], recipient: ['itu:council'] });
  });
});

describe('who adopted, behind a participle that agrees with the kind', () => {
  test.each([
    ['en', 'Decision 482, as amended, of the ITU Council', 'itu:council/dec/482'],
    ['en', 'Resolution 37 as adopted by WTDC (Kigali, 2022)', 'itu:wtdc/res/37@2022-kigali'],
    [
      'fr',
      "l'Avis 5 adopté par le cinquième Forum mondial des politiques de télécommunication/TIC",
      'itu:wtpf/opinion/5',
    ],
    ['fr', "les Avis 5 approuvés par l'Assemblée des radiocommunications", 'itu:ra/opinion/5'],
    ['ru', 'Мнение 5, принятое пятым Всемирным форумом по политике в области электросвязи/ИКТ', 'itu:wtpf/opinion/5'],
    ['ru', 'Мнения 5, принятые на Всемирном форуме по политике в области электросвязи', 'itu:wtpf/opinion/5'],
    ['ru', 'Резолюцию 1305, принятую Советом МСЭ на сессии 2009 года', 'itu:council/res/1305@2009'],
    ['ru', 'Резолюцию 37 (Пересм. Кигали, 2022 г.), принятую ВКРЭ', 'itu:wtdc/res/37@2022-kigali'],
    ['ar', 'الآراء 5 التي اعتمدها المنتدى العالمي لسياسات الاتصالات', 'itu:wtpf/opinion/5'],
  ] as const)('%s: %s', (language, text, id) => {
    expect(ids(`9 … ${text}.`, language)).toEqual([id]);
  });

  test('in Russian all of the name is read, and a bare instrumental is no adopter', () => {
    const [citation] = read(
      '9 … Резолюцию 61/106, принятую Генеральной Ассамблеей Организации Объединенных Наций,',
      'ru',
    ).citations;
    expect(citation!.surface).toBe('Резолюцию 61/106, принятую Генеральной Ассамблеей Организации Объединенных Наций');
    expect(read('9 … Резолюцией 61/106 Генеральной Ассамблеей решено', 'ru').citations[0]!.surface).toBe(
      'Резолюцией 61/106',
    );
  });
});

describe('versions that stand apart from the number', () => {
  test('a mark alone behind the number, the year behind the body', () => {
    const { citations } = read('see Resolution 1305 (MOD) of the ITU Council (2009), on lamps.', 'en');
    expect(citations.map(({ id, surface, revised }) => [id, surface, revised])).toEqual([
      ['itu:council/res/1305@2009', 'Resolution 1305 (MOD) of the ITU Council (2009)', true],
    ]);
  });

  test('a session before the first member of a list whose kind is repeated', () => {
    expect(ids('理事会2011年会议第1332号决议、第1334号决议和第562号决定；第1336号决议', 'zh').slice(0, 3)).toEqual([
      'itu:council/res/1332@2011',
      'itu:council/res/1334@2011',
      'itu:council/dec/562@2011',
    ]);
    expect(ids('全权代表大会第140号决议（2018年，迪拜，修订版）和第135号决议', 'zh')).toEqual([
      'itu:pp/res/140@2018-dubai',
      'itu:pp/res/135',
    ]);
  });

  test('a number that a line break parts, before its version', () => {
    expect(ids('see Resolution 1\n40 (Rev. Dubai, 2018) of the Plenipotentiary Conference.')).toEqual([
      'itu:pp/res/140@2018-dubai',
    ]);
    expect(ids('see resolution 4\n7 (1948) of the Security Council.')).not.toContain('un:sc/res/47');
  });
});

describe('items that tell others', () => {
  test.each([
    ['en', 'resolves\n1\tto instruct the Director of TSB to light lamps,'],
    ['fr', 'décide\n1\tde charger le Directeur du TSB d’allumer,'],
    ['es', 'resuelve\n1\tencargar al Director de la TSB que encienda,'],
    ['ru', 'решает\n1\tпоручить Директору БСЭ зажигать огни,'],
    ['ar', 'يقرر\n1\tأن يكلف مدير مكتب تقييس الاتصالات بالإضاءة،'],
    ['zh', '做出决议\n1\t责成电信标准化局主任点亮灯塔，'],
  ] as const)('say so with their own verb: %s', (language, text) => {
    expect(read(text, language).mandates).toMatchObject([
      { locator: 'resolves/1', verb: 'instructs', addressee: ['itu:tsb-director'] },
    ]);
  });

  test('nobody is told where no name stands behind the verb', () => {
    expect(read('resolves\n1\tto instruct keepers to report to the Council,', 'en').mandates).toMatchObject([
      { verb: 'resolves', addressee: [] },
    ]);
  });
});

describe('lines that end within a bracket', () => {
  test('a year that begins the next line is no label', () => {
    const text = 'recalling\na)\tResolutions 9 (Rev. Dubai,\n2018) and 12 (Rev. Dubai, 2018), on lamps;\nb)\tbuoys,';
    expect(locators(text, 'en')).toEqual(['recalling', 'recalling/a', 'recalling/b']);
    expect(ids(text)).toHaveLength(2);
  });
});

describe('headings that say more than whom they address', () => {
  test.each([
    ['en', 'instructs the Secretary-General, in his capacity as Chairman of the Task Force', 'to light lamps,'],
    ['fr', 'charge le Secrétaire général, dans les limites des ressources disponibles,', "d'allumer des lampes,"],
    ['es', 'encarga al Secretario General, en su calidad de Presidente,', 'que encienda lámparas,'],
  ] as const)('above a paragraph without label: %s', (language, head, told) => {
    const verbs = { en: 'recalling', fr: 'rappelant', es: 'recordando' };
    const text = `${verbs[language]}\n\nlamps,\n\n${head}\n\n${told}`;
    expect(locators(text, language)).toEqual([
      'recalling',
      'recalling/-',
      'instructs:secretary-general',
      'instructs:secretary-general/-',
    ]);
  });

  test('a line that nobody known is told in stands alone', () => {
    const text = 'recalling\n\nlamps,\n\ninvites the keepers of lamps\n\nto light them,';
    expect(locators(text, 'en')).toEqual(['recalling', 'recalling/-', 'invites:unknown', 'invites:unknown/-']);
    expect(locators(text.replaceAll('\n\n', '\n'), 'en')).toEqual(['recalling', 'recalling/-']);
  });
});

describe('items inside a sentence', () => {
  test('may have no opening bracket', () => {
    const text = 'notant\na)\tque les lampes i) brûlent; ii) fument; et iii) tombent,';
    expect(locators(text, 'fr')).toEqual(['noting', 'noting/a', 'noting/a/i', 'noting/a/ii', 'noting/a/iii']);
  });

  test.each(['les alinéas a) et b) du § 35', "§ 35 a), b) et c) de l'Agenda de Tunis", 'les points i) et ii)'])(
    'parts that are named are none: %s',
    (words) => {
      expect(locators(`notant\na)\tque ${words} parlent de lampes,`, 'fr')).toEqual(['noting', 'noting/a']);
    },
  );
});

test('a drawn line belongs to nothing', () => {
  const { clauses } = read('resolves\n1\tto light lamps.\n______________', 'en');
  expect(clauses.at(-1)!.end).toBe('resolves\n1\tto light lamps.'.length);
});

describe('the verb of a paragraph behind the word that repeats it', () => {
  test('is written small', () => {
    const text = 'The General Assembly,\n\nRecalling lamps,\n\n1. Also requests the Secretary-General to report.';
    expect(read(text, 'en').mandates.map(({ verb, addressee }) => [verb, addressee])).toEqual([
      ['requests', ['un:secretary-general']],
    ]);
  });
});

test('the line that says who adopted stands below the heading and outside it', () => {
  const text =
    'Resolution 78/319\nAdopted by the General Assembly on 20 December 2023\n78/319. Lamps\nThe General Assembly,\n\nRecalling lamps,\n\n1. Decides to light them.';
  const { clauses, document } = read(text, 'en');
  expect(text.slice(clauses[0]!.start, clauses[0]!.end)).toBe('Resolution 78/319');
  expect(document.title).toBe('Lamps');
});

describe('an earlier citation of the same number', () => {
  const registry = {
    ...NO_KNOWLEDGE,
    meetings: (year: number, place: string | null) =>
      year === 2017 && place === 'buenos-aires' ? [{ id: 'itu:wtdc-17', body: 'itu:wtdc' }] : [],
  };
  test('that names no meeting says less than the meeting that is stated', () => {
    const text = 'see PP Resolution 37. Boats are lent by Resolution 37 (Rev. Buenos Aires, 2017).';
    const { citations } = extract(
      { name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) },
      'en',
      registry,
    )!.extraction;
    expect(citations.map(({ id }) => id)).toEqual(['itu:pp/res/37', 'itu:wtdc/res/37@2017-buenos-aires']);
  });
});
