import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { MAY_IMPORT, NODE_ONLY_IN, ONLY_IN } from './layer-table.ts';

/** A folder may import itself and what the table lists; nothing outside `src/` but data and packages. */
const layerRules: IForbiddenRuleType[] = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `layer/${folder}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(?:src|tests)/', pathNot: `^src/(?:${[folder, ...allowed].join('|')})/` },
}));

/** A folder that the table does not list. */
const unknownFolder: IForbiddenRuleType = {
  name: 'layer/unknown-folder',
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(?:${Object.keys(MAY_IMPORT).join('|')})/` },
  to: {},
};

const throughIndex: IForbiddenRuleType = {
  name: 'other-folders-through-index',
  severity: 'error',
  from: { path: '^src/([^/]+)/' },
  to: { path: '^src/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/readers/node\\.ts$', '\\.css$'] },
};

/** Three levels deep is as deep as folders go. */
const neverThroughOwnIndex: IForbiddenRuleType[] = [1, 2, 3].map((depth) => ({
  name: 'never-through-own-index',
  severity: 'error',
  from: { path: `^(src${'/[^/]+'.repeat(depth)})/.+` },
  to: { path: '^$1/index\\.tsx?$' },
}));

const packageRules: IForbiddenRuleType[] = ONLY_IN.map(({ name, packages, paths }) => ({
  name: `only-in/${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: [...paths] },
  to: { path: `(?:^|/node_modules/|^node_modules/)${packages}(?:/|$)`, pathNot: '^src/' },
}));

const nodeRule: IForbiddenRuleType = {
  name: 'only-in/node',
  severity: 'error',
  from: { path: '^src/', pathNot: [...NODE_ONLY_IN] },
  to: { dependencyTypes: ['core'] },
};

/** Curated facts and datasets come in through the folders that validate them. */
const dataRule: IForbiddenRuleType = {
  name: 'only-in/graph-data',
  severity: 'error',
  from: { path: '^src/', pathNot: '^src/(?:registry|app)/' },
  to: { path: '^graph-data/' },
};

/** What `npm start` and `npm test` load before anything is installed. */
const launchRule: IForbiddenRuleType = {
  name: 'launch-starts-without-packages',
  severity: 'error',
  from: { path: '^src/launch/.+\\.mjs$' },
  to: { dependencyTypesNot: ['core', 'local'], dynamic: false },
};

const noCycles: IForbiddenRuleType = { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } };

const noUnresolved: IForbiddenRuleType = {
  name: 'resolvable',
  severity: 'error',
  from: { path: '^src/' },
  to: { couldNotResolve: true, path: '^[./]', pathNot: '\\?|\\.grammar\\.terms$' },
};

export const RULES: IForbiddenRuleType[] = [
  ...layerRules,
  unknownFolder,
  throughIndex,
  ...neverThroughOwnIndex,
  ...packageRules,
  nodeRule,
  dataRule,
  launchRule,
  noCycles,
  noUnresolved,
];

/** Every import below `root/src` that breaks a rule, as `rule: from → to`, sorted. Imports of types count too. */
export async function findViolations(root: string): Promise<string[]> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: root,
      ruleSet: { forbidden: RULES },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      // `?worker`, `?url` and the like are Vite's; the file before the mark is what is imported.
      enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
    },
    { symlinks: false },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser: no result object');
  return describeViolations(output);
}

const describeViolations = (result: ICruiseResult): string[] =>
  [...new Set(result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`))].sort();
