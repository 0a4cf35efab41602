import type { Server } from 'node:http';

export class PortTakenError extends Error {
  override name = 'PortTakenError';
}

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

function listenOnce(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Listens on the first free port of `port` and the `spare` ones after it, and gives that port.
 * Throws `PortTakenError` when all are taken.
 */
export async function listen(server: Server, host: string, port: number, spare = 0): Promise<number> {
  for (let candidate = port; candidate <= port + spare; candidate += 1) {
    try {
      await listenOnce(server, host, candidate);
      return candidate;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  const ports = spare === 0 ? `Port ${port} is` : `Ports ${port} to ${port + spare} are`;
  throw new PortTakenError(`${ports} taken. Name another one, as in PORT=8080 npm start.`);
}
