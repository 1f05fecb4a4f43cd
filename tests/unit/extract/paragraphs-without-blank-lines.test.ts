import { describe, expect, test } from 'vitest';
import { cited, locatorsOf, readText } from '../../helpers/read-text.ts';

describe('paragraphs that no empty line parts, as word processors have them', () => {
  const PREAMBLE = 'Having considered the report of the Economic and Social Council,';

  test.each(['\n', '\n\n'])('whose a text is follows from its own paragraph (%j)', (gap) => {
    const text = ['The General Assembly,', PREAMBLE, 'Recalling its resolution 2626 (XXV),', '1. Requests lamps.'];
    expect(cited(readText('en', text.join(gap)))).toEqual([['resolution 2626 (XXV)', 'un:ga/res/2626(XXV)']]);
  });

  test.each(['2', '\u00b2', '12', '\u00b9\u2070', '[2]'])('the mark of a note behind it joins no two (%s)', (note) => {
    const text = `The General Assembly,\n${PREAMBLE}${note}\nRecalling its resolution 2626 (XXV),\n1. Requests lamps.`;
    expect(cited(readText('en', text))).toEqual([['resolution 2626 (XXV)', 'un:ga/res/2626(XXV)']]);
  });

  test('a line that goes on within a sentence is of the same paragraph', () => {
    const text =
      'The General Assembly,\nNoting the Economic and Social Council, and\nits resolution 9 (IX),\n1. Requests lamps.';
    expect(cited(readText('en', text))).toEqual([['resolution 9 (IX)', 'un:ecosoc/res/9(IX)']]);
  });

  test('each begins with its verb', () => {
    const text = 'La Asamblea General,\nRecordando las boyas,\nHabida cuenta de los faros,\n1. Pide lámparas.';
    expect(locatorsOf(readText('es', text))).toEqual(['formula', 'pp/1', 'pp/2', 'op/1']);
  });
});

describe('heads of pages whose wide spaces are lost', () => {
  test('a symbol behind capitals is that of the document', () => {
    const text =
      'SIXTIETH WORLD HEALTH ASSEMBLY WHA60.22\nBoats\nThe Sixtieth World Health Assembly,\nRecalling lamps,\n1. REQUESTS buoys.';
    const { document, citations } = readText('en', text);
    expect(document).toMatchObject({ issuer: 'who:wha', number: '60.22' });
    expect(citations).toEqual([]);
  });

  test('behind other words it is cited', () => {
    const text = 'Boats and WHA60.22\nThe Sixtieth World Health Assembly,\nRecalling lamps,\n1. REQUESTS buoys.';
    expect(cited(readText('en', text))).toEqual([['WHA60.22', 'who:wha/res/60.22']]);
  });

  test.each(['\t', ' '])('the number with that of the page is no citation (%j)', (gap) => {
    const text = `Acts of the Assembly – Resolution 103${gap}187\nRESOLUTION 103 (New Delhi, 2024)\nBoats\nThe World Telecommunication Standardization Assembly (New Delhi, 2024),\nconsidering\nlamps,\nresolves\nto light them.`;
    expect(cited(readText('en', text))).toEqual([]);
  });
});
