import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runCommand } from './runCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Returns a command that starts a server in its own process group, like Playwright, writes its id to a file and
 * waits.
 */
const withServer = (name: string): readonly string[] => {
  const file = JSON.stringify(join(folder, name));
  const code = `
    const { spawn } = require('node:child_process');
    const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
    require('node:fs').writeFileSync(${file}, String(server.pid));
    setInterval(() => {}, 1000);`;
  return ['-e', code];
};

const serverOf = (name: string) => Number(readFileSync(join(folder, name), 'utf8'));

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // A zombie process counts as dead.
  const stat = `/proc/${String(pid)}/stat`;
  return !existsSync(stat) || !readFileSync(stat, 'utf8').includes(') Z ');
}

describe('runCommand', () => {
  it('says whether the command ended well', async () => {
    const run = (code: string) => runCommand(process.execPath, ['-e', code], { limitSeconds: 10 });
    expect(await run('')).toBe(true);
    expect(await run('process.exit(3)')).toBe(false);
    expect(await runCommand('no-such-command', [], { limitSeconds: 10 })).toBe(false);
  });

  it('ends a command that takes too long with the servers that it started', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await runCommand(process.execPath, withServer('late'), { limitSeconds: 2 })).toBe(false);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('was stopped after 2 s.'));
    said.mockRestore();
    await vi.waitFor(() => expect(isRunning(serverOf('late'))).toBe(false));
  });

  it('ends all commands with their servers when it is stopped itself', async () => {
    const code = `
      import { runCommand } from ${JSON.stringify(resolve('src/tooling/runCommand.ts'))};
      for (const args of ${JSON.stringify([withServer('one'), withServer('other')])})
        void runCommand(process.execPath, args, { limitSeconds: 30 });`;
    const runner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]);
    await vi.waitFor(() => expect([serverOf('one'), serverOf('other')].every(isRunning)).toBe(true), 15_000);
    runner.kill('SIGTERM');
    await once(runner, 'exit');
    expect(runner.exitCode).toBe(130);
    await vi.waitFor(() => expect([serverOf('one'), serverOf('other')].some(isRunning)).toBe(false));
  });
});
