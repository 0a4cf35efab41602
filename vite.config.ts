import { availableParallelism } from 'node:os';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { loadEnv } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { isCommon } from './src/tooling/commonScripts.ts';
import { staticHostFiles } from './src/tooling/staticHostFiles.ts';

// What the first paint needs is held together first, so that the charts group below, which takes its modules'
// dependencies with it, cannot pull React or the shell into the lazy chunk.
const chunkGroups = [
  { name: 'vendor', test: /node_modules/, tags: ['$initial' as const], priority: 30 },
  // Evaluated in two tasks, before the shell and apart from it.
  {
    name: 'terms',
    test: /src[\\/](contract|domain|api|queries|url|figure|theme)[\\/]/,
    tags: ['$initial' as const],
    priority: 25,
  },
  { name: 'shell', tags: ['$initial' as const], priority: 20 },
  // What comes with every page beside it, once it is painted.
  {
    name: 'moves',
    test: /src[\\/](app[\\/](BesidePage|PageMoves|SiteLine|siteCopy)|frame[\\/]openSearch|paint[\\/]earlyInput)\.tsx?/,
    priority: 9,
  },
  // What only a page needs that somebody uses.
  { name: 'used', test: /src[\\/]app[\\/](ownFaces|preparePages)\.ts/, priority: 9 },
  // The rest of the overview, in one script.
  {
    name: 'overview',
    test: /src[\\/](app[\\/]pages[\\/]overviewParts|domain[\\/](leadMoves|planChoice)|pages[\\/]policy[\\/]NewestEvents|figures[\\/](ev-plans[\\/]planTasksFigure|ai-pricing[\\/]flagshipPricesFigure|leaderboards[\\/](frontierFigure|gapPoint)|leads[\\/]leadsFigure|participation[\\/]seatsCard))\.tsx?/,
    priority: 6,
  },
  // What charts share with tables and with the words of figures; in the charts chunk it would make whoever needs
  // it load the charts, and fail with them.
  {
    name: 'shared',
    test: /node_modules[\\/]use-sync-external-store[\\/]|src[\\/](figure[\\/](breakMarks|footnotes|linePanels)|theme[\\/]fonts)\.ts/,
    priority: 15,
  },
  // What each kind of figure says, for tables and words as much as for drawings; and arithmetic that the time
  // axes of drawings share with medians.
  { name: 'kinds', test: /src[\\/]figure[\\/]kinds[\\/]/, priority: 12 },
  { name: 'arithmetic', test: /node_modules[\\/](d3-array|internmap)[\\/]/, priority: 12 },
  // Small parts that most pages share, and those about standards: alone, each would be a request of its own and a
  // name in the first script.
  {
    name: 'page',
    test: /src[\\/](contract[\\/](evPlans|laterDates|slug|standards|standardStatus)|domain[\\/](flagships|formats|gap|industries|known|quoteRatio|sorting|staleness)|figure[\\/](axisZero|figureContext|lowerBound|sourceAddress|titleLength)|figures[\\/](ai-pricing[\\/]ratioPoint|leaderboards[\\/]boardText|scoreText)|frame[\\/](useFigureContext|EventList|EvidenceValue|FactList|SourceCite)|paint[\\/]useRested|ui[\\/](Choice|Select))\.tsx?/,
    priority: 8,
  },
  // Dates ahead and the rules that set them, which the overview shows without any standard.
  {
    name: 'dates',
    test: /src[\\/](app[\\/]pages[\\/]ChangedAndDue|contract[\\/](calendar|rules)|domain[\\/](dueDay|rules)|figures[\\/](ev-plans[\\/](dueDates|calendarFigure)|rules[\\/]ruleItem)|frame[\\/]DueDateList)\.tsx?/,
    priority: 8,
  },
  {
    name: 'standards',
    test: /src[\\/](contract[\\/]standardRecords|domain[\\/](designations|standardPath|standardSearch)|figures[\\/](ev-plans[\\/](standardItem|standardsOn)|participation[\\/]chairRests))\.ts/,
    priority: 7,
  },
  // A long list to choose from, and the search in the header, which share how a list is searched.
  {
    name: 'picker',
    test: /src[\\/](domain[\\/]searchTerms|frame[\\/](FilterSelect|Picker)|ui[\\/](Combobox|OptionPopup|useListbox))\.tsx?/,
    priority: 8,
  },
  // Lists and tables with their downloads, which the overview has none of.
  {
    name: 'rows',
    test: /src[\\/](frame[\\/]DownloadLinks|ui[\\/](PlainTable|TableFrame|useFirstRows|useIsNarrowWindow))\.tsx?/,
    priority: 7,
  },
  // What all pages of prices share, and the first card of prices with them.
  {
    name: 'pricing',
    test: /src[\\/](contract[\\/]priceModes|domain[\\/]prices|figures[\\/](priceFacts|ai-pricing[\\/]priceData)|pages[\\/]ai-pricing[\\/](PricePage|TokenKindChoice))\.tsx?/,
    priority: 6,
  },
  // And what a drawing says to those who cannot see it.
  { name: 'charts', test: /src[\\/](charts[\\/](?!YearBrush)|figure[\\/]altText)/, priority: 10 },
];

const mocked = '**/*.mocked.test.{ts,tsx}';
/** Tests of scripts with a document; a file that named its environment would end the processes of all others beside it. */
const scripted = 'src/**/*.dom.test.ts';

/** What tests with a document have in common. */
const inDom = {
  environment: 'jsdom' as const,
  setupFiles: ['tests/support/setup.ts'],
  globalSetup: ['tests/support/buildMissingDataset.ts'],
};

/** React as readers get it: what it notes of each element for developers is a fifth of the time of tests of pages. */
const asBuilt = { oxc: { jsx: { development: false } } };
const env = { NODE_ENV: 'production' };

const testProjects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      include: ['src/**/*.test.ts', 'tests/{audit,beforeAfter,bench,contract,engines}/**/*.test.ts'],
      exclude: [scripted],
      // These share nothing that they do not put back: a process a file would cost more than the tests.
      isolate: false,
      globalSetup: ['tests/support/buildMissingDataset.ts'],
    },
  },
  // The app is read and drawn up once a process, not once a file: what a test leaves behind, the setup takes away.
  {
    extends: true,
    test: {
      ...inDom,
      name: 'dom',
      include: ['src/**/*.test.tsx', scripted, 'tests/{integration,figures}/**/*.test.{ts,tsx}'],
      exclude: [mocked],
      isolate: false,
    },
  },
  // Pictures are laid out as in browsers, by our fonts: for others widths of texts are estimated.
  {
    extends: true,
    test: {
      ...inDom,
      name: 'parity',
      include: ['tests/parity/**/*.test.tsx'],
      setupFiles: [...inDom.setupFiles, 'tests/parity/measureText.ts'],
      isolate: false,
    },
  },
  // All of these read the figures of pages as data, with one and the same stub in place of the frame.
  {
    extends: true,
    ...asBuilt,
    test: {
      ...inDom,
      env,
      name: 'pages',
      include: ['tests/pages/**/*.test.tsx'],
      setupFiles: [...inDom.setupFiles, 'tests/pages/stubFrame.setup.ts'],
      isolate: false,
    },
  },
  // These put others in place of modules or of the clock, or lose what a page remembers as lost until it is loaded
  // again: only a process of their own forgets that.
  { extends: true, test: { ...inDom, name: 'mocked', include: [`{src,tests}/${mocked}`] } },
];

const parts = {
  codeSplitting: { groups: chunkGroups },
  // The first script names every later one: a letter less in each hash is 100 bytes before the first paint, and
  // seven still tell four million million contents apart.
  chunkFileNames: 'assets/[name]-[hash:7].js',
};

export default defineConfig(({ mode, isSsrBuild }) => {
  const apiBaseUrl = loadEnv(mode, import.meta.dirname, 'VITE_')['VITE_API_BASE_URL'];
  return {
    base: process.env['BASE_PATH'] ?? '/',
    cacheDir: '.cache/vite',
    plugins: [react(), tailwindcss(), ...(isSsrBuild === true ? [] : [staticHostFiles(apiBaseUrl)])],
    server: { host: '127.0.0.1' },
    build: {
      copyPublicDir: isSsrBuild !== true,
      target: 'es2023',
      modulePreload: {
        // Browsers of that year preload modules by themselves.
        polyfill: false,
        resolveDependencies: (_file, needed) => needed.filter((name) => !isCommon(name)),
      },
      sourcemap: false,
      // One sheet for all, which pages have in themselves: Vite would fetch it again before parts that share a chunk
      // with it.
      cssCodeSplit: false,
      // A small inlined file would need `data:` in the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: isSsrBuild === true ? {} : { output: parts },
    },
    test: {
      // One more than there are cores: tests of pages wait for them to settle, and a core would idle meanwhile.
      maxWorkers: availableParallelism() + 1,
      // Pages and figures are made and thrown away: a larger nursery saves a tenth of the processor time.
      execArgv: ['--max-semi-space-size=128'],
      // For what hangs: a test that reads all records takes ten times as long where others have the cores.
      testTimeout: 180_000,
      hookTimeout: 180_000,
      // What differs is named whole: a failure elsewhere leaves no more than its message.
      chaiConfig: { truncateThreshold: 2000 },
      projects: testProjects,
    },
  };
});
