import { rmSync } from 'node:fs';
import { ensureChineseFont, findBrowser } from './findBrowser.ts';
import { onParentGone, runCommand } from './runCommand.ts';
import {
  countLine,
  failedTests,
  totalCounts,
  type TestCounts,
  stepCounts,
  testSteps,
  type TestStep,
} from './testSteps.ts';

/**
 * Time limit (s) of a step, so that none hangs forever; the longest, the browser tests, takes a quarter of an hour on
 * two cores.
 */
const limitSeconds = 1800;

/** Returns the environment of the browser tests; `undefined`, with a message, if there is no browser. */
function browserEnvironment(): Record<string, string> | undefined {
  try {
    const { path, origin } = findBrowser();
    console.log(`Browser: ${path} (${origin})`);
    if (!ensureChineseFont()) console.log('No Chinese font was found: pictures will show boxes for Chinese.');
    return { CHROMIUM_PATH: path };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

async function runStep(step: TestStep, env: Record<string, string> | undefined): Promise<boolean> {
  if (env === undefined && step.name === 'browser tests') {
    console.error('The browser tests cannot run without a browser.');
    return false;
  }
  const [script = '', ...added] = step.script;
  const args = ['run', '--silent', script, ...(added.length > 0 ? ['--', ...added] : [])];
  return runCommand('npm', args, { limitSeconds, ...(env === undefined ? {} : { env }) });
}

async function runTests(): Promise<boolean> {
  const env = browserEnvironment();
  const failed = new Set<string>();
  const ends = new Map<string, Promise<void>>();
  const counts: TestCounts[] = [];
  const finish = async (step: TestStep): Promise<void> => {
    if (step.report !== undefined) rmSync(step.report.path, { force: true });
    if (step.needs !== undefined) await ends.get(step.needs);
    console.log(`\n== ${step.name}`);
    const started = performance.now();
    const isBlocked = step.needs !== undefined && failed.has(step.needs);
    if (isBlocked) console.error(`Not run, because "${String(step.needs)}" failed.`);
    const isGood = !isBlocked && (await runStep(step, env));
    if (!isGood) failed.add(step.name);
    counts.push(stepCounts(step, isGood));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`== ${step.name}: ${isGood ? 'passed' : 'FAILED'} in ${seconds} s`);
  };
  for (const step of testSteps) {
    const end = finish(step);
    ends.set(step.name, end);
    if (step.aside !== true) await end;
  }
  await Promise.all(ends.values());
  if (failed.size > 0) console.log(`\nFailed: ${[...failed].join(', ')}.`);
  // Repeated here, as CI keeps the end of a long output.
  for (const name of testSteps.flatMap((step) => failedTests(step, !failed.has(step.name))))
    console.log(`  ${name}`);
  console.log(`\n${countLine(totalCounts(counts))}`);
  return failed.size === 0;
}

// npm runs scripts in a shell that dies of a signal without forwarding it.
if (process.env['npm_lifecycle_event'] !== undefined)
  onParentGone(() => process.kill(process.pid, 'SIGTERM'));
process.exitCode = (await runTests()) ? 0 : 1;
