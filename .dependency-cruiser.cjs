/**
 * Which layer may import which, types included. What is not listed is refused.
 * Tests beside the code and under tests/ may import everything but are imported by nothing.
 */
const mayImport = {
  contract: [],
  theme: [],
  domain: ['contract'],
  figure: ['contract', 'domain'],
  api: ['contract'],
  url: ['contract'],
  dataset: ['contract', 'domain'],
  // The fonts are cut to what the theme says they must hold.
  tooling: ['theme'],
  queries: ['contract', 'api'],
  worker: [],
  // It stands in pages, each script in one piece.
  boot: [],
  // When it is shown what is shown, of pages, figures and controls alike.
  paint: ['boot', 'url'],
  // How counts are written, controls must know as much as others.
  ui: ['theme', 'domain/words[.]ts', 'paint'],
  figures: ['contract', 'domain', 'figure', 'url'],
  charts: ['contract', 'domain', 'figure', 'theme'],
  // `api` hands out the bytes of fonts: it alone fetches.
  export: ['contract', 'api', 'domain', 'figure', 'charts', 'theme'],
  frame: [
    ...['contract', 'api', 'domain', 'figure', 'figures', 'queries'],
    ...['charts', 'export', 'ui', 'theme', 'url', 'paint'],
  ],
  pages: ['contract', 'domain', 'figure', 'figures', 'queries', 'url', 'paint', 'frame', 'ui', 'theme'],
  app: [
    ...['contract', 'api', 'domain', 'figure', 'figures', 'queries', 'url', 'paint', 'worker'],
    ...['charts', 'export', 'frame', 'pages', 'ui', 'theme'],
  ],
};

/** The layers that alone may import a package. `tooling` stands for node-only scripts. */
const owners = {
  'recharts|react-is': ['charts'],
  wouter: ['url'],
  '@tanstack/react-query': ['queries', 'pages', 'app', 'frame'],
  '@tanstack/react-table|@tanstack/react-virtual': ['ui'],
  // Whoever takes in what it does not own checks it; `queries` only passes schemas on.
  valibot: ['contract', 'api', 'queries', 'url', 'charts', 'dataset', 'export', 'frame', 'tooling'],
  'csv-parse|csv-stringify|yaml|ajv|uuid|ical-generator|@valibot/to-json-schema': ['dataset'],
  'd3-array': ['domain', 'tooling'],
  minisearch: ['domain'],
  'd3-time': ['charts'],
  '@internationalized/date': ['domain'],
  fflate: ['dataset', 'export'],
};

const test = '[.]test[.]tsx?$';
const nodeOnly = '^src/(dataset|tooling)/';
const browserLayers = Object.keys(mayImport).filter((layer) => layer !== 'dataset' && layer !== 'tooling');
const inPackage = (names) => `(^|/)node_modules/(@types/)?(${names})(/|$)`;

const layerRules = Object.entries(mayImport).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import ${allowed.join(', ') || 'no other layer'}.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: test },
  to: { path: '^(src|mocks|tests)/', pathNot: `^src/(${[layer, ...allowed].join('|')})(/|$)` },
}));

const ownerRules = Object.entries(owners).map(([names, layers]) => ({
  name: `owner-of-${names.split('|')[0]}`,
  comment: `Only ${layers.join(', ')} may import ${names.replaceAll('|', ', ')}.`,
  severity: 'error',
  from: { path: '^(src|mocks)/', pathNot: [`^src/(${layers.join('|')})/`, test] },
  to: { path: inPackage(names) },
}));

const strangers = (folder, comment) => ({
  name: `${folder.split('/').at(-1)}-are-strangers`,
  comment,
  severity: 'error',
  from: { path: `^${folder}/([^/]+)/`, pathNot: test },
  to: { path: `^${folder}/`, pathNot: `^${folder}/$1/` },
});

module.exports = {
  forbidden: [
    ...layerRules,
    ...ownerRules,
    strangers('src/pages', 'What pages share lives in src/frame, src/figures, src/domain or src/ui.'),
    {
      name: 'connectors-are-strangers',
      comment:
        'A connector knows the shared interface and readers, its own upstream, and no other connector.',
      severity: 'error',
      from: {
        path: '^src/dataset/connectors/([^/.]+)',
        pathNot: [test, '^src/dataset/connectors/((connector|registry|main)[.]ts$|runner/)'],
      },
      to: {
        path: '^src/dataset/connectors/',
        pathNot: ['^src/dataset/connectors/$1[/.]', '^src/dataset/connectors/(connector[.]ts$|read/)'],
      },
    },
    {
      name: 'no-cycle',
      comment: 'Types count: a cycle of types is a cycle of thoughts.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'contract-is-light',
      comment: 'Build and browser both read the contract: valibot is all that it may bring along.',
      severity: 'error',
      from: { path: '^src/contract/', pathNot: test },
      to: { dependencyTypesNot: ['local', 'type-only'], pathNot: inPackage('valibot') },
    },
    {
      name: 'pure-layers-have-no-react',
      comment: 'These run without a page: node, a worker or a test can call them.',
      severity: 'error',
      from: { path: '^src/(domain|figure|figures|api|dataset|tooling)/', pathNot: test },
      to: { path: inPackage('react|react-dom') },
    },
    {
      name: 'no-node-in-browser',
      comment: 'Only dataset, tooling and tests run on node.',
      severity: 'error',
      from: { path: `^src/(${browserLayers.join('|')}|main)[/.]`, pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-dependencies-in-bundle',
      comment: 'What ships is named under dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: [nodeOnly, test] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'main-mounts-the-app',
      comment: 'The entry knows the app, the theme to set before it paints and, in development, the mocks.',
      severity: 'error',
      from: { path: '^src/main[.]tsx$' },
      to: { path: '^(src|mocks|tests)/', pathNot: '^(src/(app|theme|ui)/|mocks/browser[.]ts$)' },
    },
    {
      name: 'mocks-know-the-contract-only',
      severity: 'error',
      from: { path: '^mocks/' },
      to: { path: '^(src|tests)/', pathNot: '^src/contract/' },
    },
    {
      name: 'mocks-bring-msw-only',
      severity: 'error',
      from: { path: '^mocks/' },
      to: { path: 'node_modules/', pathNot: inPackage('msw') },
    },
    {
      name: 'proof-shares-no-drawing',
      comment: 'What the drawing leaves out would be missing from its proof, too; both measure text.',
      severity: 'error',
      from: { path: '^tests/parity/' },
      to: { path: '^src/charts/', pathNot: '^src/charts/measureText[.]ts$' },
    },
    {
      name: 'tests-are-imported-by-tests-only',
      severity: 'error',
      from: { pathNot: ['^tests/', test] },
      to: { path: ['^tests/', test] },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined', 'deprecated'] },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nothing is left over.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '[.]d[.]ts$',
          test,
          '^tests/bench/printPeakMemory[.]ts$',
          '^tests/.*[.]spec[.]ts$',
          'tsconfig.*[.]json$',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(tests/fixtures|src/dataset/records)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    skipAnalysisNotInRules: true,
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
  },
};
