import { describe, expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import type { Language } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const UNION = 'itu:secretary-general';
const NATIONS = 'un:secretary-general';

/** In a text of the General Assembly: whom each paragraph tells, and whom it names. */
function read(text: string, language: Language): { readonly told: unknown; readonly named: unknown } {
  const document = { name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) };
  const { extraction } = extract(document, language, NO_KNOWLEDGE)!;
  const officers = extraction.bodies.filter(({ kind }) => kind === 'officer');
  return {
    told: extraction.mandates.map(({ addressee }) => addressee),
    named: officers.map(({ canonical }) => canonical),
  };
}

describe('the Secretary-General of the Union, in a text of the General Assembly, is not that of the United Nations', () => {
  test.each<[Language, string]>([
    [
      'en',
      'The General Assembly,\n\n1. Requests the Secretary-General of the International Telecommunication Union to count lamps;\n\n2. Requests the Secretary-General, with the ITU Secretary-General, to light them.',
    ],
    [
      'fr',
      "L'Assemblée générale,\n\n1. Prie le Secrétaire général de l'Union internationale des télécommunications de compter les lampes ;\n\n2. Prie le Secrétaire général, avec le Secrétaire général de l'UIT, de les allumer.",
    ],
    [
      'es',
      'La Asamblea General,\n\n1. Solicita al Secretario General de la Unión Internacional de Telecomunicaciones que cuente las lámparas;\n\n2. Solicita al Secretario General que, con el Secretario General de la UIT, las encienda.',
    ],
    [
      'ru',
      'Генеральная Ассамблея,\n\n1. просит Генерального секретаря Международного союза электросвязи сосчитать лампы;\n\n2. просит Генерального секретаря вместе с Генеральным секретарем МСЭ зажечь их.',
    ],
    [
      'ar',
      'إن الجمعية العامة،\n\n1 - تطلب إلى الأمين العام للاتحاد الدولي للاتصالات أن يعد المصابيح؛\n\n2 - تطلب إلى الأمين العام أن يضيئها مع الأمين العام للاتحاد الدولي للاتصالات.',
    ],
    ['zh', '大会，\n\n1. 请国际电信联盟秘书长清点灯具；\n\n2. 请秘书长点亮国际电联秘书长的灯具。'],
  ])('%s', (language, text) => {
    expect(read(text, language)).toEqual({ told: [[UNION], [NATIONS]], named: [UNION, NATIONS, UNION] });
  });
});
