import type { GraphFormat } from './format.ts';

/** What is known of a format before its code is loaded. */
export interface GraphFormatEntry {
  /** Ending of its files, without the point; a longer one is asked first. */
  readonly ending: string;
  readonly mediaType: string;
  /** Whether Recital opens what it wrote. */
  readonly opened: boolean;
  readonly load: () => Promise<GraphFormat>;
}

/** Every format of graphs; a new one is one file and one entry here. */
export const GRAPH_FORMATS = {
  json: {
    ending: 'json',
    mediaType: 'application/json',
    opened: true,
    load: async () => (await import('./json.ts')).json,
  },
  graphml: {
    ending: 'graphml',
    mediaType: 'application/graphml+xml',
    opened: true,
    load: async () => (await import('./graphml.ts')).graphml,
  },
  gexf: {
    ending: 'gexf',
    mediaType: 'application/gexf+xml',
    opened: true,
    load: async () => (await import('./gexf.ts')).gexf,
  },
  csv: {
    ending: 'csv.zip',
    mediaType: 'application/zip',
    opened: true,
    load: async () => (await import('./csv-pair.ts')).csvPair,
  },
  xlsx: {
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    opened: true,
    load: async () => (await import('./xlsx-pair.ts')).xlsxPair,
  },
  'json-ld': {
    ending: 'jsonld',
    mediaType: 'application/ld+json',
    opened: false,
    load: async () => (await import('./json-ld.ts')).jsonLd,
  },
  turtle: {
    ending: 'ttl',
    mediaType: 'text/turtle',
    opened: false,
    load: async () => (await import('./turtle.ts')).turtle,
  },
  cypher: {
    ending: 'cypher',
    mediaType: 'text/plain',
    opened: false,
    load: async () => (await import('./cypher.ts')).cypher,
  },
} as const satisfies Readonly<Record<string, GraphFormatEntry>>;

export type GraphFormatId = keyof typeof GRAPH_FORMATS;
export const GRAPH_FORMAT_IDS = Object.keys(GRAPH_FORMATS) as readonly GraphFormatId[];

/** The format that a file's name says, or null. */
export function formatOfName(name: string): GraphFormatId | null {
  const lower = name.toLowerCase();
  const fitting = GRAPH_FORMAT_IDS.filter((id) => lower.endsWith(`.${GRAPH_FORMATS[id].ending}`));
  return fitting.sort((a, b) => GRAPH_FORMATS[b].ending.length - GRAPH_FORMATS[a].ending.length)[0] ?? null;
}

export type { ExportOptions, GraphFormat } from './format.ts';
