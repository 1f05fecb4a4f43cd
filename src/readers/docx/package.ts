import type { Archive, ArchiveEntry, Inflater } from '../../archive/index.ts';
import { damaged, type Refusal, refusal } from '../../archive/index.ts';
import { type XmlHandler, XmlPart } from './xml-part.ts';

/** The parts of a package that hold a document's text, and what else it carries. */
export interface DocumentParts {
  readonly main: ArchiveEntry;
  readonly styles: ArchiveEntry | null;
  readonly numbering: ArchiveEntry | null;
  readonly footnotes: ArchiveEntry | null;
  readonly endnotes: ArchiveEntry | null;
  /** Files within the file, which are not opened. */
  readonly embedded: number;
  readonly hasMacros: boolean;
}

/** Parts that the main part refers to, by the last word of the kind of reference; writers that don't refer name them so. */
const PARTS = ['styles', 'numbering', 'footnotes', 'endnotes'] as const;
const USUAL_MAIN = 'word/document.xml';
const TYPES = '[content_types].xml';

/** Other packages of the family, by what stands in their types and their folders. */
const OTHERS = [
  { type: 'xlsx', content: 'spreadsheetml', folder: 'xl/' },
  { type: 'pptx', content: 'presentationml', folder: 'ppt/' },
] as const;

/** Reads a part of XML into a handler; null when it was read to its end. */
export function readXml(inflater: Inflater, entry: ArchiveEntry, handler: XmlHandler): Refusal | null {
  const part = new XmlPart(entry.name, handler);
  return inflater.read(entry, (bytes) => part.push(bytes)) ?? part.end();
}

export const isRefusal = (value: object): value is Refusal => 'code' in value;

/** Finds the parts by the references of the package; by their usual names where it has none. */
export function findParts(archive: Archive, inflater: Inflater): DocumentParts | Refusal {
  const { entries } = archive;
  const types = new ContentTypes();
  const root = new References('');
  const first = readIfThere(archive, inflater, TYPES, types) ?? readIfThere(archive, inflater, '_rels/.rels', root);
  if (first) return first;
  const mainName = root.targets.get('officeDocument') ?? USUAL_MAIN;
  const other = OTHERS.find(({ content }) => types.of(mainName).includes(content));
  if (other) return refusal('file/type-not-read', { type: other.type });
  const main = entries.get(mainName);
  if (main === undefined) return noDocument(entries);
  if (main === null) return damaged(mainName);
  const folder = mainName.slice(0, mainName.lastIndexOf('/') + 1);
  const references = new References(folder);
  const second = readIfThere(archive, inflater, `${folder}_rels/${mainName.slice(folder.length)}.rels`, references);
  if (second) return second;
  const found: Record<string, ArchiveEntry | null> = {};
  for (const kind of PARTS) {
    const target = references.targets.get(kind);
    const entry = entries.get(target ?? `${folder}${kind}.xml`);
    // What is referred to and not there was lost; a name that two entries share can't be trusted.
    if (entry === null || (entry === undefined && target !== undefined)) return damaged(target ?? kind);
    found[kind] = entry ?? null;
  }
  return {
    main,
    styles: found.styles!,
    numbering: found.numbering!,
    footnotes: found.footnotes!,
    endnotes: found.endnotes!,
    embedded: references.embedded.size,
    hasMacros: references.hasMacros || [...entries.keys()].some((name) => /(?:^|\/)vbaproject\.bin$/.test(name)),
  };
}

function noDocument(entries: Archive['entries']): Refusal {
  const names = [...entries.keys()];
  const other = OTHERS.find(({ folder }) => names.some((name) => name.startsWith(folder)));
  return other ? refusal('file/type-not-read', { type: other.type }) : refusal('file/no-document');
}

function readIfThere(archive: Archive, inflater: Inflater, name: string, handler: XmlHandler): Refusal | null {
  const entry = archive.entries.get(name);
  if (entry === undefined) return null;
  return entry === null ? damaged(name) : readXml(inflater, entry, handler);
}

/** `[Content_Types].xml`: what each part is. */
class ContentTypes implements XmlHandler {
  private readonly types = new Map<string, string>();

  readonly open: XmlHandler['open'] = (name, element) => {
    if (name !== 'ct:Override') return;
    const part = (element.attribute('PartName') ?? '').toLowerCase().replace(/^\//, '');
    this.types.set(part, element.attribute('ContentType') ?? '');
  };

  of(part: string): string {
    return this.types.get(part) ?? '';
  }
}

/** What holds other files, or code. */
const EMBEDDED: ReadonlySet<string> = new Set(['package', 'oleObject', 'aFChunk', 'subDocument']);
const ACTIVE: ReadonlySet<string> = new Set(['vbaProject', 'control', 'activeXControlBinary']);

/** References of one part to others; those that lead out of the file are never followed. */
class References implements XmlHandler {
  readonly targets = new Map<string, string>();
  readonly embedded = new Set<string>();
  hasMacros = false;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  readonly open: XmlHandler['open'] = (name, element) => {
    if (name !== 'rel:Relationship' || element.attribute('TargetMode')?.toLowerCase() === 'external') return;
    const type = element.attribute('Type') ?? '';
    const kind = type.slice(type.lastIndexOf('/') + 1);
    const target = resolve(this.folder, element.attribute('Target') ?? '');
    if (!this.targets.has(kind)) this.targets.set(kind, target);
    if (EMBEDDED.has(kind)) this.embedded.add(target);
    if (ACTIVE.has(kind)) this.hasMacros = true;
  };
}

/** The name of the part that a reference leads to. A name only: it is looked up in the archive and nowhere else. */
function resolve(folder: string, target: string): string {
  const path = (target.startsWith('/') ? target.slice(1) : folder + target).replaceAll('\\', '/').toLowerCase();
  const out: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') out.pop();
    else if (step !== '.' && step !== '') out.push(step);
  }
  return out.join('/');
}
