import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { Ask } from '../../src/contract/ask.ts';
import type { DocumentRef } from '../../src/contract/document.ts';

const PUBLIC = resolve(import.meta.dirname, '../../public');

/** Where a path of the API lies on disk. */
export const builtFile = (path: string): string => resolve(PUBLIC, path.replace(/^\/+/, ''));

/** A document as the build wrote it, parsed with its schema: what the app would hold. */
export function builtDocument<T>({ path, schema }: DocumentRef<T>): T {
  const body: unknown = JSON.parse(readFileSync(builtFile(path), 'utf8'));
  return v.parse(schema, body);
}

/** Answers at once with what the build wrote. */
export const builtAsk: Ask = (document) => builtDocument(document);

/** Answers as the static host does: the file, or 404. */
export function serveBuilt(request: Request): Promise<Response> {
  const file = builtFile(new URL(request.url).pathname);
  const answer = existsSync(file)
    ? new Response(readFileSync(file), { headers: { 'content-type': 'application/json' } })
    : new Response('no such document', { status: 404 });
  return Promise.resolve(answer);
}
