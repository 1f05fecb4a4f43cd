import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasApp, type OpenPage, openPage } from '../helpers/open-page.ts';

const SHOWN = ['en', 'zh', 'ar'] as const;
type Shown = (typeof SHOWN)[number];

/** Answers as they are read in the panel; of the first path its steps, of a text its rows. */
interface Asked {
  readonly question: string;
  /** What of the text of the resolution, or of the curated facts, bears the answer out. */
  readonly evidence: string;
  readonly from?: string;
  readonly to?: string;
  readonly ask: (panel: Panel) => Promise<void>;
  /** Written by hand from the evidence; in each language, in this order. */
  readonly answer: Readonly<Record<Shown, readonly (string | RegExp)[]>>;
}

/** The ids are those of the dataset: a delegate types names, but names change with the language of the page. */
const RES_75 = 'itu:wtsa/res/75';

const ASKED: readonly Asked[] = [
  {
    question: 'On what does the Council working group on Internet policy rest, as Resolution 75 has it?',
    evidence: 'considering further a) founds the group on Council Resolution 1336, noting c) names both',
    to: 'itu:cwg-internet',
    ask: async () => undefined,
    answer: {
      en: [
        'WTSA Resolution 75 cites Council Resolution 1336 in 2 clauses: considering further a), noting c).',
        /^Council Resolution 1336 establishes Council Working Group on International Internet-related Public Policy Issues \(according to WTSA Resolution 75 \(Rev\. Dubai, 2012\), considering further a\)\)\.$/,
      ],
      zh: [
        '世界电信标准化全会第75号决议引用国际电联理事会第1336号决议，见2条：进一步考虑到 a)、注意到 c)。',
        /^国际电联理事会第1336号决议设立理事会国际互联网相关公共政策问题工作组（据世界电信标准化全会第75号决议/,
      ],
      ar: [
        'القرار 75 للجمعية العالمية لتقييس الاتصالات يحيل إلى: القرار 1336 للمجلس في فقرتين: يضع في اعتباره كذلك a)، يلاحظ c).',
        /^القرار 1336 للمجلس ينشئ: /,
      ],
    },
  },
  {
    question: 'Whom does Resolution 75 instruct, and where?',
    evidence: 'instructs the Director of TSB 1 to 4',
    to: 'itu:tsb-director',
    ask: async () => undefined,
    answer: {
      en: [
        'WTSA Resolution 75 instructs Director of the Telecommunication Standardization Bureau in 4 clauses: instructs Director of the Telecommunication Standardization Bureau 1, 2, 3, 4.',
      ],
      zh: ['世界电信标准化全会第75号决议责成电信标准化局主任，见4条：责成电信标准化局主任 1、2、3、4。'],
      ar: [
        'القرار 75 للجمعية العالمية لتقييس الاتصالات يكلف: مدير مكتب تقييس الاتصالات في 4 فقرات: يكلف مدير مكتب تقييس الاتصالات 1، 2، 3، 4.',
      ],
    },
  },
  {
    question: 'Which operative clause of Resolution 75 carries out Plenipotentiary Resolution 140?',
    evidence:
      'of the three clauses that name it only instructs the Director of TSB 2 is operative: "in accordance with" it',
    to: 'itu:pp/res/140',
    ask: async ({ limits, check }) => {
      await limits();
      await check(0);
    },
    answer: {
      en: [
        'WTSA Resolution 75, instructs Director of the Telecommunication Standardization Bureau 2, acts in pursuance of PP Resolution 140.',
      ],
      zh: [/^世界电信标准化全会第75号决议（责成电信标准化局主任 2）.*全权代表大会第140号决议/],
      ar: [
        /^القرار 75 للجمعية العالمية لتقييس الاتصالات، يكلف مدير مكتب تقييس الاتصالات 2، .*القرار 140 لمؤتمر المندوبين المفوضين\.$/,
      ],
    },
  },
  {
    question: 'Which paragraphs of Resolution 75 take up the Tunis Agenda?',
    evidence: 'considering d) names 35 a) to e), recognizing further a) to d) name 68, 69, 70 and 71',
    to: 'wsis:tunis-agenda',
    ask: async () => undefined,
    answer: {
      en: [
        'WTSA Resolution 75 cites Tunis Agenda for the Information Society in 5 clauses: considering d), recognizing further a), b), c), d).',
      ],
      zh: ['世界电信标准化全会第75号决议引用信息社会突尼斯议程，见5条：考虑到 d)、进一步认识到 a)、b)、c)、d)。'],
      ar: [/ في 5 فقرات: يضع في اعتباره d\)، يدرك كذلك a\)، b\)، c\)، d\)\.$/],
    },
  },
  {
    question: 'Who in ITU moderates action line C5, and where does Resolution 75 say so?',
    evidence: 'considering c) has ITU-T moderate and facilitate C2, C5 and C6',
    to: 'itu-t',
    ask: async ({ via }) => via('wsis:C5'),
    answer: {
      en: [
        'WTSA Resolution 75, considering c), cites C5 – Building confidence and security in the use of ICTs.',
        /^C5 – .* is facilitated by ITU Telecommunication Standardization Sector \(according to WTSA Resolution 75 \(Rev\. Dubai, 2012\), considering c\)\) \(role on record: moderator and facilitator\)\.$/,
      ],
      zh: [
        /^世界电信标准化全会第75号决议（考虑到 c\)）引用C5 – /,
        /^C5 – .*由国际电信联盟电信标准化部门推进（据世界电信标准化全会第75号决议.*考虑到 c\)）/,
      ],
      ar: [
        /^القرار 75 للجمعية العالمية لتقييس الاتصالات، يضع في اعتباره c\)، يحيل إلى: C5/,
        /قطاع تقييس الاتصالات \(المصدر: القرار 75 للجمعية العالمية لتقييس الاتصالات .*يضع في اعتباره c\)\)/,
      ],
    },
  },
  {
    question: 'How do the resolutions of the radio and the development sectors on WSIS meet?',
    evidence: 'taking into account a) and b) name both',
    from: 'itu:ra/res/61',
    to: 'itu:wtdc/res/30',
    ask: async () => undefined,
    answer: {
      en: [
        'RA Resolution 61 is cited by WTSA Resolution 75, taking into account b).',
        'WTSA Resolution 75, taking into account a), cites WTDC Resolution 30.',
      ],
      zh: [
        '无线电通信全会第61号决议被世界电信标准化全会第75号决议（顾及 b)）引用。',
        '世界电信标准化全会第75号决议（顾及 a)）引用世界电信发展大会第30号决议。',
      ],
      ar: [
        'القرار 61 لجمعية الاتصالات الراديوية يحيل إليه: القرار 75 للجمعية العالمية لتقييس الاتصالات، يأخذ بعين الاعتبار b).',
        'القرار 75 للجمعية العالمية لتقييس الاتصالات، يأخذ بعين الاعتبار a)، يحيل إلى: القرار 30 للمؤتمر العالمي لتنمية الاتصالات.',
      ],
    },
  },
  {
    question: 'How did the General Assembly take up in 2015 what Resolution 75 leans on?',
    evidence: 'Resolution 70/125 recalls the Tunis Agenda: a curated fact, and marked as one',
    to: 'un:ga/res/70/125',
    ask: async () => undefined,
    answer: {
      en: [
        /^WTSA Resolution 75 cites Tunis Agenda for the Information Society in 5 clauses: /,
        'Tunis Agenda for the Information Society is recalled by UNGA Resolution 70/125, recalling (stated by a curator).',
      ],
      zh: [
        /^世界电信标准化全会第75号决议引用信息社会突尼斯议程，见5条：/,
        '信息社会突尼斯议程被联合国大会第70/125号决议（忆及）忆及（由整理者提供）。',
      ],
      ar: [/ في 5 فقرات: /, / يذكّر به: القرار 70\/125 للجمعية العامة، يذكّر \(ذكره أمين البيانات\)\.$/],
    },
  },
  {
    question: 'What do Resolution 75 and the development sector’s Resolution 30 both lean on?',
    evidence: 'considering b) i), iv), vi) and viii), considering c); of Resolution 30 curated facts',
    to: 'itu:wtdc/res/30',
    ask: async ({ kind }) => kind(1),
    answer: {
      en: [
        /^WTDC Resolution 30/,
        /^PP Resolution 130/,
        /^PP Resolution 140/,
        /^PP Resolution 172/,
        /^PP Resolution 71/,
      ],
      zh: [/世界电信发展大会第30号决议/, /全权代表大会第130号决议/, /第140号决议/, /第172号决议/, /第71号决议/],
      ar: [
        /القرار 30 للمؤتمر العالمي لتنمية الاتصالات/,
        /القرار 130 لمؤتمر المندوبين المفوضين/,
        /القرار 140 لمؤتمر المندوبين المفوضين/,
        /القرار 172 لمؤتمر المندوبين المفوضين/,
        /القرار 71 لمؤتمر المندوبين المفوضين/,
      ],
    },
  },
  {
    question: 'Does Resolution 75 itself found the working group on Internet policy?',
    evidence: 'no clause does: the Council did, by Resolution 1336',
    to: 'itu:cwg-internet',
    ask: async ({ limits, most }) => {
      await limits();
      await most(1);
    },
    answer: {
      en: [
        /^Nothing known here connects WTSA Resolution 75 and Council Working Group on International Internet-related Public Policy Issues\./,
        /the types of links that are followed \(1 step\)/,
        /the number of steps \(2 steps\)/,
      ],
      zh: [/世界电信标准化全会第75号决议/, /1步/, /2步/],
      ar: [/القرار 75 للجمعية العالمية لتقييس الاتصالات/, /خطوة واحدة/, /خطوتان/],
    },
  },
  {
    question: 'Which of the action lines that Resolution 75 names does ITU-T facilitate?',
    evidence: 'considering c): C2, C5 and C6',
    ask: async ({ kind, write }) => {
      await kind(2);
      await write(
        `MATCH ({id: '${RES_75}'})-[:CITES]->(line:ActionLine)<-[f:FACILITATES]-({id: 'itu-t'}) RETURN line.code AS code, f.role AS role ORDER BY code`,
      );
    },
    answer: {
      en: ['C2 moderator/facilitator', 'C5 moderator/facilitator', 'C6 moderator/facilitator'],
      zh: ['C2 moderator/facilitator', 'C5 moderator/facilitator', 'C6 moderator/facilitator'],
      ar: ['C2 moderator/facilitator', 'C5 moderator/facilitator', 'C6 moderator/facilitator'],
    },
  },
];

/** The panel, without words of any language. */
interface Panel {
  /** An end: 0 from, 1 to. */
  readonly end: (at: number, id: string) => Promise<void>;
  readonly via: (id: string) => Promise<void>;
  readonly limits: () => Promise<void>;
  /** A restriction that is ticked. */
  readonly check: (at: number) => Promise<void>;
  /** At most so many steps. */
  readonly most: (steps: number) => Promise<void>;
  /** Which kind of question: 0 paths, 1 common ground, 2 text. */
  readonly kind: (at: number) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
}

function panelOf({ page }: OpenPage): Panel {
  const panel = page.locator('.paths-panel');
  const choose = async (box: ReturnType<typeof panel.locator>, id: string): Promise<void> => {
    await box.getByRole('combobox').first().fill(id);
    await page.getByRole('option').first().click();
  };
  const between = panel.locator('.path-ends > .path-details');
  const restrictions = page.locator('.paths-panel > .path-details');
  return {
    end: (at, id) => choose(panel.locator('.path-ends > .path-end').nth(at), id),
    via: async (id) => {
      await between.locator('summary').click();
      await choose(between, id);
    },
    limits: () => restrictions.locator('summary').first().click(),
    check: (at) => restrictions.locator('label:has(input[type=checkbox])').nth(at).click(),
    most: async (steps) => {
      await restrictions.locator('.path-choice').nth(1).getByRole('button').click();
      await page.getByRole('menuitemradio').nth(steps).click();
    },
    kind: (at) => panel.getByRole('radio').nth(at).click(),
    write: async (text) => {
      await page.locator('.cm-content').click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
      await page.keyboard.press('ControlOrMeta+Enter');
    },
  };
}

const AS_WRITTEN = 'as written';

/** What was said, where it is not what was written. */
const comparedTo = (written: string | RegExp, said: string | undefined): string | undefined =>
  (written instanceof RegExp ? written.test(said ?? '') : written === said) ? AS_WRITTEN : said;

/** What the panel answers, line by line. */
async function answersIn({ page }: OpenPage): Promise<string[]> {
  const panel = page.locator('.paths-panel');
  const lines = panel.locator(
    '.path-answer.chosen .path-hop > button, .path-none > p:first-child, .path-lifted p, .path-unread .node-name, .path-rows tbody tr',
  );
  return (await lines.allInnerTexts()).map((line) =>
    line
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

describe.skipIf(!hasApp()).each(SHOWN)('a delegate asks, in %s', (locale) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPage('', { locale });
    await opened.page.waitForSelector('#graph canvas');
  });
  afterAll(async () => {
    await opened.close();
  });

  test.each(ASKED)('$question', async ({ from, to, ask, answer }) => {
    const { page } = opened;
    await page.keyboard.press('p');
    await page.locator('.paths-panel').waitFor();
    const panel = panelOf(opened);
    if (from !== undefined) {
      await page.locator('.paths-panel .path-chosen button').first().click();
      await panel.end(0, from);
    }
    if (to !== undefined) await panel.end(1, to);
    await ask(panel);
    for (const [at, said] of answer[locale].entries())
      await expect.poll(async () => comparedTo(said, (await answersIn(opened))[at])).toBe(AS_WRITTEN);
    await page.locator('.paths-panel .analysis-head button').click();
    await page.locator('.paths-panel').waitFor({ state: 'detached' });
    expect(opened.problems).toEqual({ errors: [], foreignRequests: [], policyViolations: [] });
  });
});
