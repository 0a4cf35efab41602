import { spawnSync } from 'node:child_process';

export interface DatasetBuild {
  seconds: number;
  peakBytes: number;
}

/** Builds the dataset in a process of its own, from nothing, and measures it. Throws when the build fails. */
export function measureDatasetBuild(): DatasetBuild {
  const imports = ['tsx', './src/tooling/printPeakMemory.ts'].flatMap((name) => ['--import', name]);
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...imports, 'src/dataset/publish/main.ts'], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  const peak = /peak (\d+)\s*$/.exec(stderr)?.[1];
  if (status !== 0 || peak === undefined) throw new Error(`The dataset build failed.\n${stderr}`);
  return { seconds, peakBytes: Number(peak) };
}
