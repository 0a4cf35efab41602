import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { appPage, type AppPage } from './appRenderer.ts';

/** Limited since each process holds the whole app and everything it has read. */
const MOST_PROCESSES = 4;

/** Pages are created and discarded: a larger nursery saves a tenth of the time. */
const NURSERY = '--max-semi-space-size=64';

const script = fileURLToPath(new URL('renderProcess.ts', import.meta.url));

/**
 * Renders pages on all cores and passes on each when it is ready, in no order.
 *
 * @param folder folder of the API documents and the fonts.
 * @param pages paths of the pages, and whether each is a main one.
 * @throws Error if a page cannot be rendered; the reason is printed.
 */
export async function renderPages(
  folder: string,
  pages: ReadonlyMap<string, boolean>,
  take: (path: string, page: AppPage) => void,
): Promise<void> {
  // One shared list: each process takes the next path when it has finished the previous one.
  const next = pages.entries();
  const work = async (renderer: ChildProcess): Promise<void> => {
    const ended = new AbortController();
    renderer.once('exit', () => ended.abort());
    for (const [path, isMain] of next) {
      renderer.send([path, isMain]);
      const answer: unknown = await once(renderer, 'message', { signal: ended.signal });
      const [page] = v.parse(v.looseTuple([appPage]), answer);
      take(path, page);
    }
  };
  const renderers = Array.from({ length: Math.min(MOST_PROCESSES, availableParallelism()) }, () =>
    fork(script, [folder, `${folder}/fonts`], { execArgv: [...process.execArgv, NURSERY] }),
  );
  try {
    await Promise.all(renderers.map(work));
  } finally {
    for (const renderer of renderers) renderer.kill();
  }
}
