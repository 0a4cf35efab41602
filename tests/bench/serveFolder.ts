import { createStaticServer } from '../../src/tooling/createStaticServer.ts';
import { listen } from '../../src/tooling/listen.ts';

const host = '127.0.0.1';

/** Serves a built folder while `act` runs, and hands it the address. */
export async function serveFolder<T>(folder: string, act: (url: string) => Promise<T>): Promise<T> {
  const server = await createStaticServer(folder);
  const port = await listen(server, host, 4390, 20);
  try {
    return await act(`http://${host}:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
