import { INK } from '../look.ts';
import { OFFICE_FONTS } from '../ooxml/package.ts';
import { FOOT, MARGIN, PAGE, type Rect, ROOM, TITLE } from '../pages/geometry.ts';
import {
  colour,
  emu,
  NAMESPACES,
  paragraph,
  placeholder,
  placeOf,
  presetGeometry,
  shape,
  textBody,
  tree,
} from './drawing.ts';

const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** Colours and fonts: those of the screen, with a font for each kind of script. */
export function themePart(): string {
  const own = (name: string, hex: string): string => `<a:${name}><a:srgbClr val="${colour(hex)}"/></a:${name}>`;
  const fonts = `<a:latin typeface="${OFFICE_FONTS.latin}"/><a:ea typeface="${OFFICE_FONTS.eastAsian}"/><a:cs typeface="${OFFICE_FONTS.complex}"/><a:font script="Hans" typeface="${OFFICE_FONTS.eastAsian}"/><a:font script="Arab" typeface="${OFFICE_FONTS.complex}"/>`;
  const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${solid}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const colours = [
    ['dk1', INK.text],
    ['lt1', '#ffffff'],
    ['dk2', INK.muted],
    ['lt2', INK.band],
    ['accent1', '#0e71da'],
    ['accent2', '#bd560a'],
    ['accent3', '#1a7e55'],
    ['accent4', '#5837a1'],
    ['accent5', '#933d68'],
    ['accent6', '#6a7292'],
    ['hlink', INK.accent],
    ['folHlink', '#5837a1'],
  ] as const;
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Recital"><a:themeElements><a:clrScheme name="Recital">${colours.map(([name, hex]) => own(name, hex)).join('')}</a:clrScheme><a:fontScheme name="Recital"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme><a:fmtScheme name="Recital"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

const FONTS = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

function level(
  at: number,
  size: number,
  look: { bold?: boolean; tone?: string; bullet?: boolean },
  rtl: boolean,
): string {
  const { bold = false, tone = 'tx1', bullet = false } = look;
  const indent = bullet ? 'marL="285750" indent="-285750"' : 'marL="0" indent="0"';
  const sign = bullet ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>';
  return `<a:lvl${at}pPr ${indent} algn="${rtl ? 'r' : 'l'}" rtl="${rtl ? 1 : 0}">${sign}<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:schemeClr val="${tone}"/></a:solidFill>${FONTS}</a:defRPr></a:lvl${at}pPr>`;
}

const TITLE_RECT: Rect = { x: MARGIN.side, y: MARGIN.top, width: ROOM, height: TITLE.line };
const BODY_RECT: Rect = { x: MARGIN.side, y: 96, width: ROOM, height: 380 };

const sample = (rtl: boolean): string => textBody(paragraph('', '', rtl ? 'rtl' : 'ltr'));
const number = (rtl: boolean): string =>
  `<p:txBody><a:bodyPr lIns="0" rIns="0" tIns="0" bIns="0" anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="${rtl ? 'l' : 'r'}"><a:defRPr sz="900"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody>`;

const BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const withBackground = (content: string): string => content.replace('<p:cSld>', `<p:cSld>${BACKGROUND}`);

export function masterPart(rtl: boolean, layouts: number): string {
  const shapes = [
    placeholder(2, 'title', 'type="title"', TITLE_RECT, sample(rtl)),
    placeholder(3, 'text', 'type="body" idx="1"', BODY_RECT, sample(rtl)),
    placeholder(4, 'slide number', 'type="sldNum" sz="quarter" idx="4"', FOOT, number(rtl)),
  ];
  const ids = Array.from(
    { length: layouts },
    (_, at) => `<p:sldLayoutId id="${2147483649 + at}" r:id="rId${at + 1}"/>`,
  );
  const body = [1, 2, 3, 4, 5].map((at) => level(at, 18, { bullet: at > 1 }, rtl)).join('');
  const other = [1, 2, 3].map((at) => level(at, 18, {}, rtl)).join('');
  return `<p:sldMaster ${NAMESPACES}>${withBackground(tree(shapes.join('')))}${MAP}<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(1, TITLE.size, { bold: true }, rtl)}</p:titleStyle><p:bodyStyle>${body}</p:bodyStyle><p:otherStyle>${other}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

const layout = (type: string, name: string, shapes: string): string =>
  `<p:sldLayout ${NAMESPACES} type="${type}" preserve="1">${tree(shapes).replace('<p:cSld>', `<p:cSld name="${name}">`)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

const COVER_TITLE: Rect = { x: MARGIN.side + 26, y: 130, width: ROOM - 60, height: 140 };
const COVER_TEXT: Rect = { x: MARGIN.side + 26, y: 292, width: ROOM - 160, height: 150 };

/** A layout for the first slide, and one for all others; in Arabic both begin at the right. */
export function layoutParts(rtl: boolean): readonly string[] {
  const turned = (rect: Rect): Rect => (rtl ? { ...rect, x: PAGE.width - rect.x - rect.width } : rect);
  const styled = (content: string): string =>
    `<p:txBody><a:bodyPr lIns="0" rIns="0" tIns="0" bIns="0" anchor="b"><a:normAutofit/></a:bodyPr><a:lstStyle>${content}</a:lstStyle><a:p/></p:txBody>`;
  const bar = shape({
    id: 4,
    name: 'bar',
    rect: turned({ x: 0, y: 0, width: 14, height: PAGE.height }),
    geometry: presetGeometry('rect'),
    fill: INK.accent,
    line: null,
  });
  const cover = [
    bar,
    placeholder(2, 'title', 'type="ctrTitle"', turned(COVER_TITLE), styled(level(1, 38, { bold: true }, rtl))),
    placeholder(
      3,
      'subtitle',
      'type="subTitle" idx="1"',
      turned(COVER_TEXT),
      styled(level(1, 16, { tone: 'tx2' }, rtl)).replace('anchor="b"', 'anchor="t"'),
    ),
  ];
  const content = [
    placeholder(2, 'title', 'type="title"', null, sample(rtl)),
    placeholder(3, 'text', 'idx="1"', null, sample(rtl)),
    placeholder(4, 'slide number', 'type="sldNum" sz="quarter" idx="12"', FOOT, number(rtl)),
  ];
  const titleOnly = [content[0]!, content[2]!];
  return [
    layout('title', 'Cover', cover.join('')),
    layout('obj', 'Text', content.join('')),
    layout('titleOnly', 'Title', titleOnly.join('')),
  ];
}

/** How text looks that is in no placeholder. */
export const textDefaults = (rtl: boolean): string =>
  `<p:defaultTextStyle>${[1, 2, 3].map((at) => level(at, 14, {}, rtl)).join('')}</p:defaultTextStyle>`;

/** The page that notes are printed on: the slide above, the words below. */
export function notesMasterPart(rtl: boolean): string {
  return `<p:notesMaster ${NAMESPACES}>${withBackground(tree(noteShapes(sample(rtl))))}${MAP}<p:notesStyle>${level(1, 12, {}, rtl)}</p:notesStyle></p:notesMaster>`;
}

const noteShapes = (text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${placeOf({ x: 54, y: 57, width: 432, height: 243 })}${presetGeometry('rect')}<a:noFill/><a:ln w="9525"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>${placeholder(3, 'notes', 'type="body" sz="quarter" idx="3"', { x: 54, y: 320, width: 432, height: 340 }, text)}`;

export const notesPart = (paragraphs: string): string =>
  `<p:notes ${NAMESPACES}>${tree(
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>${placeholder(3, 'notes', 'type="body" idx="1"', null, textBody(paragraphs))}`,
  )}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;

export const presentationSize = `<p:sldSz cx="${emu(PAGE.width)}" cy="${emu(PAGE.height)}"/><p:notesSz cx="${emu(PAGE.height)}" cy="${emu(720)}"/>`;
