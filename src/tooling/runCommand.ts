import { spawn } from 'node:child_process';

export interface CommandOptions {
  env?: Readonly<Record<string, string>>;
  /** After this the command and all that it started are ended. */
  limitSeconds: number;
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

/** Runs a command with our own output; true when it ends well within its time. */
export function runCommand(
  command: string,
  args: readonly string[],
  { env, limitSeconds }: CommandOptions,
): Promise<boolean> {
  return new Promise((resolve) => {
    // A group of its own, so that servers which the command started end with it. Ctrl-C then has to be handed on.
    const child = spawn(command, args, { stdio: 'inherit', detached: true, env: { ...process.env, ...env } });
    const stop = () => {
      endGroup(child.pid);
      process.exit(130);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const timer = setTimeout(() => {
      console.error(`${command} ${args.join(' ')} was stopped after ${limitSeconds} s.`);
      endGroup(child.pid);
    }, limitSeconds * 1000);
    const finish = (isGood: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      endGroup(child.pid);
      resolve(isGood);
    };
    child.once('error', (error) => {
      console.error(error.message);
      finish(false);
    });
    child.once('exit', (code) => finish(code === 0));
  });
}
