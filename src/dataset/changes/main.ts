import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { indexDocument } from '../../contract/catalog.ts';
import { API_ROOT } from '../../contract/document.ts';
import { buildDocuments } from '../publish/buildDocuments.ts';
import { RECORDS, readRecords } from '../publish/readRecords.ts';
import { replaceFile } from '../publish/writeFiles.ts';
import type { GivenReasons } from './explainChanges.ts';
import { publishedRows, type PublishedDocument } from './publishedRows.ts';
import { planRelease } from './release.ts';

/** A published version. */
interface PublishedVersion {
  readonly version: string;
  readonly documents: readonly PublishedDocument[];
}

function runOrThrow(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  if (status === 0) return;
  throw new Error(`"${command} ${args.join(' ')}" failed: ${stderr.trim()}`);
}

/** Reads the documents in a folder with the content of `/api/v1`. @throws Error if there is no index. */
function readPublished(folder: string): PublishedVersion {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const documents = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      path: `${API_ROOT}/${name.split(sep).join('/')}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }));
  const index = documents.find(({ path }) => path === indexDocument.path);
  if (index === undefined) {
    throw new Error(`"${folder}" holds no index.json. Name the folder that stands for ${API_ROOT}.`);
  }
  const { datasetVersion } = v.parse(v.object({ datasetVersion: v.string() }), JSON.parse(index.text));
  return { version: datasetVersion, documents };
}

/**
 * Builds the documents of an earlier commit with that commit's own code, since the layout of records changes. Uses
 * the packages installed now.
 */
function buildCommit(root: string, ref: string): PublishedVersion {
  const folder = mkdtempSync(join(tmpdir(), 'earlier-version-'));
  try {
    runOrThrow(
      'git',
      ['archive', '--format=tar', '-o', join(folder, 'tree.tar'), ref, 'src', 'package.json'],
      root,
    );
    runOrThrow('tar', ['-xf', 'tree.tar'], folder);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const out = join(folder, 'published');
    // The folder was called `build` until November 2026.
    const builders = ['publish', 'build'].map((name) => join(folder, 'src/dataset', name, 'main.ts'));
    const script = relative(folder, builders.find((path) => existsSync(path)) ?? folder);
    runOrThrow(process.execPath, ['--import', 'tsx', script, '--out', out], folder);
    return readPublished(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Reads a previously published version.
 *
 * @param from a folder with the content of `/api/v1`, or a git commit, tag or branch of the project at `root`.
 * @throws Error with a message if there is no such version, or its build fails.
 */
function readVersion(root: string, from: string): PublishedVersion {
  const folder = resolve(root, from);
  return existsSync(folder) ? readPublished(folder) : buildCommit(root, from);
}

const ROOT = resolve(import.meta.dirname, '../../..');
const DATASET = join(RECORDS, 'dataset.csv');
const CHANGELOG = join(ROOT, 'CHANGELOG.md');
const CITATION = join(ROOT, 'CITATION.cff');

const RELEASE_USAGE = `Usage: npm run data:release -- [--from REF_OR_FOLDER] [--day YYYY-MM-DD] [--reason TEXT]... [--dry-run]

  --from     the version before: a commit, or a folder with its /api/v1; else the commit that last changed dataset.csv
  --day      the day of the release; else today
  --reason   why rows were withdrawn or numbers changed: "<subject>=<reason>" for one indicator or the like;
             of withdrawals also "<table>=<reason>" for a table, as sources, "<reason>" for all the rest
  --dry-run  report, write nothing`;

function lastRelease(): string {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%H', '--', DATASET], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const commit = stdout.trim();
  if (commit === '') throw new TypeError('There is no commit to compare with. Name one with --from.');
  return commit;
}

/** Parses reasons from the command line: `subject=reason`, or a reason for all, which has no “=”. */
function reasonsFrom(texts: readonly string[]): GivenReasons {
  const bySubject = new Map<string, string>();
  let forAll: string | null = null;
  for (const text of texts) {
    const [, subject, reason] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (subject === undefined || reason === undefined) forAll = text;
    else bySubject.set(subject, reason);
  }
  return { bySubject, forAll };
}

/** Compares versions, writes the release's files and prints what remains to be done. Returns the exit code. */
function releaseDataset(): number {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      reason: { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(RELEASE_USAGE);
    return 0;
  }
  const earlier = readVersion(ROOT, values.from ?? lastRelease());
  const { records, problems } = readRecords(RECORDS);
  if (problems.length > 0) throw new Error('The records cannot be read. "npm run data:lint" says why.');
  const release = planRelease({
    records,
    before: { version: earlier.version, rows: publishedRows(earlier.documents) },
    rows: publishedRows(buildDocuments(records)),
    datasetCsv: readFileSync(DATASET, 'utf8'),
    changelog: readFileSync(CHANGELOG, 'utf8'),
    citation: readFileSync(CITATION, 'utf8'),
    day: values.day,
    reasons: reasonsFrom(values.reason),
  });
  if (release.changes.length === 0) {
    console.log(`Nothing changed since ${release.version}: there is nothing to release.`);
    return 0;
  }
  const rows = release.changes.reduce((sum, change) => sum + change.rows, 0);
  console.log(
    `Version ${release.version}: ${String(rows)} rows changed, in ${String(release.changes.length)} lines.`,
  );
  if (!values['dry-run']) {
    mkdirSync(join(RECORDS, 'changes'), { recursive: true });
    replaceFile(join(RECORDS, 'changes', `${release.version}.csv`), release.changesCsv);
    replaceFile(DATASET, release.datasetCsv);
    replaceFile(CHANGELOG, release.changelog);
    replaceFile(CITATION, release.citation);
  }
  for (const problem of release.problems) console.error(problem);
  if (release.problems.length > 0)
    console.error('Mend these, then run this again: what was written by hand stays.');
  return release.problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = releaseDataset();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof TypeError ? `${error.message}\n${RELEASE_USAGE}` : error.message);
  process.exitCode = 2;
}
