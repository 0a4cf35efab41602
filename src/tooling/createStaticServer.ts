import { Socket } from 'node:net';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { mount } from 'hono/mount';
import { SHELL, UNRENDERED } from './staticHostFiles.ts';
import { baseOfRules, headersFor, parseHeaderRules, type HeaderRule } from './headerRules.ts';
import { encodingsFor, isUnchanged, plainRequest } from './plainRequest.ts';

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
 * @param home the address of the overview.
 */
function refuseUnread(
  error: NodeJS.ErrnoException,
  socket: Socket,
  headers: Readonly<Record<string, string>>,
  home: string,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const {
    status,
    type,
    body: text,
  } = answers[error.code === 'HPE_HEADER_OVERFLOW' ? 'tooLong' : 'unreadable'];
  const body = text.replace('href="/"', `href="${home}"`);
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

const assetExtension =
  /\.(css|csv|gz|br|html|ico|js|json|map|mjs|pdf|png|svg|txt|webmanifest|woff2?|xml|zip)$/i;
const isAsset = (path: string) => /^\/(assets|fonts)\//.test(path) || assetExtension.test(path);
/** Files for hosts, and not for readers, compressed copies too: an address of such a name is a missing file. */
const forHosts = /^\/(_headers|_redirects|shell(\.html)?)$|\.(br|gz)$/;
const notKept = { 'Cache-Control': 'no-store' };

const allowed = { Allow: 'GET, HEAD, OPTIONS' };

/** Tags answers. That nothing has changed may be read by scripts of other sites too, where the answer may. */
const tag = etag({
  retainedHeaders: [...RETAINED_304_HEADERS, 'Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'],
});

const refuseFile = (c: Context) => c.text('There is no such file.\n', 404, notKept);

/** An answer without its body, whose file is closed. */
function withoutBody({ body, headers, status }: Response, as = status): Response {
  void body?.cancel();
  return new Response(null, { status: as, headers });
}

/** The site below `folder`, by its own paths, with the headers of these rules on every answer. */
function siteOf(folder: string, rules: readonly HeaderRule[]): Hono {
  const site = new Hono();
  const base = baseOfRules(rules);
  const page = (name: string) => serveStatic({ path: join(folder, name), precompressed: true });

  site.use(async (c, next) => {
    const headers = headersFor(rules, base + c.req.path);
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    if (c.req.method === 'GET') return next();
    if (c.req.method === 'OPTIONS') return c.body(null, 204, allowed);
    return c.text('Only GET and HEAD are answered here.\n', 405, { ...notKept, ...allowed });
  });
  site.use(async (c, next) => {
    await next();
    // Of what comes uncompressed too: a cache must not keep it for those who asked for less.
    c.res.headers.set('Vary', 'Accept-Encoding');
    if (c.res.status === 200 && isUnchanged(c.req.raw.headers, c.res.headers))
      c.res = withoutBody(c.res, 304);
  });
  // Hono's list of types has none for feeds.
  site.use('/api/v1/feeds/*', async (c, next) => {
    await next();
    if (c.res.ok && c.req.path.endsWith('.atom'))
      c.res.headers.set('Content-Type', 'application/atom+xml; charset=utf-8');
  });
  // Of a part of a file the tag would be the part's.
  site.use((c, next) => (c.req.header('range') === undefined ? tag(c, next) : next()));
  site.use((c, next) => (forHosts.test(c.req.path) ? Promise.resolve(refuseFile(c)) : next()));
  site.use((c, next) => {
    const { path, url } = c.req;
    // Two slashes at the beginning would lead to another host.
    const plain = path.replace(/^(?!\/\/)(?:(.+)\/|(.*?)(?:\/index)?\.html)$/, '$1$2') || '/';
    // A page has one address.
    return plain === path || path === '/embed/'
      ? next()
      : Promise.resolve(c.redirect(base + plain + new URL(url).search, 301));
  });
  site.use(serveStatic({ root: folder, precompressed: true }));
  site.use(
    serveStatic({
      root: folder,
      precompressed: true,
      rewriteRequestPath: (path) => `${path}.html`,
    }),
  );
  site.get('/api/*', (c) => c.json({ error: `There is no document at ${base}${c.req.path}.` }, 404, notKept));
  site.use((c, next) => (isAsset(c.req.path) ? Promise.resolve(refuseFile(c)) : next()));
  site.get('/embed/*', page('embed.html'));
  site.get(UNRENDERED, page(SHELL));
  // The app says that there is no such page, and the status says so to others, who get no part of it.
  site.use(async (c, next) => {
    c.req.raw.headers.delete('range');
    await next();
    if (c.res.status === 200) c.res = new Response(c.res.body, { status: 404, headers: c.res.headers });
  });
  site.get('*', page(SHELL));
  return site;
}

/** The site in its folder of the host, to which the host's own address leads; else nothing is there. */
function hostOf(base: string, site: Hono): Hono {
  if (base === '') return site;
  const host = new Hono();
  for (const path of ['/', base]) host.get(path, (c) => c.redirect(`${base}/`));
  host.all(`${base}/*`, mount(site.fetch));
  return host;
}

/** Asks for the copies that a client takes, one after another, until there is one: few pages have all. */
async function bestAnswer(host: Hono, request: Request): Promise<Response> {
  const [best = null, ...others] = encodingsFor(request);
  let answer = await host.fetch(plainRequest(request, best));
  for (const encoding of others) {
    if (answer.status !== 200 || answer.headers.has('content-encoding')) return answer;
    void answer.body?.cancel();
    answer = await host.fetch(plainRequest(request, encoding));
  }
  return answer;
}

/**
 * A server for the built app in a folder, not yet listening: files with their precompressed copies, `_headers`
 * obeyed as static hosts obey it, JSON for an unknown API path, 404 for an unknown asset, the page of embeds below
 * `/embed/`, the page itself with the status 404 for every other path that is no page, and a page for an address too long
 * to be read. Throws when the folder holds no build.
 */
export async function createStaticServer(folder: string): Promise<Server> {
  const rules = parseHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
  const base = baseOfRules(rules);
  const host = hostOf(base, siteOf(folder, rules));
  const answer = getRequestListener(async (request) => {
    const answered = await bestAnswer(host, request);
    return request.method === 'HEAD' ? withoutBody(answered) : answered;
  });
  const server = createServer((request, response) => void answer(request, response));
  server.on('clientError', (error, socket) => {
    if (socket instanceof Socket) refuseUnread(error, socket, headersFor(rules, `${base}/`), `${base}/`);
    else socket.destroy();
  });
  return server;
}
