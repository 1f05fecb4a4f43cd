import { loadDeckWords } from '../../../i18n/index.ts';
import type { SlideDeck } from '../../slide.ts';
import {
  APP_PROPERTIES,
  APP_TYPE,
  CORE_RELATION,
  CORE_TYPE,
  contentTypes,
  coreProperties,
  packParts,
  relations,
} from '../ooxml/package.ts';
import { makePages } from '../pages/make-pages.ts';
import { inertLines } from '../text/inert.ts';
import { cutText } from '../text/wrap.ts';
import { NAMESPACES, paragraph, run } from './drawing.ts';
import {
  layoutParts,
  masterPart,
  notesMasterPart,
  notesPart,
  presentationSize,
  textDefaults,
  themePart,
} from './master.ts';
import { coverPart, slidePart } from './slide-part.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';
const LONGEST_SPEECH = 20_000;

/**
 * A briefing as a presentation of Office Open XML: nodes are shapes, links are lines joined to them, tables are tables,
 * and all text can be edited. What is too long for a slide goes on the next.
 */
export async function writePptx(deck: SlideDeck): Promise<Uint8Array> {
  const words = await loadDeckWords(deck.language);
  const rtl = deck.direction === 'rtl';
  const pages = deck.slides.flatMap((slide) => makePages(slide));
  const slides = [
    { content: coverPart(deck), layout: 1, speech: '' },
    ...pages.map((page) => ({
      content: slidePart(page, deck, words),
      layout: page.blocks.some(({ kind }) => kind === 'text') ? 2 : 3,
      speech: page.speech.trim(),
    })),
  ];
  const parts = new Map<string, string>();
  const types = new Map<string, string>();
  const put = (name: string, type: string | null, content: string): void => {
    parts.set(name, content);
    if (type !== null) types.set(name, type.includes('/') ? type : `${TYPE}.${type}+xml`);
  };
  const layouts = layoutParts(rtl);
  const spoken = slides.some(({ speech }) => speech !== '');

  put('docProps/app.xml', APP_TYPE, APP_PROPERTIES);
  put('docProps/core.xml', CORE_TYPE, coreProperties(deck.title, deck.language, deck.date));
  put('ppt/presentation.xml', 'presentation.main', presentationPart(slides.length, spoken, rtl));
  put('ppt/theme/theme1.xml', THEME_TYPE, themePart());
  put('ppt/slideMasters/slideMaster1.xml', 'slideMaster', masterPart(rtl, layouts.length));
  put('ppt/presProps.xml', 'presProps', `<p:presentationPr ${NAMESPACES}/>`);
  put('ppt/viewProps.xml', 'viewProps', `<p:viewPr ${NAMESPACES}/>`);
  put('ppt/tableStyles.xml', 'tableStyles', TABLE_STYLES);
  layouts.forEach((layout, at) => {
    put(`ppt/slideLayouts/slideLayout${at + 1}.xml`, 'slideLayout', layout);
    const master = [['slideMaster', '../slideMasters/slideMaster1.xml']] as const;
    put(`ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`, null, relations(master));
  });
  slides.forEach(({ content, layout, speech }, at) => {
    const name = `slide${at + 1}.xml`;
    put(`ppt/slides/${name}`, 'slide', content);
    const targets: [string, string][] = [['slideLayout', `../slideLayouts/slideLayout${layout}.xml`]];
    if (speech !== '') {
      targets.push(['notesSlide', `../notesSlides/notesSlide${at + 1}.xml`]);
      put(`ppt/notesSlides/notesSlide${at + 1}.xml`, 'notesSlide', notesPart(speechParagraphs(speech, deck)));
      const ends = [
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/${name}`],
      ] as const;
      put(`ppt/notesSlides/_rels/notesSlide${at + 1}.xml.rels`, null, relations(ends));
    }
    put(`ppt/slides/_rels/${name}.rels`, null, relations(targets));
  });
  if (spoken) {
    put('ppt/theme/theme2.xml', THEME_TYPE, themePart());
    put('ppt/notesMasters/notesMaster1.xml', 'notesMaster', notesMasterPart(rtl));
    put('ppt/notesMasters/_rels/notesMaster1.xml.rels', null, relations([['theme', '../theme/theme2.xml']]));
  }
  const ofMaster = layouts.map((_, at) => ['slideLayout', `../slideLayouts/slideLayout${at + 1}.xml`] as const);
  const masterRelations = relations([...ofMaster, ['theme', '../theme/theme1.xml']]);
  put('ppt/slideMasters/_rels/slideMaster1.xml.rels', null, masterRelations);
  const ofPresentation: [string, string][] = [
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ...slides.map((_, at): [string, string] => ['slide', `slides/slide${at + 1}.xml`]),
    ['presProps', 'presProps.xml'],
    ['viewProps', 'viewProps.xml'],
    ['theme', 'theme/theme1.xml'],
    ['tableStyles', 'tableStyles.xml'],
  ];
  if (spoken) ofPresentation.push(['notesMaster', 'notesMasters/notesMaster1.xml']);
  put('ppt/_rels/presentation.xml.rels', null, relations(ofPresentation));
  const ofFile = [
    ['officeDocument', 'ppt/presentation.xml'],
    [CORE_RELATION, 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ] as const;
  // Readers ask for the list of parts first.
  return packParts(
    new Map([['[Content_Types].xml', contentTypes(types)], ['_rels/.rels', relations(ofFile)], ...parts]),
  );
}

const TABLE_STYLES =
  '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>';

function presentationPart(slides: number, spoken: boolean, rtl: boolean): string {
  const ids = Array.from({ length: slides }, (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 2}"/>`).join('');
  const notes = spoken ? `<p:notesMasterIdLst><p:notesMasterId r:id="rId${slides + 6}"/></p:notesMasterIdLst>` : '';
  return `<p:presentation ${NAMESPACES}${rtl ? ' rtl="1"' : ''} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>${notes}<p:sldIdLst>${ids}</p:sldIdLst>${presentationSize}${textDefaults(rtl)}</p:presentation>`;
}

const speechParagraphs = (speech: string, { language, direction }: SlideDeck): string =>
  inertLines(cutText(speech, LONGEST_SPEECH))
    .split('\n')
    .map((line) => paragraph(line, run(line, language, { size: 12, colour: null }), direction))
    .join('');
