import { furtherLabel, type Language, stanceLabel } from '../../model/index.ts';
import { escapeXml } from '../xml.ts';
import type { ClauseTree } from './clause-tree.ts';
import { slug } from './uris.ts';

interface Says {
  readonly nameOf: (node: string) => string;
  readonly uriOf: (node: string) => string;
  readonly language: Language;
  /** The whole text at hand; null without one. */
  readonly text: string | null;
}

const FRONT = new Set(['foreword', 'foreword-paragraph', 'title', 'adoption-note']);

/** Preface, preamble and main body of one document; ids of elements are unique within it. */
export class AknWriter {
  readonly #says: Says;
  readonly #ids = new Set<string>();

  constructor(says: Says) {
    this.#says = says;
  }

  body(trees: readonly ClauseTree[], title: string | null, name: string): string {
    const of = (test: (tree: ClauseTree) => boolean): readonly ClauseTree[] => trees.filter(test);
    // What the text begins with is its own name.
    const isFront = (tree: ClauseTree): boolean =>
      FRONT.has(tree.attributes.kind) || (tree === trees[0] && tree.attributes.kind === 'heading');
    const isFormula = ({ attributes }: ClauseTree): boolean => attributes.kind === 'enacting-formula';
    const isPreamble = (tree: ClauseTree): boolean =>
      !isFront(tree) && !isFormula(tree) && tree.attributes.part === 'preambular';
    const head = [
      `<longTitle eId="${this.#id('', 'longTitle', null)}"><p>${title === null ? '' : `<docTitle>${escapeXml(title)}</docTitle> `}<docNumber>${escapeXml(name)}</docNumber></p></longTitle>`,
      ...of(isFront).flatMap((tree) => this.#front(tree, title)),
    ];
    const preamble = [
      ...of(isFormula).map((tree) => {
        const id = this.#id('', 'formula', null);
        return `<formula ${this.#attributes(id, tree)} name="enactingFormula">${this.#text(tree, id)}</formula>`;
      }),
      ...this.#recitals(of(isPreamble)),
    ];
    const main = of((tree) => !isFront(tree) && !isFormula(tree) && !isPreamble(tree)).map((tree) =>
      this.#operative(tree, ''),
    );
    return [
      `<preface>\n${head.join('\n')}\n</preface>`,
      ...(preamble.length > 0 ? [`<preamble>\n${preamble.join('\n')}\n</preamble>`] : []),
      `<mainBody>\n${main.length > 0 ? main.join('\n') : '<p/>'}\n</mainBody>`,
    ].join('\n');
  }

  #front(tree: ClauseTree, title: string | null): readonly string[] {
    if (tree.attributes.kind === 'title' && title !== null && tree.references.length === 0) return [];
    const name = slug(tree.attributes.kind);
    const id = this.#id('', 'container', name);
    return [
      `<container ${this.#attributes(id, tree)} name="${name}">${this.#text(tree, id)}${tree.children.map((child) => this.#text(child, this.#id(id, 'p', null))).join('')}</container>`,
    ];
  }

  /** Sections are recitals with a heading; paragraphs without one stand together. */
  #recitals(trees: readonly ClauseTree[]): readonly string[] {
    const parts: string[] = [];
    let loose: ClauseTree[] = [];
    const end = (): void => {
      if (loose.length === 0) return;
      const id = this.#id('', 'recs', String(parts.length + 1));
      parts.push(`<recitals eId="${id}">\n${loose.map((tree) => this.#recital(tree, id)).join('\n')}\n</recitals>`);
      loose = [];
    };
    for (const tree of trees) {
      if (tree.attributes.kind !== 'preambular-section') {
        loose.push(tree);
        continue;
      }
      end();
      const id = this.#id('', 'recs', String(parts.length + 1));
      const inside = tree.children.map((child) => this.#recital(child, id));
      const own = inside.length > 0 ? '' : `<recital eId="${this.#id(id, 'rec', null)}"><p/></recital>`;
      parts.push(
        `<recitals ${this.#attributes(id, tree)}>${this.#heading(tree, id)}\n${inside.join('\n')}${own}\n</recitals>`,
      );
    }
    end();
    return parts;
  }

  #recital(tree: ClauseTree, parent: string): string {
    const id = this.#id(parent, 'rec', tree.attributes.label);
    return `<recital ${this.#attributes(id, tree)}>${number(tree)}${this.#withItems(tree, id)}</recital>`;
  }

  /** Text and the items below it, as blocks. */
  #withItems(tree: ClauseTree, id: string): string {
    if (tree.children.length === 0) return this.#text(tree, id);
    const list = this.#id(id, 'list', null);
    const items = tree.children.map((child) => {
      const item = this.#id(list, 'item', child.attributes.label);
      return `<item ${this.#attributes(item, child)}>${number(child)}${this.#withItems(child, item)}</item>`;
    });
    return `${this.#text(tree, id)}<blockList eId="${list}">${items.join('\n')}</blockList>`;
  }

  #operative(tree: ClauseTree, parent: string): string {
    const { kind, label } = tree.attributes;
    const isSection = kind === 'operative-section' || kind === 'heading';
    const tag = isSection ? 'hcontainer' : parent.includes('para_') ? 'subparagraph' : 'paragraph';
    const short = isSection ? 'hcontainer' : tag === 'paragraph' ? 'para' : 'subpara';
    const id = this.#id(parent, short, label);
    const name = isSection ? ` name="${slug(kind)}"` : '';
    const head = isSection ? this.#heading(tree, id) : number(tree);
    const below = tree.children.map((child) => this.#operative(child, id)).join('\n');
    const own = isSection ? '' : this.#text(tree, id);
    const content =
      below === ''
        ? own === ''
          ? ''
          : `<content>${own}</content>`
        : `${own === '' ? '' : `<intro eId="${this.#id(id, 'intro', null)}">${own}</intro>`}\n${below}\n`;
    return `<${tag} ${this.#attributes(id, tree)}${name}>${head}${content}</${tag}>`;
  }

  /** As printed; without the text, what sections of that verb are headed with. */
  #heading(tree: ClauseTree, parent: string): string {
    const { own, attributes } = tree;
    const { text, language } = this.#says;
    const printed = own && text !== null ? text.slice(own.start, own.end).trim() : '';
    const heading = printed || headOf(attributes, language);
    return heading === ''
      ? ''
      : `<heading eId="${this.#id(parent, 'heading', null)}">${escapeXml(heading.replace(/\s+/g, ' '))}</heading>`;
  }

  /** The text with its references; without it our summary, and the references behind it. */
  #text(tree: ClauseTree, parent: string): string {
    const { text, language, nameOf, uriOf } = this.#says;
    const ref = (target: string, words: string): string =>
      `<ref eId="${this.#id(parent, 'ref', null)}" href="${escapeXml(uriOf(target))}">${escapeXml(words)}</ref>`;
    if (tree.own && text !== null) {
      const { start, end } = tree.own;
      let at = start;
      let marked = '';
      const left = [];
      for (const { target, place } of tree.references) {
        if (!place || place.start < at || place.end > end) {
          left.push(target);
          continue;
        }
        marked +=
          escapeXml(squeezed(text.slice(at, place.start))) + ref(target, squeezed(text.slice(place.start, place.end)));
        at = place.end;
      }
      marked += escapeXml(squeezed(text.slice(at, end)).trimEnd());
      const further =
        left.length === 0
          ? ''
          : `<p status="editorial">${left.map((target) => ref(target, nameOf(target))).join('; ')}</p>`;
      return `<p>${marked.trimStart()}</p>${further}`;
    }
    const { summary, references } = tree;
    const other = summary !== null && summary.language !== language ? ` xml:lang="${slug(summary.language)}"` : '';
    const said = summary === null ? '<p/>' : `<p status="editorial"${other}>${escapeXml(summary.text)}</p>`;
    const cited = references.map(({ target }) => ref(target, nameOf(target))).join('; ');
    return cited === '' ? said : `${said}<p status="editorial">${cited}</p>`;
  }

  /** Ours stays with it as the global id, so that whoever has both finds one from the other. */
  #attributes(id: string, tree: ClauseTree): string {
    const missing = this.#says.text === null || !tree.own ? ' status="incomplete"' : '';
    return `eId="${id}" GUID="${escapeXml(tree.id.replace(/\s/g, '_'))}"${missing}`;
  }

  /** An id by the naming convention: the parent's, then element and number; counted where no number tells it apart. */
  #id(parent: string, element: string, label: string | null): string {
    const base = `${parent === '' ? '' : `${parent}__`}${element}`;
    const printed = label === null ? '' : slug(label);
    let id = printed === '' || printed === 'x' ? `${base}_1` : `${base}_${printed}`;
    for (let count = 2; this.#ids.has(id); count++)
      id = `${base}_${printed === '' || printed === 'x' ? '' : `${printed}-`}${count}`;
    this.#ids.add(id);
    return id;
  }
}

function headOf({ stance, locator }: ClauseTree['attributes'], language: Language): string {
  if (stance === null) return '';
  return /^[^/:]*-further(?:[/:]|$)/.test(locator) ? furtherLabel(stance, language) : stanceLabel(stance, language);
}

const number = ({ attributes }: ClauseTree): string =>
  attributes.label === null ? '' : `<num>${escapeXml(attributes.label)}</num>`;

/** Lines of a file mean nothing in a paragraph. */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ');
