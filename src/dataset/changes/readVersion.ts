import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { indexDocument } from '../../contract/catalogue.ts';
import { API_ROOT } from '../../contract/document.ts';
import type { PublishedDocument } from './publishedRows.ts';

/** A version as it was published. */
export interface PublishedVersion {
  readonly version: string;
  readonly documents: readonly PublishedDocument[];
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  if (status === 0) return;
  throw new Error(`"${command} ${args.join(' ')}" failed: ${stderr.trim()}`);
}

/** Reads the documents below a folder that stands for `/api/v1`. @throws Error where there is no index. */
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
 * Builds the documents of an earlier commit with that commit's own code, since the layout of records changes.
 * The packages are those installed now.
 */
function buildCommit(root: string, ref: string): PublishedVersion {
  const folder = mkdtempSync(join(tmpdir(), 'earlier-version-'));
  try {
    run('git', ['archive', '--format=tar', '-o', join(folder, 'tree.tar'), ref, 'src', 'package.json'], root);
    run('tar', ['-xf', 'tree.tar'], folder);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const out = join(folder, 'published');
    // Until November 2026 the folder was called `build`.
    const builders = ['publish', 'build'].map((name) => join(folder, 'src/dataset', name, 'main.ts'));
    const script = relative(folder, builders.find((path) => existsSync(path)) ?? folder);
    run(process.execPath, ['--import', 'tsx', script, '--out', out], folder);
    return readPublished(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Reads a version that was published before.
 *
 * @param from a folder that stands for `/api/v1`, or a git commit, tag or branch of the project at `root`.
 * @throws Error with a sentence where there is no such version, or its build fails.
 */
export function readVersion(root: string, from: string): PublishedVersion {
  const folder = resolve(root, from);
  return existsSync(folder) ? readPublished(folder) : buildCommit(root, from);
}
