import { describe, expect, test } from 'vitest';
import { LIMITS, type SourceDocument } from '../../../src/model/index.ts';
import { readDocument } from '../../../src/readers/index.ts';
import { encodeByTable, MARKS, utf8, utf16, withMark } from './encode.ts';

const read = (bytes: Uint8Array, name = 'a.html') => readDocument({ name, bytes, sha256: '0'.repeat(64) });
const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>Title</title></head><body>${body}</body></html>`;

async function documentOf(body: string): Promise<SourceDocument> {
  const { document, diagnostics } = await read(utf8(page(body)));
  expect(diagnostics).toEqual([]);
  return document!;
}
const linesOf = ({ text, blocks }: Pick<SourceDocument, 'text' | 'blocks'>): string[] =>
  Array.from({ length: blocks.count }, (_, at) => text.slice(blocks.starts[at], blocks.ends[at]));
/** Lines with their labels before a bar. */
async function labelled(body: string): Promise<string[]> {
  const document = await documentOf(body);
  return linesOf(document).map((line, at) => `${document.blocks.labels?.[at] ?? ''}|${line}`);
}
const textOf = async (body: string): Promise<string> => (await documentOf(body)).text;
const marksOf = ({ text, marks = [] }: SourceDocument): string[] =>
  marks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('text is what a page shows', () => {
  test('paragraphs are lines, white space collapses, blocks are joined by line feeds', async () => {
    const document = await documentOf('<h1>On  lights</h1>\n<p>The\n\tkeeper <b>s</b>ees</p><div>one<p>two</div>three');
    expect(document.text).toBe('On lights\nThe keeper sees\none\ntwo\nthree');
    expect(linesOf(document).join('\n')).toBe(document.text);
    expect(document).toMatchObject({ format: 'html', encoding: 'utf-8' });
  });

  test.each([
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['a<br><br>b', 'a\n\nb'],
    ['<p>a</p><p></p><p>&nbsp;</p><p>b</p>', 'a\n\u00a0\nb'],
    ['<pre>\n1  one\r\n\n2\ttwo</pre>x', '1  one\n\n2\ttwo\nx'],
    ['<span style="white-space: pre">a  b</span>  c', 'a  b c'],
    ['long<wbr>word and soft\u00adhyphen', 'longword and soft\u00adhyphen'],
    ['<p>灯塔\n的决议</p>', '灯塔的决议'],
    ['<p>灯塔 的决议</p>', '灯塔 的决议'],
    ['<p>灯塔\nITU</p>', '灯塔 ITU'],
    ['<bdo dir=rtl>אב 12</bdo> <bdi>ج</bdi>', 'אב 12 ج'],
    ['<ruby>灯<rp>(</rp><rt>deng</rt><rp>)</rp>塔<rt>ta</ruby>号', '灯塔号'],
    ['<dl><dt>term<dd>meaning<dt>other</dl>', 'term\nmeaning\nother'],
    ['<p>open <p>again<ul><li>x<li>y</ul>', 'open\nagain\nx\ny'],
  ])('%s', async (body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test('entities by name and number, with and without end, damaged ones as they are', async () => {
    expect(
      await textOf('&eacute;&#233;&#xE9;&#8211;&nbsp;&lt;p&gt; &amp &copy2 &#147;&#xD800;&#x110000; &bogus; &; & x'),
    ).toBe('ééé–\u00a0<p> & ©2 “\ufffd\ufffd &bogus; &; & x');
  });

  test('what is no text of the document stays out', async () => {
    expect(
      await textOf(
        '<script>a<b</script><style>p{}</style><nav><a>Home</a><p>x</p></nav><template><p>t</p></template>' +
          '<!-- c --><select><option>o</select><iframe><p>i</p></iframe><textarea>w</textarea>kept',
      ),
    ).toBe('kept');
  });

  test('hidden text is kept and said to be hidden', async () => {
    const document = await documentOf(
      'a <span style="DISPLAY : none">b <span>c</span> d</span> e<p hidden>f</p><noscript>g</noscript><i style="mso-hide:all">h</i><b aria-hidden=true>i</b>',
    );
    expect(document.text).toBe('a b c d e\nf\nghi');
    expect(marksOf(document)).toEqual(['hidden: b c d', 'hidden: f', 'hidden: g', 'hidden: h']);
  });

  test('Word writes labels into conditional sections: they are text; what only Word sees is not', async () => {
    expect(
      await textOf(
        '<!--[if gte mso 9]><xml><w:x>Normal</w:x></xml><![endif]--><p class=MsoListParagraph><![if !supportLists]>' +
          '<span style="mso-list:Ignore">a)<span>&nbsp;&nbsp; </span></span><![endif]>light<o:p></o:p></p>',
      ),
    ).toBe('a)\u00a0\u00a0 light');
  });

  test('frames alone are no text', async () => {
    expect(
      (await read(utf8('<html><frameset cols="1,2"><frame src="a.html"></frameset></html>'))).diagnostics,
    ).toMatchObject([{ code: 'file/type-not-read', args: { type: 'frameset' } }]);
  });

  test('places number the paragraphs; lines of one paragraph share its number', async () => {
    const { places } = await documentOf('<p>ab<br>cd</p><p>e</p>');
    expect(places).toEqual({ unit: 'paragraph', starts: Int32Array.of(0, 6), units: Int32Array.of(1, 2) });
  });
});

describe('lists print their labels', () => {
  test.each([
    ['<ol><li>x<li>y</ol>', ['1|x', '2|y']],
    ['<ol type="a"><li>x</li><li><p>y</p><p>z</p></li></ol>', ['a)|x', 'b)|y', '|z']],
    ['<ol type=i start=4><li>x<li value=9>y<li>z</ol>', ['iv)|x', 'ix)|y', 'x)|z']],
    ['<ol type=A><li>x</ol><ol type=I><li>y<li>z</ol>', ['A)|x', 'I)|y', 'II)|z']],
    ['<ol reversed><li>x<li>y<li>z</ol>', ['3|x', '2|y', '1|z']],
    ['<ol reversed start=10 type=a><li>x<li value=3>y<li>z</ol>', ['j)|x', 'c)|y', 'b)|z']],
    [
      '<ol style="list-style-type:lower-roman"><li>x<li type=a>y<li style="list-style: upper-alpha inside">z</ol>',
      ['i)|x', 'b)|y', 'C)|z'],
    ],
    ['<ol type=a start=26><li>x<li>y</ol>', ['z)|x', 'aa)|y']],
    ['<ol start=0><li>x</ol><ol start="x3"><li>y</ol>', ['0|x', '1|y']],
    ['<ol type=a start=0><li>x</ol>', ['0|x']],
    ['<ul><li>x</ul><ol style="list-style:none"><li>y</ol><li>z', ['|x', '|y', '|z']],
    ['<ol type=a><li>x<ol type=i><li>y<ol><li>z</ol></ol><li>w</ol>', ['a)|x', 'i)|y', '1|z', 'b)|w']],
    ['<ol><li></li><li>y</ol>after', ['2|y', '|after']],
    ['<p>a) typed</p><p>1 typed</p>', ['|a) typed', '|1 typed']],
    [
      '<ol style="list-style-type:arabic-indic"><li>x</ol><ol style="list-style-type:lower-greek"><li>y</ol>',
      ['١|x', 'α)|y'],
    ],
    ['<ol type=1><li><table><tr><td><li>x<li>y</table></ol>', ['1|x', '|y']],
  ])('%s', async (body, lines) => {
    expect(await labelled(body)).toEqual(lines);
  });

  test('a list goes on where the list within it goes on counting', async () => {
    expect(
      await labelled(
        '<ol type=a><li value=1>x<li>y<ol type=i><li>one<li>two</ol></ol><p>note</p>' +
          '<ol type=a><ol type=i start=3><li>three</ol><li>z</ol>',
      ),
    ).toEqual(['a)|x', 'b)|y', 'i)|one', 'ii)|two', '|note', 'iii)|three', 'c)|z']);
  });
});

describe('tables', () => {
  test('cells are lines in order, marked as a table', async () => {
    const document = await documentOf('x<table><tr><td>r1 c1<td><p>r1 c2<tr><th>r2 c1</th></table>y');
    expect(document.text).toBe('x\nr1 c1\nr1 c2\nr2 c1\ny');
    expect(marksOf(document)).toEqual(['table: r1 c1\nr1 c2\nr2 c1']);
  });

  test('a label in a cell of its own belongs to the text in the next', async () => {
    expect(
      await textOf(
        '<table><tr><td>a)</td><td><p>light</p><p>more</p></td></tr><tr><td><p>2</p><td>buoy<td>(iv)<td>bell</tr><tr><td>long cell<td>x<tr><td>3.</table>y',
      ),
    ).toBe('a)\tlight\nmore\n2\tbuoy\n(iv)\tbell\nlong cell\nx\n3.\ny');
  });
});

describe('notes and raised figures', () => {
  test('the figure of a note never joins the number before it', async () => {
    const document = await documentOf(
      '<p>Resolution 140<a href="#sdfootnote1sym" class="sdfootnoteanc"><sup>12</sup></a> of<a href="#_ftn2">[2]</a> 10<sup>3</sup> m, the 2<sup>nd</sup></p>' +
        '<div id="sdfootnote1"><p><a href="#sdfootnote1anc">12</a>Note text</p></div>',
    );
    expect(document.text).toBe('Resolution 140¹² of² 10³ m, the 2nd\n¹² Note text');
    expect(marksOf(document)).toEqual(['footnote: ¹²', 'footnote: ²', 'footnote: ¹² Note text', 'footnote: ¹²']);
  });

  test('raised text that never ends is text', async () => {
    expect(await textOf('a<sup>1<p>b</p>c')).toBe('a¹\nb\nc');
    expect(await textOf('a<sup>long text <b>in it</b> <br>next')).toBe('along text in it\nnext');
    expect(await textOf('see <a href="#p3">3</a>')).toBe('see 3');
  });
});

test('tracked changes: the text has them made, the text before them is kept', async () => {
  const document = await documentOf(
    '<p>resolves <del>two</del><ins>three</ins> buoys</p><ins><p>new</p></ins><del><p>old</p></del>',
  );
  expect(document.text).toBe('resolves three buoys\nnew');
  expect(marksOf(document)).toEqual(['inserted: three', 'inserted: new']);
  expect(document.before && { text: document.before.text, lines: linesOf(document.before) }).toEqual({
    text: 'resolves two buoys\nold',
    lines: ['resolves two buoys', 'old'],
  });
});

describe('broken and hostile markup', () => {
  test('elements stand in one another as deep as the limit says, and no deeper', async () => {
    const nested = (depth: number): string => `${'<div>'.repeat(depth)}x`;
    expect((await read(utf8(`<html>${nested(LIMITS.markupDepth - 1)}`))).document?.text).toBe('x');
    for (const depth of [LIMITS.markupDepth, 100_000])
      expect(await read(utf8(`<html>${nested(depth)}`))).toMatchObject({
        document: null,
        diagnostics: [{ code: 'file/too-deep', args: { limit: LIMITS.markupDepth } }],
      });
  });

  test('what was never closed is no depth: items, cells, paragraphs, fonts', async () => {
    const many = 1000;
    for (const unit of ['<li><p>x', '<tr><td><p>x', '<font><b>x', '<p><font>x', '<dt>x<dd>x'])
      expect(
        (await read(utf8(`<html><body><ul><table>${unit.repeat(many)}`))).document?.text.match(/x/g)?.length,
      ).toBeGreaterThanOrEqual(many);
  });

  test('mis-nested ends', async () => {
    expect(await textOf('<ins><p>a</ins>b</p></div></table>c<table><tr><td>d</div>e</table>f')).toBe('ab\nc\nde\nf');
  });

  test('pages that run programs give text and no more', async () => {
    const document = await documentOf(
      '<img src=x onerror="a()"><svg><p>in</p><style><a id="</style><img>">Light 70</a></svg><a href="javascript:x">link</a>',
    );
    expect(document.text).toBe('in\n">Light 70link');
  });

  test.each(['<p', '<p a="', '<!--', '<![CDATA[', '<script>', '</', '&#', '<ol><li', '<a<b<c>x'])(
    'cut: %s',
    async (end) => {
      expect((await read(utf8(`<html><body>text ${end}`))).document?.text.startsWith('text')).toBe(true);
    },
  );

  test.each([
    '<div>',
    '<sup>',
    '<li>',
    '<ol>',
    '<table>',
    '</p>',
    '<a b=c ',
    '&amp;',
    '<del>x',
    '<![',
    '<!--',
    '<td>1',
    '<ol reversed><li>',
    ' \n',
    '&',
    '<',
  ])('a great deal of %s is read or refused at once', async (unit) => {
    const { document, diagnostics } = await read(utf8(`<html>${unit.repeat(200_000 / unit.length)}`));
    if (document === null) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('encoding', () => {
  const FRENCH = 'Résolution sur les bouées – été';
  const meta = (charset: string, text: string): string => `<html><meta charset="${charset}"><p>${text}`;

  test('a mark, then UTF-8 that holds, then what the page declares', async () => {
    expect((await read(withMark(MARKS.utf16le, utf16(meta('utf-16', FRENCH), 'le')))).document).toMatchObject({
      text: FRENCH,
      encoding: 'utf-16le',
    });
    expect((await read(encodeByTable(meta('ISO-8859-1', FRENCH), 'windows-1252'))).document).toMatchObject({
      text: FRENCH,
      encoding: 'windows-1252',
    });
    expect(
      (
        await read(
          encodeByTable(
            '<html><meta http-equiv=Content-Type content="text/html; charset=gb2312"><p>灯塔决议',
            'gb18030',
          ),
        )
      ).document,
    ).toMatchObject({ text: '灯塔决议', encoding: 'gbk' });
    expect(
      (await read(encodeByTable('<?xml version="1.0" encoding="windows-1251"?><html><p>Маяк', 'windows-1251')))
        .document,
    ).toMatchObject({ text: 'Маяк', encoding: 'windows-1251' });
  });

  test('the content wins over what a page declares, and it is said', async () => {
    expect(await read(utf8(meta('gb2312', FRENCH)))).toMatchObject({
      document: { text: FRENCH, encoding: 'utf-8' },
      diagnostics: [{ code: 'encoding/declared-otherwise', args: { declared: 'gb2312', encoding: 'utf-8' } }],
    });
    expect((await read(utf8(meta('utf-8', FRENCH)))).diagnostics).toEqual([]);
    expect((await read(utf8(meta('iso-8859-1', 'plain')))).diagnostics).toEqual([]);
    expect((await read(utf8(meta('no-such-thing', FRENCH)))).document?.text).toBe(FRENCH);
  });

  test('XHTML: elements that end themselves', async () => {
    expect(
      (
        await read(
          utf8(
            '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html><head><title/><script src="x"/></head><body><p>a<a id="b"/>&nbsp;c</p><p/><![CDATA[d]]></body></html>',
          ),
        )
      ).document?.text,
    ).toBe('a\u00a0c\nd');
  });
});

describe('kinds', () => {
  test.each<[string, Uint8Array]>([
    ['doctype', utf8('<!DOCTYPE html><html><body>text')],
    ['blanks before it', utf8('\n <HTML lang="en">text')],
    ['a mark and a comment before it', withMark(MARKS.utf8, utf8('<!-- a note --><html>text'))],
    ['XHTML', utf8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">text')],
    ['a fragment', utf8('<p>text</p>')],
    ['UTF-16 without a mark', utf16('<html><p>text', 'be')],
  ])('a page is known by its content: %s', async (_, bytes) => {
    expect((await read(bytes, 'no-ending')).document).toMatchObject({ format: 'html', text: 'text' });
  });

  test('a saved page with its parts in one file is named', async () => {
    const message =
      'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<html>';
    expect((await read(utf8(message), 'a.mht')).diagnostics).toMatchObject([
      { code: 'file/type-not-read', args: { type: 'mhtml' } },
    ]);
  });

  test('a page named as something else is read, and it is said', async () => {
    expect(await read(utf8(page('text')), 'a.txt')).toMatchObject({
      document: { text: 'text' },
      diagnostics: [{ code: 'file/other-ending', severity: 'warning', args: { ending: 'txt', type: 'html' } }],
    });
  });

  test('a page without text is empty', async () => {
    expect((await read(utf8(page('<script>x</script>')))).diagnostics).toMatchObject([{ code: 'file/empty' }]);
  });
});
