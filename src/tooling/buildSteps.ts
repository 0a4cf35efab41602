import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One step of the build. */
export interface BuildStep {
  readonly name: string;
  /** Script of package.json that makes it. */
  readonly script: string;
  /** Files and folders that decide what it makes; tests in them decide nothing. */
  readonly reads: readonly string[];
  /** File that it writes last: whoever builds it otherwise writes that anew, too. */
  readonly makes: string;
}

const everywhere = ['package.json', 'package-lock.json'] as const;
const records = [...everywhere, 'src/dataset', 'src/contract', 'src/domain'] as const;

/** In their order: each may read what the ones before it made of the files that it names. */
export const buildSteps: readonly BuildStep[] = [
  {
    name: 'dataset',
    script: 'data:build',
    reads: records,
    makes: 'public/api/v1/index.json',
  },
  {
    name: 'Chinese font',
    script: 'fonts:chinese',
    reads: [...records, 'src/theme', 'src/tooling'],
    makes: 'public/fonts/noto-sans-sc.json',
  },
  {
    name: 'app',
    script: 'build:app',
    reads: [...everywhere, 'src', 'index.html', 'vite.config.ts', 'public/favicon.svg', 'public/fonts'],
    makes: 'dist/index.html',
  },
];

/** Settings that a build takes from the environment. */
const settings = /^(?:VITE_|BASE_PATH$|NODE_ENV$)/;

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)));
}

/** Digest of all that decides what a step makes: its files by name and content, and the settings. */
export function inputDigest(
  { reads }: Pick<BuildStep, 'reads'>,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const hash = createHash('sha256');
  const set = Object.entries(environment).filter(([name]) => settings.test(name));
  hash.update(JSON.stringify([process.version, Object.fromEntries(set)]));
  for (const file of reads.flatMap(filesIn)) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(`\0${file}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Record of a built step: digest of its inputs, and time at which its last file was written (ms since 1970). */
export interface BuiltStamp {
  readonly digest: string;
  readonly writtenAt: number;
}

/** Time at which the last file of a step was written (ms since 1970); `null` if it is not there. */
export const writtenAt = ({ makes }: Pick<BuildStep, 'makes'>): number | null =>
  existsSync(makes) ? statSync(makes).mtimeMs : null;

/** True if what is there was made by this step of these very inputs, and not by another build since. */
export const isBuilt = (step: BuildStep, digest: string, stamp: BuiltStamp | undefined): boolean =>
  stamp?.digest === digest && stamp.writtenAt === writtenAt(step);
