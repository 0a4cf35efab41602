import { spawn, spawnSync } from 'node:child_process';

interface CommandOptions {
  env?: Readonly<Record<string, string>>;
  /** Time limit (s) after which the command and everything it started are killed. */
  limitSeconds: number;
}

/** Running commands, by process id. */
const running = new Set<number>();

const kill = (pid: number) => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Already exited.
  }
};

/** Returns a process and all its descendants in any process group: Playwright's servers have their own. */
function processFamily(pid: number): readonly number[] {
  const { stdout, error } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  if (error !== undefined) return [pid];
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = [pid];
  for (const parent of family) {
    for (const [child, of] of all) if (of === parent && child !== undefined) family.push(child);
  }
  return family;
}

function endFamily(pid: number): void {
  const family = processFamily(pid);
  kill(-pid);
  family.forEach(kill);
}

/** Signals such as Ctrl-C reach only us, as each command has its own process group. */
function stopAll(): void {
  running.forEach(endFamily);
  process.exit(130);
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function commandStarted(pid: number): void {
  if (running.size === 0) signals.forEach((signal) => process.on(signal, stopAll));
  running.add(pid);
}

function commandEnded(pid: number): void {
  running.delete(pid);
  if (running.size === 0) signals.forEach((signal) => process.off(signal, stopAll));
}

/** Runs a command with our own output; true if it succeeds within its time. */
export function runCommand(
  command: string,
  args: readonly string[],
  { env, limitSeconds }: CommandOptions,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', detached: true, env: { ...process.env, ...env } });
    const { pid } = child;
    if (pid !== undefined) commandStarted(pid);
    const timer = setTimeout(() => {
      console.error(`${command} ${args.join(' ')} was stopped after ${limitSeconds} s.`);
      if (pid !== undefined) endFamily(pid);
    }, limitSeconds * 1000);
    const finish = (isGood: boolean) => {
      clearTimeout(timer);
      if (pid !== undefined) {
        commandEnded(pid);
        // Kill what it left behind in its group.
        kill(-pid);
      }
      resolve(isGood);
    };
    child.once('error', (error) => {
      console.error(error.message);
      finish(false);
    });
    child.once('exit', (code) => finish(code === 0));
  });
}

const everyMilliseconds = 250;

/**
 * Calls `stop` once when the parent process has ended. npm runs scripts in a shell that dies of a signal without
 * forwarding it; without this, stopping `npm start` would leave its server running.
 */
export function onParentGone(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, everyMilliseconds);
  timer.unref();
}
