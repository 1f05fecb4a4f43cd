/** Namespaces that are read, by the prefix that our code calls them by; ISO's strict form has addresses of its own. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Names remembered for each scope; documents use a few dozen. */
const MOST_NAMES = 1000;

/** What prefixes mean inside an element, whichever prefixes a writer chose. */
export class Scope {
  private readonly own: ReadonlyMap<string, string>;
  private readonly outer: Scope | null;
  private readonly names = new Map<string, string>();

  constructor(own: ReadonlyMap<string, string>, outer: Scope | null) {
    this.own = own;
    this.outer = outer;
  }

  /** The address that a prefix stands for; empty when it stands for none. */
  address(prefix: string): string {
    for (let scope: Scope | null = this; scope; scope = scope.outer) {
      const address = scope.own.get(prefix);
      if (address !== undefined) return address;
    }
    return '';
  }

  /** An element's name under our prefix, such as `w:p`; `?:p` when its namespace is not read. */
  elementName(written: string): string {
    let name = this.names.get(written);
    if (name === undefined) {
      const colon = written.indexOf(':');
      name = `${PREFIXES[this.address(colon < 0 ? '' : written.slice(0, colon))] ?? '?'}:${written.slice(colon + 1)}`;
      if (this.names.size < MOST_NAMES) this.names.set(written, name);
    }
    return name;
  }

  /** An attribute's name under our prefix; one without prefix has no namespace and keeps its name. */
  attributeName(written: string): string {
    return written.includes(':') ? this.elementName(written) : written;
  }
}

/** Outside of every element. */
export const OUTERMOST = new Scope(new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]), null);

/** Declarations among the attributes of an element; null when it has none. */
export function declarations(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> | null {
  let own: Map<string, string> | null = null;
  for (const key in attributes) {
    if (!key.startsWith('xmlns')) continue;
    own ??= new Map();
    if (key === 'xmlns') own.set('', attributes[key]!);
    else if (key[5] === ':') own.set(key.slice(6), attributes[key]!);
  }
  return own;
}
