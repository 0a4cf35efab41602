import { parseArgs } from 'node:util';
import { loadAppRenderer, type AppRenderer } from '../../src/tooling/appRenderer.ts';
import { searchedRecords } from '../../src/tooling/recordPages.ts';

/** Number of rendered records of each kind. */
const OF_KIND = 3;
/** Industries are pages of one kind, too. */
const kindOf = (path: string): string => /^\/[^/]+\/(?=.)/.exec(path)?.[0] ?? '';

/** Returns some paths of each kind, evenly over the list: records that exist at any size of the dataset. */
function someOf(paths: readonly string[], most: number): string[] {
  const kinds = new Map<string, string[]>();
  for (const path of paths.filter((one) => !/-x\d+$/.test(one)).sort())
    kinds.set(kindOf(path), [...(kinds.get(kindOf(path)) ?? []), path]);
  return [...kinds.values()].flatMap((own) =>
    Array.from(
      { length: Math.min(most, own.length) },
      (_, index) => own[Math.floor((index * own.length) / most)] ?? '',
    ),
  );
}

/** Renders pages and returns the processor time and the size of each. */
async function sampleOf({ renderPage }: AppRenderer, all: readonly string[], some: readonly string[]) {
  const pages: [string, { seconds: number; bytes: number }][] = [];
  for (const path of some) {
    const started = process.cpuUsage();
    const page = await renderPage(path, false).catch((error: unknown) => console.error(error));
    const { user, system } = process.cpuUsage(started);
    if (page !== undefined)
      pages.push([path, { seconds: (user + system) / 1e6, bytes: Buffer.byteLength(page.pieces.join('')) }]);
  }
  return { count: all.length, pages };
}

const { values } = parseArgs({ options: { folder: { type: 'string', default: 'dist' } } });
const renderer = await loadAppRenderer(values.folder, 'dist/fonts');
const lists = renderer.pagePaths;
const records = [...(await searchedRecords(values.folder)).keys()];
const sampled = someOf(records, OF_KIND);
const others = someOf(
  records.filter((one) => !sampled.includes(one)),
  1,
);
// Render one of each kind first, so that no measured page waits for its code.
await sampleOf(renderer, records, others);
console.log(
  JSON.stringify({
    lists: await sampleOf(renderer, lists, lists),
    records: await sampleOf(renderer, records, sampled),
  }),
);
