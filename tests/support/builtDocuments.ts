import * as v from 'valibot';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Ask, DocumentRef } from '../../src/contract/document.ts';

const PUBLIC = resolve(import.meta.dirname, '../../public');

/** File of a path of the API. */
export const builtFile = (path: string): string => resolve(PUBLIC, path.replace(/^\/+/, ''));

/** So many documents are kept: more than the pages ask for, and far fewer than there are. */
const MOST_KEPT = 60;

function keep<T>(kept: Map<string, T>, path: string, one: T): T {
  kept.set(path, one);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return one;
}

const bodies = new Map<string, unknown>();
const parsed = new Map<string, { readonly schema: object; readonly document: unknown }>();

/** A document as it comes out of its file, before any schema; whoever gets it may not change it. */
export const builtBody = (path: string): unknown =>
  bodies.get(path) ?? keep<unknown>(bodies, path, JSON.parse(readFileSync(builtFile(path), 'utf8')));

/**
 * A document as the build wrote it, parsed with its schema: what the app would hold. Like the app it parses one that
 * is asked for again and again only once, so that whoever gets it may not change it.
 */
export function builtDocument<T>({ path, schema }: DocumentRef<T>): T {
  const known = parsed.get(path);
  // The document was parsed by this very schema: here it only gets its type back.
  if (known?.schema === schema)
    return v.parse(
      v.custom<T>(() => true),
      known.document,
    );
  const document = v.parse(schema, builtBody(path));
  keep(parsed, path, { schema, document });
  return document;
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
