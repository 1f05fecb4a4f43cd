import { describe, expect, test } from 'vitest';
import { extract, type Knowledge, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import type { Citation } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const cite = (text: string, knowledge: Knowledge = NO_KNOWLEDGE): readonly Citation[] =>
  extract({ name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text), whose: 'itu' }, 'zh', knowledge)!
    .extraction.citations;

const pairs = (text: string): unknown[] => cite(text).map(({ surface, id }) => [surface, id]);

describe('what a citation says', () => {
  test.each([
    [
      'each with its own version',
      '全权代表大会第25号（2010年，瓜达拉哈拉）、第123号决议（2014年，釜山）',
      [
        ['全权代表大会第25号（2010年，瓜达拉哈拉）', 'itu:pp/res/25@2010-guadalajara'],
        ['第123号决议（2014年，釜山）', 'itu:pp/res/123@2014-busan'],
      ],
    ],
    [
      'one body, two kinds',
      '理事会第9号决议和第8号决定',
      [
        ['理事会第9号决议', 'itu:council/res/9'],
        ['第8号决定', 'itu:council/dec/8'],
      ],
    ],
    [
      'a list within its session',
      '第101、102号决议（WTSA-16）',
      [
        ['第101', 'itu:wtsa/res/101@2016'],
        ['102号决议（WTSA-16）', 'itu:wtsa/res/102@2016'],
      ],
    ],
    ['lettered parts', '联合国大会第57/270 B号决议', [['联合国大会第57/270 B号决议', 'un:ga/res/57/270/B']]],
    [
      'a lettered session',
      '联合国大会第217 A (III)号决议',
      [['联合国大会第217 A (III)号决议', 'un:ga/res/217(III)/A']],
    ],
    ['a place that nobody lists', '第9号决议（PP-14，某地）', [['第9号决议（PP-14，某地）', 'itu:pp/res/9@2014']]],
  ])('%s', (_, text, wanted) => {
    expect(pairs(`见${text}。`)).toEqual(wanted);
  });
});

describe('what a citation means', () => {
  test('members between the ends of a range are implied', () => {
    const [first, last] = cite('见理事会第5至8号决议（2016年）。');
    expect(first!.implied).toBeUndefined();
    expect(last!.implied).toEqual(['itu:council/res/6@2016', 'itu:council/res/7@2016']);
  });

  test('the body of an earlier citation of the same number and version', () => {
    const last = cite('见全权代表大会第9号决议（2014年，釜山）。又见第9号决议（2014年，釜山）。').at(-1)!;
    expect([last.id, last.issuerResolvedBy]).toEqual(['itu:pp/res/9@2014-busan', 'antecedent']);
  });

  test('never that of another version', () => {
    expect(
      cite('见全权代表大会第9号决议（2014年，釜山）。又见第9号决议（2010年，瓜达拉哈拉）。').at(-1)!.id,
    ).toBeNull();
  });

  test('the only body that met there and then; several stay candidates', () => {
    const meetings = (...bodies: string[]): Knowledge => ({
      ...NO_KNOWLEDGE,
      meetings: () => bodies.map((body) => ({ id: `${body}-14`, body })),
    });
    const text = '见第9号决议（2014年，釜山）。';
    expect(cite(text, meetings('itu:pp'))[0]).toMatchObject({ id: 'itu:pp/res/9@2014-busan', status: 'resolved' });
    expect(cite(text, meetings('itu:pp', 'itu:wtdc'))[0]).toMatchObject({
      id: null,
      status: 'ambiguous',
      candidates: ['itu:pp/res/9@2014-busan', 'itu:wtdc/res/9@2014-busan'],
    });
    expect(cite(text)[0]).toMatchObject({ id: null, status: 'unresolved' });
  });

  test('a cue before the first member is shared by the list, over different works too', () => {
    const relations = (text: string) => cite(text).map(({ relation }) => relation);
    expect(relations('根据理事会第8和9号决议以及《突尼斯议程》第35段，')).toEqual(Array(3).fill('in_pursuance_of'));
    expect(relations('根据理事会第8号决议，灯塔见理事会第9号决议。')).toEqual(['in_pursuance_of', 'cites']);
  });

  test('words for this resolution cite nothing', () => {
    expect(cite('忆及\n理事会第9号决议，\n决定\n1\t执行该决议；\n2\t公布本决议。')).toHaveLength(1);
  });
});
