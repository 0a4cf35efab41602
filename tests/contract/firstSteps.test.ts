import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { apiPaths } from '../../src/contract/apiPaths.ts';
import { firstSteps, webStep, type FirstStep } from '../../src/domain/firstSteps.ts';
import { builtFile } from '../support/builtDocuments.ts';

// Each first step is run as a newcomer would, where its program is at hand. Python, R and DuckDB may be missing.

const folder = `${dirname(builtFile(apiPaths.tableDownload('observations', 'csv')))}/`;

/** How the code of each step is run without a window, and a command that succeeds where that can be done. */
const runs: Readonly<Record<string, { probe: readonly string[]; run: (code: string) => readonly string[] }>> =
  {
    Python: {
      probe: ['python3', '-c', 'import pandas, matplotlib'],
      run: (code) => ['python3', '-c', code],
    },
    R: { probe: ['Rscript', '--version'], run: (code) => ['Rscript', '-e', code] },
    DuckDB: { probe: ['duckdb', '--version'], run: (code) => ['duckdb', '-c', code] },
    JavaScript: {
      probe: ['node', '--version'],
      run: (code) => ['node', '--input-type=module', '-e', `${fetchFiles}\n${code}`],
    },
  };

/** Node's own fetch reads no files. */
const fetchFiles = `import { readFile } from 'node:fs/promises';
const fetch = async (path) => ({ json: async () => JSON.parse(await readFile(path, 'utf8')) });`;

const call = ([command = '', ...options]: readonly string[]) =>
  spawnSync(command, options, {
    encoding: 'utf8',
    cwd: mkdtempSync(join(tmpdir(), 'first-steps-')),
    env: { ...process.env, MPLBACKEND: 'Agg' },
    timeout: 60_000,
  });

const steps: readonly FirstStep[] = [...firstSteps(folder), webStep(folder)];

it.each(steps.map(({ name }) => name))('knows how to run %s', (name) => {
  expect(runs[name]).toBeDefined();
});

for (const { name, code } of steps) {
  const { probe, run } = runs[name] ?? { probe: ['no-such-program'], run: () => [] };
  it.skipIf(call(probe).status !== 0)(`leads to a table with ${name}`, () => {
    const { stdout, stderr } = call(run(code));
    expect(stderr).not.toMatch(/error|warning/i);
    expect(stdout, stderr).toMatch(/2024/);
    expect(stdout).toMatch(/11[\s_,.]?300[\s_,.]?000|1\.13e\+?0?7/i);
  });
}
