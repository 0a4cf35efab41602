import { once } from 'node:events';
import getPort from 'get-port';
import { createStaticServer } from '../../src/tooling/createStaticServer.ts';

const host = '127.0.0.1';

/** Serves a built folder while `act` runs, and hands it the address. */
export async function serveFolder<T>(folder: string, act: (url: string) => Promise<T>): Promise<T> {
  const server = await createStaticServer(folder);
  const port = await getPort({ host });
  await once(server.listen(port, host), 'listening');
  try {
    return await act(`http://${host}:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
