import { once } from 'node:events';
import { existsSync } from 'node:fs';
import getPort, { portNumbers } from 'get-port';
import { createStaticServer } from './createStaticServer.ts';
import { onParentGone } from './runCommand.ts';

const folder = 'dist';
const host = '127.0.0.1';
const defaultPort = 4173;

function stopWith(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function wantedPort(): number | undefined {
  const text = process.env['PORT'];
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  return stopWith(`PORT is "${text}", which is no port: it takes a whole number from 1 to 65535.`);
}

async function serve(): Promise<void> {
  if (!existsSync(`${folder}/index.html`)) stopWith('There is no build to serve: run "npm run build" first.');
  const server = await createStaticServer(folder);
  const wanted = wantedPort();
  const port = wanted ?? (await getPort({ host, port: portNumbers(defaultPort, defaultPort + 20) }));
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    stopWith(`Port ${port} is taken. Name another one, as in PORT=8080 npm start.`);
  });
  await once(server.listen(port, host), 'listening');
  if (port !== (wanted ?? defaultPort)) console.log(`Port ${defaultPort} is taken, so port ${port} is used.`);
  console.log(`Standards Race is at http://${host}:${port}/`);
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Started manually, the server may outlive its shell; started by npm, it ends with npm.
  if (process.env['npm_lifecycle_event'] !== undefined) onParentGone(stop);
}

await serve();
