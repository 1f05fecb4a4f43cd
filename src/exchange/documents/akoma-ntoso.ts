import { nodeOfType, type RecitalGraph } from '../../graph/index.ts';
import { LANGUAGES, type Language, parseWorkId, versionOf } from '../../model/index.ts';
import { escapeXml } from '../xml.ts';
import { AknWriter } from './akn-body.ts';
import { type ClauseTree, clauseTrees, type TextAtHand } from './clause-tree.ts';
import { aknUri, bodySlug, kindName, THREE_LETTERS } from './uris.ts';

export interface AknOptions {
  /** A node's name as people read it. */
  readonly nameOf: (node: string) => string;
  /** Of headings, summaries and names. */
  readonly language: Language;
  /** Only with it does the file hold sentences of the document; else it holds our summaries, marked as editorial. */
  readonly text: TextAtHand | null;
}

/**
 * One version of an instrument as Akoma Ntoso 3.0 (OASIS LegalDocML), in the manner of the UN system (AKN4UN): a
 * `statement` with preface, recitals and operative paragraphs, and a `ref` to each instrument that it cites. Null when the
 * graph has no such version. The same bytes for the same input; well-formed whatever labels hold.
 */
export function toAkomaNtoso(graph: RecitalGraph, version: string, options: AknOptions): string | null {
  const attributes = nodeOfType(graph, version, 'version');
  if (!attributes) return null;
  const { text, nameOf } = options;
  const expression = attributes.expressions.find(({ document }) => document === text?.document);
  const read = expression && LANGUAGES.find((language) => language === expression.language);
  const language = read ?? options.language;
  const trees = clauseTrees(graph, version, text, language);
  const isConcept = (node: string): boolean => nodeOfType(graph, node, 'action-line') !== null;
  const uriOf = (node: string): string =>
    isConcept(node) ? `/akn/ontology/concept/un/${bodySlug(node)}` : aknUri(node);
  const writer = new AknWriter({ nameOf, uriOf, language, text: text?.text ?? null });
  const title = expression?.title ?? attributes.titles.find(({ lang }) => lang === language)?.text ?? null;
  const body = writer.body(trees, title, nameOf(version));
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="${kindName(version)}" contains="singleVersion">
<meta>
${identification(version, language, title)}
${references(version, trees, { nameOf, uriOf, isConcept })}
</meta>
${body}
</statement>
</akomaNtoso>
`;
}

/** Work, expression and manifestation. Of dates only the year is known: `name` says so. */
function identification(version: string, language: Language, title: string | null): string {
  const work = aknUri(version);
  const year = versionOf(version)?.year;
  const date =
    year === undefined
      ? '<FRBRdate date="0001-01-01" name="unknown"/>'
      : `<FRBRdate date="${String(year).padStart(4, '0')}-01-01" name="year-only"/>`;
  const parts = parseWorkId(version);
  const author = parts ? bodySlug(parts.issuer) : 'un';
  const made = `${work}/${THREE_LETTERS[language]}@${year ?? ''}`;
  const core = (uri: string, ending: string, by: string, more: string): string =>
    `<FRBRthis value="${escapeXml(uri)}/!main${ending}"/><FRBRuri value="${escapeXml(uri)}${ending}"/>${more}${date}<FRBRauthor href="#${by}"/>`;
  const number = parts ? `<FRBRnumber value="${escapeXml(parts.number)}"/>` : '';
  const name = title === null ? '' : `<FRBRname value="${escapeXml(title)}"/>`;
  const alias = `<FRBRalias name="recital" value="${escapeXml(version)}"/>`;
  return `<identification source="#recital">
<FRBRWork>${core(work, '', author, alias)}<FRBRcountry value="un"/>${parts ? '<FRBRsubtype value="deliberation"/>' : ''}${number}${name}</FRBRWork>
<FRBRExpression>${core(made, '', author, '')}<FRBRlanguage language="${THREE_LETTERS[language]}"/></FRBRExpression>
<FRBRManifestation>${core(made, '.xml', 'recital', '')}<FRBRformat value="application/akn+xml"/></FRBRManifestation>
</identification>`;
}

interface Naming {
  readonly nameOf: (node: string) => string;
  readonly uriOf: (node: string) => string;
  readonly isConcept: (node: string) => boolean;
}

function references(version: string, trees: readonly ClauseTree[], { nameOf, uriOf, isConcept }: Naming): string {
  const cited = new Set<string>();
  const visit = ({ references: list, children }: ClauseTree): void => {
    for (const { target } of list) cited.add(target);
    children.forEach(visit);
  };
  trees.forEach(visit);
  const issuer = parseWorkId(version)?.issuer;
  const author = issuer === undefined ? 'un' : bodySlug(issuer);
  const told = (tag: string, test: (node: string) => boolean): string[] =>
    [...cited]
      .filter(test)
      .sort()
      .map(
        (node, at) =>
          `<${tag} eId="${tag}_${at + 1}" href="${escapeXml(uriOf(node))}" showAs="${escapeXml(nameOf(node))}"/>`,
      );
  const refs = [...told('activeRef', (node) => !isConcept(node)), ...told('TLCConcept', isConcept)];
  const organization = `<TLCOrganization eId="${author}" href="/akn/ontology/organization/un/${author}" showAs="${escapeXml(issuer === undefined ? author : nameOf(issuer))}"/>`;
  const own = '<TLCProcess eId="recital" href="/akn/ontology/process/un/recital" showAs="Recital"/>';
  return `<references source="#recital">\n${[...refs, organization, own].join('\n')}\n</references>`;
}
