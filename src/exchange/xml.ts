import { parseXml, type XmlElement, XmlError } from '@rgrove/parse-xml';
import { makeDiagnostic, type Outcome } from '../model/index.ts';

/** What XML 1.0 cannot hold even as a reference: controls, halves of pairs, U+FFFE and U+FFFF. */
const UNFIT = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;
const SPECIAL = /[&<>"\t\n\r\u0085\u2028]/g;
// Line ends of any kind are references: parsers may turn them into others (XML 1.1, 2.11).
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text with U+FFFD for what XML cannot hold. */
export const fitForXml = (text: string): string => text.replace(UNFIT, '\uFFFD');

/** Text for an element or a quoted attribute; what XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  fitForXml(text).replace(SPECIAL, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);

/**
 * Well-formed XML as its root element. A document type is refused before anything is parsed: entities are never
 * expanded. What is not well-formed is refused with line and column.
 */
export function readXml(text: string): Outcome<XmlElement> {
  if (/<!DOCTYPE/i.test(text)) return { ok: false, diagnostics: [makeDiagnostic('graph/doctype')] };
  try {
    const { root } = parseXml(text);
    if (root) return { ok: true, value: root, diagnostics: [] };
    return { ok: false, diagnostics: [makeDiagnostic('graph/not-xml', { line: 1, column: 1 })] };
  } catch (error) {
    // Thousands of elements in one another end the parser's stack, as no graph has them.
    if (error instanceof RangeError) return { ok: false, diagnostics: [makeDiagnostic('graph/not-a-graph')] };
    if (!(error instanceof XmlError)) throw error;
    const { line, column } = error;
    return { ok: false, diagnostics: [makeDiagnostic('graph/not-xml', { line, column })] };
  }
}

/** Elements of a name right below another. */
export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => child.type === 'element' && (child as XmlElement).name === name,
  );
