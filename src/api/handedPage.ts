import * as v from 'valibot';
import { ApiError } from './ApiError.ts';
import { apiBase } from './apiBase.ts';

/** The element in which a page that was rendered at build says what it was rendered from. */
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
   * The digest of each of its documents, by path, as browsers check it: `sha256-…`; where there is a bundle, its beginning,
   * by which the service worker knows them.
   */
  documents: v.record(v.string(), v.string()),
  /** The address of one file with all of them, by path; a build for data on another host has none. */
  bundle: v.optional(v.string()),
  /** The address of a list of the scripts that are evaluated once the page is touched. */
  later: v.optional(v.string()),
});

const bundleOf = v.record(v.string(), v.unknown());

/** What a page was rendered from: for which path, and of which documents. */
export type HandedPage = v.InferOutput<typeof handedPage>;

/** What the page in the browser says of itself; `null` where it was not rendered at build. */
export function readHandedPage(): HandedPage | null {
  const text = document.getElementById(HANDED)?.textContent;
  if (text == null) return null;
  const parsed = v.safeParse(handedPage, JSON.parse(text));
  return parsed.success ? parsed.output : null;
}

/** The addresses of the scripts that a page evaluates once it is touched; none where their list cannot be had. */
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

/** What became of asking for the documents of a page. */
type HandedDocuments =
  | Bodies
  /** At least one is not what the page was rendered from, or did not come: the app asks for itself. */
  | 'others'
  /** None could be reached. */
  | 'unreachable';

/** Lets whatever else is waiting go first. */
const rest = () => new Promise<void>((resolve) => void setTimeout(resolve));

/**
 * Reads documents by path out of a file that has each in a line of its own, one at a time: together they would keep a
 * reader waiting. Throws where the file is none.
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
 * The documents of a page in one request. The name of the file tells its bytes, which the build took from the documents
 * that it rendered; `null` where the host has it no longer, or cannot be reached.
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

/** The documents of a page, each with its digest: these very bytes, which the browser checks, or none. */
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
 * Fetches the documents that a page was rendered from, by path. The build that rendered the page parsed them with
 * their schemas; these very bytes are not parsed again.
 */
export async function fetchHandedDocuments({ bundle, documents }: HandedPage): Promise<HandedDocuments> {
  const paths = Object.keys(documents);
  const bodies = await (bundle === undefined ? fetchEach(documents) : fetchBundle(bundle, paths));
  if (bodies !== null) return bodies;
  // Other bytes are refused as an unreachable host is.
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
