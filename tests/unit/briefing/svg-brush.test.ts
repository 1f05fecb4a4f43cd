import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { SvgBrush } from '../../../src/briefing/writers/svg/svg-brush.ts';
import { HOSTILE_TEXTS, UNHOLDABLE_TEXTS } from '../../fixtures/hostile-texts.ts';

/** Letters that are all half as wide as high, with the baseline 4 below the middle. */
const LETTERS = {
  widthOf: (font: string, text: string) => (text.length * Number.parseFloat(font.slice(4))) / 2,
  middleOf: () => 4,
};

const drawn = (draw: (brush: SvgBrush) => void, titleOf?: (id: string) => string): string => {
  const brush = new SvgBrush(LETTERS, titleOf);
  draw(brush);
  return brush.markup();
};
const root = (markup: string): XmlElement => parseXml(`<svg>${markup}</svg>`).root!;
const children = (markup: string): XmlElement[] =>
  root(markup).children.filter((child): child is XmlElement => child.type === 'element');

describe('a brush that writes down', () => {
  test('one element for a path that is outlined and filled, in the order of painting', () => {
    const box = (brush: SvgBrush): void => {
      brush.beginPath();
      brush.rect(1, 2, 3, 4);
      brush.strokeStyle = '#111111';
      brush.fillStyle = '#222222';
      brush.lineWidth = 2;
    };
    const under = drawn((brush) => {
      box(brush);
      brush.stroke();
      brush.fill();
    });
    expect(children(under).map(({ attributes }) => attributes)).toEqual([
      { d: 'M1 2H4V6H1Z', stroke: '#111111', 'stroke-width': '2', fill: '#222222', 'paint-order': 'stroke' },
    ]);
    const over = drawn((brush) => {
      box(brush);
      brush.fill();
      brush.stroke();
    });
    expect(children(over).map(({ attributes }) => attributes)).toEqual([
      { d: 'M1 2H4V6H1Z', fill: '#222222', stroke: '#111111', 'stroke-width': '2' },
    ]);
  });

  test('what stays as it was when colours change afterwards', () => {
    const markup = drawn((brush) => {
      brush.globalAlpha = 0.5;
      brush.beginPath();
      brush.moveTo(0, 0);
      brush.lineTo(9.999, 5);
      brush.strokeStyle = 'rgba(1, 2, 255, 0.250)';
      brush.setLineDash([3, 4]);
      brush.stroke();
      brush.globalAlpha = 1;
      brush.setLineDash([]);
      brush.strokeStyle = '#ffffff';
    });
    expect(children(markup)[0]!.attributes).toEqual({
      d: 'M0 0L10 5',
      fill: 'none',
      stroke: '#0102ff',
      'stroke-opacity': '0.250',
      'stroke-width': '1',
      'stroke-dasharray': '3 4',
      opacity: '0.5',
    });
  });

  test('text with its halo, its side, its baseline and the room that it has', () => {
    const markup = drawn((brush) => {
      brush.font = '600 10px Some Font';
      brush.textAlign = 'right';
      brush.textBaseline = 'middle';
      brush.strokeStyle = '#ffffff';
      brush.fillStyle = '#000000';
      brush.lineWidth = 5;
      brush.strokeText('\u2068name\u2069', 30, 40);
      brush.fillText('\u2068name\u2069', 30, 40);
      brush.fillText('too long', 30, 60, 12);
    });
    const [name, long] = children(markup);
    expect(name!.text).toBe('name');
    expect(name!.attributes).toMatchObject({
      x: '30',
      y: '44',
      'font-size': '10',
      'font-weight': '600',
      'text-anchor': 'end',
      stroke: '#ffffff',
      'stroke-width': '5',
      'paint-order': 'stroke',
    });
    expect(name!.attributes.textLength).toBeUndefined();
    expect(long!.attributes).toMatchObject({ textLength: '12', lengthAdjust: 'spacingAndGlyphs' });
  });

  test('clips and turns until they are restored', () => {
    const markup = drawn((brush) => {
      brush.save();
      brush.beginPath();
      brush.rect(0, 0, 10, 10);
      brush.clip();
      brush.translate(5, 6);
      brush.rotate(-Math.PI / 2);
      brush.fillRect(0, 0, 1, 1);
      brush.restore();
      brush.fillRect(2, 2, 1, 1);
    });
    const [clip, group, rect] = children(markup);
    expect(clip!.name).toBe('clipPath');
    expect(group!.attributes).toEqual({ 'clip-path': `url(#${clip!.attributes.id})` });
    expect((group!.children[0] as XmlElement).attributes.transform).toBe('translate(5 6) rotate(-90)');
    expect(rect!.attributes).toMatchObject({ x: '2', y: '2' });
  });

  test('what things are, whatever their names hold', () => {
    for (const hostile of [...HOSTILE_TEXTS, ...UNHOLDABLE_TEXTS]) {
      const markup = drawn(
        (brush) => {
          brush.about(hostile);
          brush.fillRect(0, 0, 1, 1);
          brush.fillText(hostile, 0, 0);
          brush.about(null);
          brush.fillRect(5, 5, 1, 1);
        },
        (id) => `Name: ${id}`,
      );
      const [group, after] = children(markup);
      expect(group!.name).toBe('g');
      expect(group!.children.map((child) => (child as XmlElement).name)).toEqual(['title', 'rect', 'text']);
      expect(after!.name).toBe('rect');
      expect(markup).not.toMatch(/\p{Cs}/u);
    }
  });
});
