import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { benchTable, type BenchRow } from './benchTables.ts';
import { budgets, bundleSizes } from '../../src/tooling/bundleSizes.ts';
import { measureLighthouse } from './measureLighthouse.ts';
import { withServer } from '../../src/tooling/withServer.ts';

interface DatasetBuild {
  seconds: number;
  peakBytes: number;
}

/** Builds the dataset from scratch in a separate process, and measures it. Throws if the build fails. */
function measureDatasetBuild(): DatasetBuild {
  const imports = ['tsx', './tests/bench/printPeakMemory.ts'].flatMap((name) => ['--import', name]);
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...imports, 'src/dataset/publish/main.ts'], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  const peak = /peak (\d+)\s*$/.exec(stderr)?.[1];
  if (status !== 0 || peak === undefined) throw new Error(`The dataset build failed.\n${stderr}`);
  return { seconds, peakBytes: Number(peak) };
}

const lighthouseRuns = 5;

function bundleRows(): BenchRow[] {
  const sizes = bundleSizes('dist');
  const row = (name: string, bytes: number, budget?: number): BenchRow => ({
    name,
    value: bytes / 1000,
    unit: 'kB',
    ...(budget === undefined ? {} : { budget: budget / 1000 }),
  });
  return [
    row('scripts before the first chart, brotli', sizes.firstScripts, budgets.firstScripts),
    row('styles, brotli', sizes.styles),
    row('fonts', sizes.fonts),
    row('overview.json, brotli', sizes.overviewDocument),
  ];
}

function datasetRows(): BenchRow[] {
  const { seconds, peakBytes } = measureDatasetBuild();
  return [
    { name: 'dataset build', value: seconds, unit: 's', budget: budgets.datasetSeconds },
    {
      name: 'dataset build, peak memory',
      value: peakBytes / 1e6,
      unit: 'MB',
      budget: budgets.datasetPeakBytes / 1e6,
    },
  ];
}

async function pageRows(): Promise<BenchRow[]> {
  const page = await withServer((url) => measureLighthouse(url, lighthouseRuns));
  return [
    {
      name: `mobile performance, median of ${lighthouseRuns}`,
      value: page.performanceScore,
      unit: 'points',
      budget: budgets.performanceScore,
    },
    { name: 'first contentful paint', value: page.firstPaintSeconds, unit: 's' },
    { name: 'largest contentful paint', value: page.largestPaintSeconds, unit: 's' },
    { name: 'total blocking time', value: page.blockingMilliseconds, unit: 'ms' },
    {
      name: 'cumulative layout shift',
      value: page.layoutShift,
      unit: 'shift',
      budget: budgets.layoutShift,
    },
    { name: 'all bytes at load', value: page.totalBytes / 1000, unit: 'kB' },
  ];
}

if (!existsSync('dist/index.html')) {
  console.error('There is no build to measure: run "npm run build" first.');
  process.exit(1);
}
const rows = [...bundleRows(), ...datasetRows()];
if (!process.argv.includes('--skip-lighthouse')) rows.push(...(await pageRows()));
console.log(benchTable(rows));
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/latest.json', `${JSON.stringify(rows, null, 2)}\n`);
