import * as v from 'valibot';
import { PRELIMINARY_NOTE } from '../../contract/leaderboards.ts';
import { connector, UpstreamError, type UpstreamFeed, type FollowedBoard } from './connector.ts';
import {
  countOnBoard,
  nameOnBoard,
  boardReading,
  type BoardLine,
  requireBoard,
} from './read/boardReading.ts';
import { jsonFile, newFields, parsePart, shownForeign } from './read/upstreamFile.ts';

interface Page extends FollowedBoard {
  /** Names of the file, the current one first. */
  readonly files: readonly string[];
  /** Lowest and highest possible score on the board's scale. */
  readonly scale: readonly [number, number];
}

const ELO = [500, 2500] as const;
const dailyPage = (boardId: string, files: readonly string[], keptRows: number, daysApart: number): Page => ({
  ...{ boardId, files, keptRows, daysApart },
  scale: ELO,
});

/** Pages that the records follow. Code Arena was renamed in July 2026. */
const dailyPages: readonly Page[] = [
  dailyPage('arena-code', ['code-webdev', 'code'], 50, 0),
  dailyPage('arena-code-image', ['code-image-to-webdev'], 20, 7),
  dailyPage('arena-text-sc', ['text'], 30, 7),
  dailyPage('arena-vision-sc', ['vision'], 20, 7),
  dailyPage('arena-document', ['document'], 20, 7),
  dailyPage('arena-search', ['search'], 20, 7),
  dailyPage('arena-text-to-image', ['text-to-image'], 20, 7),
  dailyPage('arena-image-edit', ['image-edit'], 20, 7),
  dailyPage('arena-text-to-video', ['text-to-video'], 20, 7),
  dailyPage('arena-image-to-video', ['image-to-video'], 20, 7),
  dailyPage('arena-video-edit', ['video-edit'], 20, 7),
  { ...dailyPage('arena-agent', ['agent'], 20, 0), scale: [-100, 100] },
];

function arenaDailyFeed(one: Page): UpstreamFeed {
  const { files, ...board } = one;
  return {
    url: `https://raw.githubusercontent.com/aabao325/arena-ai-leaderboards/main/data/{day}/${files[0] ?? ''}.json`,
    sourceId: 'leaderboards-arena-daily-snapshots-2026-10',
    indicatorIds: [],
    boards: [board],
    extent: 'state',
  };
}

const intervalHalf = v.pipe(v.number(), v.minValue(0), v.maxValue(300));

const dailyFile = v.object({ meta: v.unknown(), models: v.array(v.unknown()) });
const dailyMeta = v.object({
  leaderboard: v.string(),
  source_url: v.pipe(v.string(), v.url()),
  fetched_at: v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\dT/)),
  last_updated: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z][a-z]{2} \d{1,2}, 20\d\d$/))),
  model_count: countOnBoard,
});

const boardFields = {
  rank: countOnBoard,
  model: nameOnBoard,
  vendor: v.nullable(nameOnBoard),
  license: v.nullable(v.picklist(['open', 'proprietary'])),
  score: v.number(),
  votes: countOnBoard,
};
/** Layout until July 15, 2026: one half-width. */
const earlyLine = v.object({ ...boardFields, ci: intervalHalf });
const dailyPrice = v.nullable(v.pipe(v.number(), v.minValue(0)));
const laterFields = {
  ...boardFields,
  rank_spread: v.nullable(v.tuple([countOnBoard, countOnBoard])),
  model_url: v.nullable(v.pipe(v.string(), v.url())),
  preliminary: v.boolean(),
  price_prompt: dailyPrice,
  price_completion: dailyPrice,
  context_length: v.nullable(countOnBoard),
};
/** Later layout: a half-width on each side, and further fields of the model. */
const laterLine = v.object({
  ...laterFields,
  ci_low: intervalHalf,
  ci_high: intervalHalf,
  signals: v.null(),
});
const signal = v.object({ value: v.pipe(v.number(), v.minValue(-100), v.maxValue(100)), ci: intervalHalf });
/** Agent Arena has signals instead of a score. */
const agentLine = v.object({
  ...laterFields,
  ...{ score: v.null(), ci_low: v.null(), ci_high: v.null() },
  signals: v.object({ net_improvement: signal }),
});

interface Common {
  readonly model: string;
  readonly vendor: string | null;
  readonly license: 'open' | 'proprietary' | null;
  readonly votes: number;
}

function boardLine(
  from: Common,
  score: number,
  low: number,
  high: number,
  isPreliminary: boolean,
): BoardLine {
  const rounded = (value: number) => Number(value.toFixed(2));
  return {
    ...{ model: from.model, developer: from.vendor, votes: from.votes, score },
    ...{ scoreLow: rounded(score - low), scoreHigh: rounded(score + high) },
    openWeights: from.license === null ? null : from.license === 'open',
    note: isPreliminary ? PRELIMINARY_NOTE : null,
    place: null,
  };
}

function readBoardLine(layout: FileLayout, value: unknown, index: number): { rank: number; line: BoardLine } {
  const place = `models[${index}]`;
  if (layout === 'early') {
    const from = parsePart(earlyLine, value, place);
    return { rank: from.rank, line: boardLine(from, from.score, from.ci, from.ci, false) };
  }
  if (layout === 'agent') {
    const from = parsePart(agentLine, value, place);
    const { value: score, ci } = from.signals.net_improvement;
    return { rank: from.rank, line: boardLine(from, score, ci, ci, from.preliminary) };
  }
  const from = parsePart(laterLine, value, place);
  return { rank: from.rank, line: boardLine(from, from.score, from.ci_low, from.ci_high, from.preliminary) };
}

type FileLayout = 'early' | 'later' | 'agent';
const schemas = { early: earlyLine, later: laterLine, agent: agentLine };

const hasField = (value: unknown, field: string) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field);

/** The early layout is recognized by its `ci`, which the later one split. */
function layoutOf(leaderboard: string, models: readonly unknown[]): FileLayout {
  if (leaderboard === 'agent') return 'agent';
  return hasField(models[0], 'ci') ? 'early' : 'later';
}

/** A model listed before it has any votes: without rank, votes and score, in any layout. */
const unratedLine = v.object({ model: nameOnBoard, rank: v.null(), votes: v.null(), score: v.null() });

/** Returns the rated lines in order, and the names of models that are listed without a rating. */
function splitLines(models: readonly unknown[]) {
  const unrated = models.flatMap((value) => {
    const read = v.safeParse(unratedLine, value);
    return read.success ? [{ value, model: read.output.model }] : [];
  });
  const isUnrated = new Set(unrated.map(({ value }) => value));
  return {
    rated: models.flatMap((value, index) => (isUnrated.has(value) ? [] : [{ value, index }])),
    unrated: unrated.map(({ model }) => model),
  };
}

function requireRanks(found: Page, read: readonly { rank: number; line: BoardLine }[]): void {
  const [least, most] = found.scale;
  read.forEach(({ rank, line: { model, score } }, index) => {
    if (rank !== index + 1) {
      throw new UpstreamError(
        'reshaped',
        `The rated line ${index + 1} has rank ${rank}: the column is not what it was.`,
      );
    }
    if (score < least || score > most) {
      throw new UpstreamError(
        'reshaped',
        `${shownForeign(model)} has the score ${score}, which no model can have.`,
      );
    }
  });
}

function parseDaily(text: string) {
  const whole = parsePart(dailyFile, jsonFile(text), 'The file');
  const head = parsePart(dailyMeta, whole.meta, 'meta');
  const found = dailyPages.find(({ files }) => files.includes(head.leaderboard));
  if (found === undefined) {
    throw new UpstreamError('reshaped', `The records follow no board ${shownForeign(head.leaderboard)}.`);
  }
  if (whole.models.length === 0) throw new UpstreamError('empty', 'The board has no line.');
  if (head.model_count !== whole.models.length) {
    const counts = `${whole.models.length} models, its head says ${head.model_count}`;
    throw new UpstreamError('truncated', `The file has ${counts}.`);
  }
  const layout = layoutOf(head.leaderboard, whole.models);
  const { rated, unrated } = splitLines(whole.models);
  const read = rated.map(({ value, index }) => readBoardLine(layout, value, index));
  requireRanks(found, read);
  const lines = read.map((one) => one.line);
  requireBoard(found.boardId, lines);
  return { found, head, lines, unrated, added: newFields(schemas[layout], whole.models) };
}

/** Leaderboards of arena.ai, from a repository that captures their pages daily. */
export const arenaDaily = connector({
  id: 'arena-daily',
  licence: 'MIT (repository); board data of Arena, CC BY 4.0',
  feeds: dailyPages.map(arenaDailyFeed),
  parse: parseDaily,
  propose: ({ found, head, lines, unrated, added }, _, directory) => {
    const snapshot = head.fetched_at.slice(0, 10);
    const shownDate = head.last_updated ?? 'none';
    const locator = `data/${snapshot}/${head.leaderboard}.json (board date on page: ${shownDate})`;
    const capture = { boardId: found.boardId, snapshot, locator, lines };
    const remarks = [
      ...added.map((field) => `New in the upstream, not read: ${shownForeign(field)}.`),
      ...unrated.map((model) => `${shownForeign(model)} is listed and not rated yet: left out.`),
    ];
    return boardReading(arenaDailyFeed(found), [capture], directory, remarks);
  },
});
