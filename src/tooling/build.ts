import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import {
  buildSteps,
  inputDigest,
  isBuilt,
  writtenAt,
  type BuildStep,
  type BuiltStamp,
} from './buildSteps.ts';
import { runCommand } from './runCommand.ts';

// Builds the steps whose inputs changed since they were built; with `--all`, every step.

const STAMPS = '.cache/built.json';
const LIMIT_SECONDS = 1800;

const stampsSchema = v.record(v.string(), v.object({ digest: v.string(), writtenAt: v.number() }));

const readStamps = (): Record<string, BuiltStamp> =>
  existsSync(STAMPS) ? v.parse(stampsSchema, JSON.parse(readFileSync(STAMPS, 'utf8'))) : {};

/** Builds one step unless it is as it would be built; false if it failed. */
async function buildStep(step: BuildStep, place: string, buildsAll: boolean): Promise<boolean> {
  const stamps = readStamps();
  const digest = inputDigest(step);
  if (!buildsAll && isBuilt(step, digest, stamps[step.name])) {
    console.log(`${place} ${step.name}: unchanged`);
    return true;
  }
  console.log(`${place} ${step.name}: building …`);
  const startedAt = performance.now();
  if (!(await runCommand('npm', ['run', '--silent', step.script], { limitSeconds: LIMIT_SECONDS })))
    return false;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const written = writtenAt(step);
  if (written === null) throw new Error(`${step.script} ended well but wrote no ${step.makes}.`);
  mkdirSync(dirname(STAMPS), { recursive: true });
  writeFileSync(STAMPS, JSON.stringify({ ...stamps, [step.name]: { digest, writtenAt: written } }));
  console.log(`${place} ${step.name}: built in ${seconds} s`);
  return true;
}

const buildsAll = process.argv.slice(2).includes('--all');
for (const [index, step] of buildSteps.entries()) {
  const isGood = await buildStep(step, `[${index + 1}/${buildSteps.length}]`, buildsAll);
  if (isGood) continue;
  process.exitCode = 1;
  break;
}
