import type { Socket } from 'node:net';

/** For readers who followed a link of tens of thousands of letters: what is wrong, and what they can do. */
const tooLong = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>This address is too long · Standards Race</title>
  </head>
  <body>
    <main>
      <h1>This address is too long</h1>
      <p>The server reads addresses of up to about 16,000 characters. Shorten what follows the question mark in the address, or start again from <a href="/">the overview</a>.</p>
    </main>
  </body>
</html>
`;

const answers = {
  tooLong: { status: '431 Request Header Fields Too Large', type: 'text/html', body: tooLong },
  unreadable: { status: '400 Bad Request', type: 'text/plain', body: 'The request could not be read.\n' },
} as const;

/**
 * Answers a request that node's parser gave up on, which no handler of requests ever sees: a page for one that is
 * too long, a line for any other.
 *
 * @param headers those that every answer carries.
 */
export function refuseUnread(
  error: NodeJS.ErrnoException,
  socket: Socket,
  headers: Readonly<Record<string, string>>,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, type, body } = answers[error.code === 'HPE_HEADER_OVERFLOW' ? 'tooLong' : 'unreadable'];
  const own = {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    Connection: 'close',
  };
  const lines = Object.entries({ ...headers, ...own }).map(([name, value]) => `${name}: ${value}`);
  // Whatever the browser is still sending is read and dropped: a socket closed over it would take the answer along.
  socket.removeAllListeners('data');
  socket.resume();
  socket.end([`HTTP/1.1 ${status}`, ...lines, '', body].join('\r\n'));
}
