import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer } from './createStaticServer.ts';
import { formatHeaderRules } from './headerRules.ts';
import { headerRules } from './siteHeaders.ts';
import { precompress } from './precompress.ts';

const host = '127.0.0.1';
let folder: string;
let server: Server;
let base: string;

function portOf(each: Server): number {
  const address = each.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}

/** Sends a raw request, since `fetch` would normalize unusual ones; returns the status line. */
function sendRaw(lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = createConnection(portOf(server), host, () => {
      socket.write([...lines, 'Host: x', 'Connection: close', '', ''].join('\r\n'));
    });
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', reject);
    socket.on('end', () => {
      resolve(answer.split('\r\n')[0] ?? '');
    });
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'api/v1'), { recursive: true });
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(folder, 'shell.html'), '<!doctype html><title>page</title>');
  await writeFile(join(folder, 'embed.html'), '<!doctype html><title>frame</title>');
  await writeFile(join(folder, '_headers'), formatHeaderRules(headerRules('https://data.example.org/base')));
  await writeFile(join(folder, 'api/v1/overview.json'), JSON.stringify({ text: '标准'.repeat(1000) }));
  await writeFile(join(folder, 'assets/app-1.js'), '// short\n');
  await writeFile(join(folder, 'api/v1/brotli.json'), JSON.stringify({ text: '标准'.repeat(1000) }));
  await precompress(folder);
  await rm(join(folder, 'api/v1/brotli.json.gz'));
  server = await createStaticServer(folder);
  await once(server.listen(0, host), 'listening');
  base = `http://${host}:${portOf(server)}`;
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

describe('createStaticServer', () => {
  it('serves the page of embeds below /embed/, for anyone to frame', async () => {
    const answer = await fetch(`${base}/embed/plan-tasks?industry=ev`);
    expect(await answer.text()).toContain('<title>frame</title>');
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
  });

  it('serves the page for any path, with the security headers, and says of what is no page that it is not there', async () => {
    for (const [path, status] of [
      ['/', 200],
      ['/register/iso-9001', 200],
      ['/committees/iso-tc-34', 200],
      ['/?industry=ai', 200],
      ['/models/nonsense', 404],
      ['/AI-PRICING', 404],
    ] as const) {
      const response = await fetch(base + path);
      expect(response.status, path).toBe(status);
      expect(await response.text()).toContain('<title>page</title>');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('content-security-policy')).toContain(
        "connect-src 'self' https://data.example.org;",
      );
    }
  });

  it('lets other sites frame embeds, and nothing else', async () => {
    const ancestorsOf = async (path: string) =>
      /frame-ancestors ([^;]*)/.exec(
        (await fetch(base + path)).headers.get('content-security-policy') ?? '',
      )?.[1];
    expect(await ancestorsOf('/embed/plan-tasks?industry=ev')).toBe('*');
    for (const path of [
      '/',
      '/ev-plans',
      '/?x=/embed/plan-tasks',
      '/embed/../ev-plans',
      '/assets/app-1.js',
    ]) {
      expect(await ancestorsOf(path), path).toBe("'none'");
    }
    expect((await fetch(`${base}/embed/plan-tasks`)).headers.get('x-robots-tag')).toBe('noindex');
  });

  it('answers an unknown document with 404 and JSON, an unknown asset with 404', async () => {
    const missing = await fetch(`${base}/api/v1/nope.json`);
    expect(missing.status).toBe(404);
    expect(await missing.json()).toEqual({ error: 'There is no document at /api/v1/nope.json.' });
    for (const path of ['/assets/nope.js', '/nope.png', '/_headers', '/mockServiceWorker.js']) {
      expect((await fetch(base + path)).status).toBe(404);
    }
  });

  it('serves documents compressed, to be asked for again by their tag', async () => {
    const url = `${base}/api/v1/overview.json`;
    const br = await fetch(url, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(br.headers.get('content-encoding')).toBe('br');
    expect(await br.json()).toEqual({ text: '标准'.repeat(1000) });
    const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('content-length')).toBe('6011');
    const etag = plain.headers.get('etag') ?? '';
    expect([br.headers.get('vary'), plain.headers.get('vary')]).toEqual([
      'Accept-Encoding',
      'Accept-Encoding',
    ]);
    expect(br.headers.get('etag')).not.toBe(etag);
    const again = await fetch(url, { headers: { 'accept-encoding': 'identity', 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each([
    ['*', 'br'],
    ['gzip;q=0.5, br;q=0.1', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['identity', null],
  ])('gives a client that accepts %s the copy that it likes best', async (accepted, given) => {
    const answer = await fetch(`${base}/api/v1/overview.json`, { headers: { 'accept-encoding': accepted } });
    expect(answer.headers.get('content-encoding')).toBe(given);
  });

  it('gives the only copy that there is to a client who would like another better', async () => {
    const answer = await fetch(`${base}/api/v1/brotli.json`, {
      headers: { 'accept-encoding': 'gzip;q=0.5, br;q=0.1' },
    });
    expect(answer.headers.get('content-encoding')).toBe('br');
  });

  it('tells HEAD what it tells GET, and by its day that nothing has changed', async () => {
    const url = `${base}/api/v1/overview.json`;
    const [get, head] = await Promise.all(['GET', 'HEAD'].map((method) => fetch(url, { method })));
    for (const name of ['etag', 'vary', 'content-length', 'content-type', 'last-modified'])
      expect([name, head?.headers.get(name)]).toEqual([name, get?.headers.get(name)]);
    expect(head?.headers.get('etag')).not.toBeNull();
    const day = get?.headers.get('last-modified') ?? '';
    const statusSince = async (since: string) =>
      (await fetch(url, { headers: { 'if-modified-since': since } })).status;
    expect([await statusSince(day), await statusSince('Mon, 01 Jan 2018 00:00:00 GMT')]).toEqual([304, 200]);
  });

  it('says what other sites may ask of the data, and serves no compressed copy as a file', async () => {
    const allowed = await fetch(`${base}/api/v1/overview.json`, { method: 'OPTIONS' });
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('*');
    expect(allowed.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    expect(allowed.headers.get('access-control-allow-headers')).toBe('*');
    expect((await fetch(`${base}/api/v1/overview.json.br`)).status).toBe(404);
    expect((await fetch(`${base}/shell`)).status).toBe(404);
  });

  it('lets browsers keep what has a digest in its name', async () => {
    const response = await fetch(`${base}/assets/app-1.js`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('leads to the one address of a page, and never to another host', async () => {
    for (const [path, to] of [
      ['/ev-plans.html?industry=ev', '/ev-plans?industry=ev'],
      ['/ev-plans/', '/ev-plans'],
      ['/index.html', '/'],
    ] as const) {
      const answer = await fetch(base + path, { redirect: 'manual' });
      expect(answer.status).toBe(301);
      expect(answer.headers.get('location')).toBe(to);
    }
    for (const path of ['//other.example/', '//other.example/x.html'])
      expect(await sendRaw([`GET ${path} HTTP/1.1`]), path).not.toContain('301');
  });

  it('serves a site in the folder that its rules name', async () => {
    const other = await mkdtemp(join(tmpdir(), 'site-'));
    await cp(folder, other, { recursive: true });
    await writeFile(join(other, '_headers'), formatHeaderRules(headerRules(undefined, '/tracker')));
    const inFolder = await createStaticServer(other);
    await once(inFolder.listen(0, host), 'listening');
    const answerTo = (path: string) =>
      fetch(`http://${host}:${String(portOf(inFolder))}${path}`, { redirect: 'manual' });
    expect((await answerTo('/')).headers.get('location')).toBe('/tracker/');
    expect(await (await answerTo('/tracker/')).text()).toContain('<title>page</title>');
    expect(await (await answerTo('/tracker/embed/x')).text()).toContain('<title>frame</title>');
    const script = await answerTo('/tracker/assets/app-1.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect((await answerTo('/tracker/api/v1/nope.json')).status).toBe(404);
    expect((await answerTo('/tracker/ev-plans/')).headers.get('location')).toBe('/tracker/ev-plans');
    expect((await answerTo('/elsewhere')).status).toBe(404);
    inFolder.close();
    inFolder.closeAllConnections();
    await rm(other, { recursive: true });
  });

  it('survives odd requests', async () => {
    expect(await sendRaw(['GET // HTTP/1.1'])).toBe('HTTP/1.1 404 Not Found');
    expect(await sendRaw(['GET /% HTTP/1.1'])).toBe('HTTP/1.1 404 Not Found');
    expect(await sendRaw(['GET /../../etc/hosts.txt HTTP/1.1'])).toBe('HTTP/1.1 404 Not Found');
    for (const [range, status] of [
      ['bytes=9-2', '416 Range Not Satisfiable'],
      ['bytes=0-18446744073709551615', '206 Partial Content'],
      ['hello', '200 OK'],
      ['lines=0-1', '200 OK'],
      ['bytes=0-1,4-5', '200 OK'],
    ] as const) {
      expect(await sendRaw(['GET / HTTP/1.1', `Range: ${range}`])).toBe(`HTTP/1.1 ${status}`);
    }
    const range = 'Range: bytes=0-1';
    expect(await sendRaw(['GET /nonsense HTTP/1.1', range])).toBe('HTTP/1.1 404 Not Found');
    expect(await sendRaw(['GET / HTTP/1.1', range, 'If-Range: "old"'])).toBe('HTTP/1.1 200 OK');
    expect(await sendRaw(['POST / HTTP/1.1'])).toBe('HTTP/1.1 405 Method Not Allowed');
  });
});

describe('an address that node does not read', () => {
  it.each([16_500, 20_000, 100_000])('gets a page that says so, at %i characters', async (length) => {
    const response = await fetch(`${base}/?claim=${'a'.repeat(length)}`);
    expect(response.status).toBe(431);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).toContain('<h1>This address is too long</h1>');
    expect(page).toContain('<a href="/">the overview</a>');
    expect(page).not.toContain('aaa');
  });

  it('is answered in a line where it is no request at all, and the server goes on', async () => {
    expect(await sendRaw(['NOT A REQUEST'])).toBe('HTTP/1.1 400 Bad Request');
    expect((await fetch(base)).status).toBe(200);
  });
});

describe('npm start', () => {
  it('says so when the port that was named is taken', async () => {
    await mkdir(join(folder, 'dist'));
    for (const name of ['index.html', '_headers']) await cp(join(folder, name), join(folder, 'dist', name));
    const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
    const child = spawn(process.execPath, ['--import', tsx, resolve('src/tooling/serve.ts')], {
      cwd: folder,
      env: { ...process.env, PORT: String(portOf(server)) },
    });
    const said = await text(child.stderr);
    expect(said).toBe(`Port ${portOf(server)} is taken. Name another one, as in PORT=8080 npm start.\n`);
  });
});
