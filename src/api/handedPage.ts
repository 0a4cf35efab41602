import * as v from 'valibot';
import { ApiError } from './ApiError.ts';
import { apiBase } from './apiBase.ts';

/** Id of the element in which a prerendered page states what it was rendered from. */
export const HANDED = 'handed';

const handedPage = v.object({
  path: v.string(),
  name: v.nullable(
    v.object({
      path: v.string(),
      name: v.nullable(v.string()),
      lang: v.optional(v.string()),
      missing: v.boolean(),
    }),
  ),
  /**
   * Digest of each of its documents, by path, as browsers check it: `sha256-…`; with a bundle only the beginning, by
   * which the service worker identifies them.
   */
  documents: v.record(v.string(), v.string()),
  /** URL of one file with all of them, by path; absent in a build for data on another host. */
  bundle: v.optional(v.string()),
  /** URL of a list of the scripts that are evaluated at the first touch of the page. */
  later: v.optional(v.string()),
});

const bundleOf = v.record(v.string(), v.unknown());

/** Source of a page's rendering: its path and its documents. */
export type HandedPage = v.InferOutput<typeof handedPage>;

/** Returns the data of the page in the browser; `null` if it was not prerendered. */
export function readHandedPage(): HandedPage | null {
  const text = document.getElementById(HANDED)?.textContent;
  if (text == null) return null;
  const parsed = v.safeParse(handedPage, JSON.parse(text));
  return parsed.success ? parsed.output : null;
}

/** Returns the URLs of the scripts that a page evaluates at its first touch; empty if their list is unavailable. */
export async function fetchLaterScripts({ later }: HandedPage): Promise<readonly string[]> {
  if (later === undefined) return [];
  try {
    return v.parse(v.array(v.string()), await (await fetch(later)).json());
  } catch {
    return [];
  }
}

/** Documents by path. */
type Bodies = ReadonlyMap<string, unknown>;

/** Result of requesting the documents of a page. */
type HandedDocuments =
  | Bodies
  /** At least one differs from the page's rendering or is missing: the app requests its own. */
  | 'others'
  /** None was reachable. */
  | 'unreachable';

/** Yields to other waiting tasks. */
const rest = () => new Promise<void>((resolve) => void setTimeout(resolve));

/**
 * Parses documents by path from a file with one per line, one at a time: together they would block the user. Throws
 * if the file is invalid.
 */
async function bodiesIn(text: string): Promise<Bodies> {
  const bodies = new Map<string, unknown>();
  for (const line of text.slice(1, -1).split(',\n')) {
    const one = v.parse(bundleOf, JSON.parse(`{${line}}`));
    for (const [path, body] of Object.entries(one)) bodies.set(path, body);
    await rest();
  }
  return bodies;
}

/**
 * Fetches the documents of a page in one request. The name of the file identifies its bytes, which the build took
 * from the documents that it rendered; `null` if the host no longer has it, or is unreachable.
 */
async function fetchBundle(bundle: string, paths: readonly string[]): Promise<Bodies | null> {
  try {
    const response = await fetch(bundle);
    const bodies = response.ok ? await bodiesIn(await response.text()) : null;
    return bodies !== null && paths.every((path) => bodies.has(path)) ? bodies : null;
  } catch {
    return null;
  }
}

/** Fetches the documents of a page, each with its digest: exactly these bytes, which the browser checks, or none. */
async function fetchEach(documents: HandedPage['documents']): Promise<Bodies | null> {
  const bodies = Object.entries(documents).map(
    async ([path, integrity]) => [path, await bodyOf(path, integrity)] as const,
  );
  return Promise.all(bodies).then(
    (all) => new Map(all),
    () => null,
  );
}

/**
 * Fetches the documents that a page was rendered from, by path. The build parsed them with their schemas; exactly
 * these bytes are not parsed again.
 */
export async function fetchHandedDocuments({ bundle, documents }: HandedPage): Promise<HandedDocuments> {
  const paths = Object.keys(documents);
  const bodies = await (bundle === undefined ? fetchEach(documents) : fetchBundle(bundle, paths));
  if (bodies !== null) return bodies;
  // Different bytes are rejected like an unreachable host.
  const reached = paths.map((path) => fetch(`${apiBase()}${path}`));
  return Promise.any(reached).then(
    () => 'others',
    () => 'unreachable',
  );
}

async function bodyOf(path: string, integrity: string): Promise<unknown> {
  const response = await fetch(`${apiBase()}${path}`, { integrity, headers: { accept: 'application/json' } });
  if (!response.ok) throw new ApiError('http', path, `The server answered ${String(response.status)}.`);
  const body: unknown = await response.json();
  return body;
}
