import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Socket } from 'node:net';
import { headersFor, parseHeaderRules } from './headerRules.ts';
import { refuseUnread } from './refuseUnread.ts';
import { siteFiles } from './siteFiles.ts';
import type { SiteFile } from './siteFiles.ts';

const assetExtension =
  /\.(css|csv|gz|br|html|ico|js|json|map|mjs|pdf|png|svg|txt|webmanifest|woff2?|xml|zip)$/i;
const plainText = 'text/plain; charset=utf-8';

const isApi = (path: string) => path.startsWith('/api/');
const isAsset = (path: string) => /^\/(assets|fonts)\//.test(path) || assetExtension.test(path);
/** The page that draws what an address of the app asks for. */
const pageOf = (path: string) => (path.startsWith('/embed/') ? '/embed.html' : '/index.html');
const pathOf = (request: IncomingMessage) => (request.url ?? '/').replace(/[?#].*$/, '');

function refuse(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}

function refuseUnknown(response: ServerResponse, path: string): void {
  if (isApi(path)) {
    refuse(response, 404, 'application/json', JSON.stringify({ error: `There is no document at ${path}.` }));
  } else {
    refuse(response, 404, plainText, 'There is no such file.\n');
  }
}

function packedFor(file: SiteFile, accepted: string): { bytes: Buffer; encoding?: 'br' | 'gzip' } {
  if (file.br !== undefined && /\bbr\b/.test(accepted)) return { bytes: file.br, encoding: 'br' };
  if (file.gzip !== undefined && /\bgzip\b/.test(accepted)) return { bytes: file.gzip, encoding: 'gzip' };
  return { bytes: file.plain };
}

function send(request: IncomingMessage, response: ServerResponse, file: SiteFile): void {
  response.setHeader('ETag', file.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  // One tag stands for all encodings of a file: what they hold is the same.
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  const { bytes, encoding } = packedFor(file, request.headers['accept-encoding'] ?? '');
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.writeHead(200, { 'Content-Type': file.contentType, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * A server for the built app in a folder, not yet listening: files with their precompressed copies, `_headers`
 * obeyed as static hosts obey it, JSON for an unknown API path, 404 for an unknown asset, the page of embeds below
 * `/embed/`, the page itself for every other path, and a page for an address too long to be read. Throws when the folder holds no build.
 */
export async function createStaticServer(folder: string): Promise<Server> {
  const rules = parseHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
  const files = await siteFiles(folder);
  files.delete('/_headers');
  files.delete('/_redirects');

  const server = createServer((request, response) => {
    const path = pathOf(request);
    const isKnownOrAsset = files.has(path) || isApi(path) || isAsset(path);
    const file = files.get(isKnownOrAsset ? path : pageOf(path));
    response.setHeader('Cache-Control', 'no-cache');
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(response, 405, plainText, 'Only GET and HEAD are answered here.\n');
    } else if (file === undefined || path === '/_headers' || path === '/_redirects') {
      refuseUnknown(response, path);
    } else {
      send(request, response, file);
    }
  });
  server.on('clientError', (error, socket) => {
    if (socket instanceof Socket) refuseUnread(error, socket, headersFor(rules, '/'));
    else socket.destroy();
  });
  return server;
}
