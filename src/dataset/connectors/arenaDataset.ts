import * as v from 'valibot';
import { connector, UpstreamError, type UpstreamFeed, type FollowedBoard } from './connector.ts';
import {
  countOnBoard,
  nameOnBoard,
  boardReading,
  type BoardLine,
  requireBoard,
} from './read/boardReading.ts';
import { jsonFile, newFields, parsePart, shownForeign } from './read/upstreamFile.ts';

interface Slice extends FollowedBoard {
  readonly category: string;
}

const slice = (category: string, boardId: string, keptRows: number, daysApart = 7): Slice => ({
  ...{ category, boardId, keptRows, daysApart },
});

/** Board in the records for each category of each subset. */
const subsets: ReadonlyMap<string, readonly Slice[]> = new Map([
  ['text', [slice('overall', 'arena-text', 30)]],
  [
    'text_style_control',
    [
      slice('overall', 'arena-text-sc', 30),
      slice('chinese', 'arena-text-sc-chinese', 20),
      slice('coding', 'arena-text-sc-coding', 20),
      slice('math', 'arena-text-sc-math', 20),
    ],
  ],
  ['vision', [slice('overall', 'arena-vision', 20)]],
  ['webdev', [slice('overall', 'arena-code', 50, 0), slice('image_to_webdev', 'arena-code-image', 20)]],
]);

function subsetFeed(subset: string, slices: readonly Slice[]): UpstreamFeed {
  return {
    url: `https://raw.githubusercontent.com/Scarlett9826/arena-ai-leaderboards/main/data/lmarena/{day}/${subset}.json`,
    sourceId: 'leaderboards-arena-hf-dataset-mirror',
    indicatorIds: [],
    boards: slices,
    extent: 'state',
  };
}

const rating = v.pipe(v.number(), v.minValue(300), v.maxValue(2500));
const publishDay = v.pipe(v.string(), v.isoDate());

const subsetFile = v.object({ meta: v.unknown(), rows: v.array(v.unknown()) });
const subsetMeta = v.object({
  source: v.literal('lmarena'),
  subset: v.string(),
  source_url: v.pipe(v.string(), v.url()),
  fetched_at: v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\dT/)),
  leaderboard_publish_date: publishDay,
  n_rows: countOnBoard,
  n_models: countOnBoard,
  categories: v.pipe(v.array(v.string()), v.minLength(1)),
});
const arenaRow = v.object({
  category: v.pipe(v.string(), v.regex(/^[a-z][a-z_-]+$/)),
  rank: countOnBoard,
  model_name: nameOnBoard,
  organization: v.union([v.literal(''), v.pipe(nameOnBoard, v.regex(/^[\w .-]+$/))]),
  license: nameOnBoard,
  rating,
  rating_lower: rating,
  rating_upper: rating,
  variance: v.pipe(v.number(), v.minValue(0)),
  vote_count: countOnBoard,
});
type ArenaRow = v.InferOutput<typeof arenaRow>;

/** Detects swapped number columns by their necessary relations. */
function requireInterval({
  model_name: model,
  rating_lower: low,
  rating: mid,
  rating_upper: high,
}: ArenaRow): void {
  if (low <= mid && mid <= high) return;
  const sentence = `${shownForeign(model)}: the rating ${mid} is not within ${low} to ${high}.`;
  throw new UpstreamError('reshaped', `${sentence} The columns are not what they were.`);
}

function requireRankOrder(category: string, rows: readonly ArenaRow[]): void {
  rows.forEach(({ rank, model_name: model }, index) => {
    if (rank === index + 1) return;
    const place = `${category}: ${shownForeign(model)} has rank ${rank} in place ${index + 1}`;
    throw new UpstreamError('reshaped', `${place}: the column is not what it was.`);
  });
}

function parseSubset(text: string) {
  const whole = parsePart(subsetFile, jsonFile(text), 'The file');
  const head = parsePart(subsetMeta, whole.meta, 'meta');
  const slices = subsets.get(head.subset);
  if (slices === undefined) {
    throw new UpstreamError(
      'reshaped',
      `The records follow nothing of the subset ${shownForeign(head.subset)}.`,
    );
  }
  if (whole.rows.length === 0) throw new UpstreamError('empty', 'The file has no row.');
  const rows = whole.rows.map((value, index) => parsePart(arenaRow, value, `rows[${index}]`));
  rows.forEach(requireInterval);
  const models = new Set(rows.map((one) => one.model_name)).size;
  if (rows.length !== head.n_rows || models !== head.n_models) {
    const counts = `${rows.length} rows of ${models} models, its head says ${head.n_rows} of ${head.n_models}`;
    throw new UpstreamError('truncated', `The file has ${counts}.`);
  }
  return { head, slices, rows, added: newFields(arenaRow, whole.rows) };
}

const roundedScore = (value: number) => Number(value.toFixed(2));

function datasetLine(from: ArenaRow): BoardLine {
  return {
    model: from.model_name,
    developer: from.organization === '' ? null : from.organization,
    score: roundedScore(from.rating),
    scoreLow: roundedScore(from.rating_lower),
    scoreHigh: roundedScore(from.rating_upper),
    votes: from.vote_count,
    openWeights: from.license !== 'Proprietary',
    note: null,
    place: null,
  };
}

type ParsedSubset = ReturnType<typeof parseSubset>;

function sliceCapture({ head, rows }: ParsedSubset, { boardId, category }: Slice) {
  const own = rows.filter((one) => one.category === category);
  if (own.length === 0) {
    throw new UpstreamError('reshaped', `There is no row of the category ${shownForeign(category)}.`);
  }
  requireRankOrder(category, own);
  const lines = own.map(datasetLine);
  requireBoard(boardId, lines);
  const locator = `data/lmarena/${head.fetched_at.slice(0, 10)}/${head.subset}.json category ${category}`;
  return { boardId, snapshot: head.leaderboard_publish_date, locator, lines };
}

/** Arena leaderboards, from the data set that their operator publishes, by the day of publication. */
export const arenaDataset = connector({
  id: 'arena-dataset',
  licence: 'CC BY 4.0 (lmarena-ai/leaderboard-dataset); MIT (repository with the copies)',
  feeds: [...subsets].map(([subset, slices]) => subsetFeed(subset, slices)),
  parse: parseSubset,
  propose: (parsed, _, directory) => {
    const { head, slices, added } = parsed;
    const captures = slices.map((one) => sliceCapture(parsed, one));
    const remarks = added.map((field) => `New in the upstream, not read: ${shownForeign(field)}.`);
    return boardReading(subsetFeed(head.subset, slices), captures, directory, remarks);
  },
});
