import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { renderedPage, type AppPage } from './appRenderer.ts';

/** Each holds the whole app and what it has read. */
const MOST_PROCESSES = 4;

/** Pages are made and thrown away: with room for what is new, a tenth of the time is saved. */
const NURSERY = '--max-semi-space-size=64';

const script = fileURLToPath(new URL('renderProcess.ts', import.meta.url));

/**
 * Renders pages on all cores and hands over each as it comes, in no order.
 *
 * @param folder that holds the documents of the API, and the fonts.
 * @throws Error if a page cannot be rendered; why is printed.
 */
export async function renderPages(
  folder: string,
  paths: readonly string[],
  take: (path: string, page: AppPage) => void,
): Promise<void> {
  // One list for all: each takes the next path once it has done with the one before.
  const next = paths.values();
  const work = async (renderer: ChildProcess): Promise<void> => {
    const ended = new AbortController();
    renderer.once('exit', () => ended.abort());
    for (const path of next) {
      renderer.send(path);
      const answer: unknown = await once(renderer, 'message', { signal: ended.signal });
      const [page] = v.parse(v.looseTuple([renderedPage]), answer);
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
