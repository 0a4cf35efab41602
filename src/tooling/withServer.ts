import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Serves the build from a process of its own, so that whoever measures does not share a thread with it, and hands
 * its address to `use`. The server ends with it. Throws when the server does not start.
 */
export async function withServer<T>(use: (url: string) => Promise<T>): Promise<T> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/tooling/serve.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const url = /^Standards Race is at (\S+)$/.exec(line)?.[1];
      if (url !== undefined) return await use(url);
    }
    throw new Error('The server did not start.');
  } finally {
    server.kill();
  }
}
