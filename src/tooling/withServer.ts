import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Serves the build from a separate process, so that measurements do not share a thread with it, and passes its URL to
 * `use`. The server ends afterwards. Throws if the server does not start.
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
