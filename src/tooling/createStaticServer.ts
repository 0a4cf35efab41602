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

/** For users who followed a link of tens of thousands of characters: what is wrong, and what they can do. */
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
 * Answers a request that Node's parser rejected, which no request handler sees: a page for one that is too long, a
 * line for all others.
 *
 * @param headers headers of every response.
 * @param home URL of the overview.
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
  // Read and drop the rest of the request: closing the socket earlier would lose the response.
  socket.removeAllListeners('data');
  socket.resume();
  socket.end([`HTTP/1.1 ${status}`, ...lines, '', body].join('\r\n'));
}

const assetExtension =
  /\.(css|csv|gz|br|html|ico|js|json|map|mjs|pdf|png|svg|txt|webmanifest|woff2?|xml|zip)$/i;
const isAsset = (path: string) => /^\/(assets|fonts)\//.test(path) || assetExtension.test(path);
/** Files for hosts and not for users, including compressed copies: a URL with such a name is a missing file. */
const forHosts = /^\/(_headers|_redirects|shell(\.html)?)$|\.(br|gz)$/;
const notKept = { 'Cache-Control': 'no-store' };

const allowed = { Allow: 'GET, HEAD, OPTIONS' };

/** Adds ETags. Scripts of other sites may read a 304 if they may read the response. */
const tag = etag({
  retainedHeaders: [...RETAINED_304_HEADERS, 'Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'],
});

const refuseFile = (c: Context) => c.text('There is no such file.\n', 404, notKept);

/** Returns a response without its body, and closes its file. */
function withoutBody({ body, headers, status }: Response, as = status): Response {
  void body?.cancel();
  return new Response(null, { status: as, headers });
}

/** Returns the site below `folder`, by its own paths, with the headers of these rules on every response. */
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
    // Also for uncompressed responses: a cache must not send them to clients that accept compression.
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
  // The tag of a partial response would be that of the part.
  site.use((c, next) => (c.req.header('range') === undefined ? tag(c, next) : next()));
  site.use((c, next) => (forHosts.test(c.req.path) ? Promise.resolve(refuseFile(c)) : next()));
  site.use((c, next) => {
    const { path, url } = c.req;
    // Two leading slashes would redirect to another host.
    const plain = path.replace(/^(?!\/\/)(?:(.+)\/|(.*?)(?:\/index)?\.html)$/, '$1$2') || '/';
    // Each page has one URL.
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
  for (const pages of UNRENDERED) site.get(pages, page(SHELL));
  // The app shows that there is no such page, and the status tells other clients, who get no part of it.
  site.use(async (c, next) => {
    c.req.raw.headers.delete('range');
    await next();
    if (c.res.status === 200) c.res = new Response(c.res.body, { status: 404, headers: c.res.headers });
  });
  site.get('*', page(SHELL));
  return site;
}

/** Mounts the site in its folder on the host, to which the root redirects; everything else is missing. */
function hostOf(base: string, site: Hono): Hono {
  if (base === '') return site;
  const host = new Hono();
  for (const path of ['/', base]) host.get(path, (c) => c.redirect(`${base}/`));
  host.all(`${base}/*`, mount(site.fetch));
  return host;
}

/** Requests the encodings that a client accepts, one after another, until one exists: few pages have all. */
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
 * Creates a server for the built app in a folder, not yet listening: files with their precompressed copies,
 * `_headers` applied like on static hosts, JSON for an unknown API path, 404 for an unknown asset, the embed page
 * below `/embed/`, the app's page with status 404 for every other path that is not a page, and a page for a URL that
 * is too long to parse. Throws if the folder holds no build.
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
