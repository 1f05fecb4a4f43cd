/**
 * Who may import whom. A folder of `src/` that is not listed may not exist; what it may import is all that it may
 * import. `layers.test.ts` enforces the table, `planted-violations.test.ts` proves that it does.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  archive: ['model'],
  readers: ['model', 'archive'],
  grammars: ['model'],
  i18n: ['model'],
  registry: ['model'],
  extract: ['model', 'grammars', 'registry'],
  graph: ['model'],
  ingest: ['model', 'readers', 'grammars', 'extract', 'registry', 'graph'],
  search: ['model', 'graph'],
  query: ['model', 'graph'],
  layouts: ['model', 'graph'],
  analysis: ['model', 'graph'],
  exchange: ['model', 'archive', 'graph'],
  store: ['model', 'graph', 'registry', 'search', 'query', 'layouts', 'ingest'],
  drawing: ['model', 'graph', 'store', 'layouts', 'i18n'],
  stage: ['model', 'graph', 'store', 'layouts', 'drawing'],
  answers: ['model', 'graph', 'query', 'store', 'i18n'],
  briefing: ['model', 'graph', 'query', 'layouts', 'store', 'answers', 'i18n', 'drawing'],
  ui: [
    'model',
    'graph',
    'registry',
    'store',
    'drawing',
    'stage',
    'i18n',
    'search',
    'query',
    'analysis',
    'answers',
    'briefing',
  ],
  app: [
    'model',
    'readers',
    'grammars',
    'i18n',
    'registry',
    'extract',
    'graph',
    'ingest',
    'search',
    'query',
    'layouts',
    'analysis',
    'exchange',
    'store',
    'drawing',
    'stage',
    'answers',
    'briefing',
    'ui',
  ],
  cli: [
    'model',
    'readers',
    'grammars',
    'extract',
    'registry',
    'graph',
    'ingest',
    'query',
    'search',
    'exchange',
    'answers',
    'briefing',
    'i18n',
  ],
  launch: [],
};

/** Where a package (or Node itself) may be imported; everywhere else it may not. Patterns of paths. */
export const ONLY_IN: readonly {
  readonly name: string;
  readonly packages: string;
  readonly paths: readonly string[];
}[] = [
  { name: 'sigma', packages: '(?:sigma|@sigma/[^/]+)', paths: ['^src/stage/'] },
  { name: 'graphology', packages: 'graphology[^/]*', paths: ['^src/(?:graph|stage|layouts|analysis)/'] },
  {
    name: 'widgets',
    packages: '(?:react-aria-components|react-aria|react-stately|@react-aria/[^/]+)',
    paths: ['^src/ui/kit/'],
  },
  { name: 'react', packages: '(?:react|react-dom)', paths: ['^src/(?:ui|app)/'] },
  // Installed for development only.
  { name: 'tools', packages: '(?:vite|tsx|playwright-core|vitest)', paths: ['^src/launch/'] },
];

/** Files that may use Node's own modules. */
export const NODE_ONLY_IN: readonly string[] = ['^src/(?:cli|launch)/', '^src/readers/node\\.ts$'];

/** Files that may talk to the network. */
export const NETWORK_ONLY_IN: readonly string[] = ['^src/app/', '^src/query/engines/', '^src/launch/'];
