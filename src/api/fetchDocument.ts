import * as v from 'valibot';
import type { DocumentRef } from '../contract/document.ts';
import { SCHEMA_VERSION } from '../contract/primitives.ts';
import { ApiError } from './ApiError.ts';
import { apiBase } from './apiBase.ts';

const versioned = v.object({ schemaVersion: v.pipe(v.number(), v.integer()) });

/**
 * Limit that protects the page from freezing: more than twice the longest document (the register's list of 11,000
 * entries of ten parts each) at ten times the data. No document is half as deep.
 */
const LONGEST_LIST = 300_000;
const DEEPEST = 30;
const MOST_PARTS = 3_000_000;

/** True if a document exceeds all bounds; traversed level by level, so that depth costs nothing. */
function isBeyondBounds(body: unknown): boolean {
  let level: unknown[] = [body];
  let parts = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const part of level) {
      if (typeof part !== 'object' || part === null) continue;
      if (Array.isArray(part) && part.length > LONGEST_LIST) return true;
      for (const inner of Object.values(part)) next.push(inner);
    }
    parts += next.length;
    if (depth > DEEPEST || parts > MOST_PARTS) return true;
    level = next;
  }
  return false;
}

/** Returns the first invalid field of a document and its error, such as `models.3.usd.output`. */
function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  const path = issue?.path?.map((step) => String(step.key)).join('.') ?? '';
  return `${path === '' ? 'the document' : `field “${path}”`}: ${issue?.message ?? 'unknown'}`;
}

async function load(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`${apiBase()}${path}`, { signal, headers: { accept: 'application/json' } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ApiError(
      'network',
      path,
      'The data could not be reached. Check the connection and try again.',
      {
        cause,
      },
    );
  }
}

/** A static host may answer an unknown path with 200 and its HTML page: a body that is not JSON is an error. */
async function readJson(response: Response, path: string): Promise<unknown> {
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw new ApiError('not-json', path, `The server sent a page instead of data for ${path}.`, { cause });
  });
  return body;
}

function checkVersion(body: unknown, path: string): void {
  const parsed = v.safeParse(versioned, body);
  if (!parsed.success) return;
  const found = parsed.output.schemaVersion;
  if (found > SCHEMA_VERSION) {
    throw new ApiError(
      'newer-schema',
      path,
      `The data has a newer format (version ${String(found)}) than this page reads (version ${String(SCHEMA_VERSION)}). Reload the page to get the newest one.`,
    );
  }
  if (found < SCHEMA_VERSION) {
    throw new ApiError(
      'older-schema',
      path,
      `The data has an older format (version ${String(found)}) than this page reads.`,
    );
  }
}

/**
 * Fetches a document of the API and parses it with its schema: the only way by which data enter the app.
 *
 * @throws ApiError if it is unreachable, missing or not JSON, or violates the contract.
 */
export async function fetchDocument<T>({ path, schema }: DocumentRef<T>, signal: AbortSignal): Promise<T> {
  const response = await load(path, signal);
  if (response.status === 404) {
    throw new ApiError('missing', path, `There is no document at ${path}.`);
  }
  if (!response.ok) {
    throw new ApiError('http', path, `The server answered ${String(response.status)} for ${path}.`);
  }
  const body = await readJson(response, path);
  checkVersion(body, path);
  if (isBeyondBounds(body)) {
    throw new ApiError('contract', path, `The data at ${path} is larger than this page can show.`);
  }
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) {
    throw new ApiError(
      'contract',
      path,
      `The data at ${path} is not as promised (${firstIssue(parsed.issues)}).`,
    );
  }
  return parsed.output;
}
