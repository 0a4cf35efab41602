import { Industry } from '../../src/contract/codelists.ts';
import { indicatorIndexDocument } from '../../src/contract/indicator.ts';
import { boardIndexDocument } from '../../src/contract/leaderboards.ts';
import type { Figure } from '../../src/figure/figure.ts';
import type { FigureContext } from '../../src/figure/figureContext.ts';
import { indicatorFigure } from '../../src/figure/indicatorFigure.ts';
import { standingsFigure } from '../../src/figures/leaderboards/standingsFigure.ts';
import { frontierWithBreaks } from '../../src/figures/leaderboards/frontierOverTime.ts';
import { daysFigure } from '../../src/figures/leaderboards/daysFigure.ts';
import { gapFigure } from '../../src/figures/leaderboards/gapFigure.ts';
import { seatsFigure } from '../../src/figures/participation/seatsFigure.ts';
import { newestPeriod } from '../../src/domain/periods.ts';
import { splitIndustry } from '../../src/domain/industries.ts';
import { formatView, type Options, type View } from '../../src/url/view.ts';
import { builtDocument } from './builtDocuments.ts';
import { builtCapture, builtFigures, builtFrontier, builtIndicator, identified } from './builtFigures.ts';
import { pagePaths } from './pageViews.ts';
import type { RandomOf } from './randomOf.ts';

/** A day between the first price on record and the dataset's own, or none. */
function randomDay({ next, below }: RandomOf): string | null {
  if (next() < 0.3) return null;
  const [from, to] = [Date.UTC(2019, 0, 1), Date.UTC(2026, 10, 24)];
  return new Date(from + below((to - from) / 86_400_000) * 86_400_000).toISOString().slice(0, 10);
}

export interface RandomView {
  readonly path: string;
  readonly view: View;
}

/** Values of options as links write them, awkward ones among them. */
const randomOptions: readonly Options[] = [
  { input: 3 },
  { cached: 87.5, models: ['', 'kimi-k3'] },
  { claim: 'V4 Pro costs $0.0036 & GPT-5.5 costs $5, “1,389 ×” as much = 中文 #1' },
  { a: 'gpt-5.5~input', b: 'deepseek-v4-pro~cached-input' },
  { tz: 'America/Argentina/Buenos_Aires' },
  { developer: 'Zhipu AI (Z.ai)' },
  { compare: ['gpt-5.5', 'deepseek-v4-pro'] },
  { fold: 'yes', rows: 'all' },
  { gap: 'days' },
  { top: '20', places: 'developer' },
];

/** Any page with any industries, day, board, metric and table. */
export function randomView(random: RandomOf): RandomView {
  const { boards } = builtDocument(boardIndexDocument);
  const { indicators } = builtDocument(indicatorIndexDocument);
  const maybe = <T>(make: () => T): T | null => (random.next() < 0.5 ? make() : null);
  return {
    path: random.next() < 0.2 ? `/indicators/${random.pick(indicators).id}` : random.pick(pagePaths),
    view: {
      industries: random.some(Industry.codes, 3),
      pinned: null,
      asOf: randomDay(random),
      board: maybe(() => random.pick(boards).id),
      metric: maybe(() => random.pick(indicators).id),
      table: random.next() < 0.3,
      options: random.some(randomOptions, 4).reduce((all, one) => ({ ...all, ...one }), {}),
      number: null,
    },
  };
}

/** The figures of a board. */
export function boardFigures(board: string, context: FigureContext): Figure[] {
  const { boards } = builtDocument(boardIndexDocument);
  const snapshots = boards.find(({ id }) => id === board)?.snapshots ?? [];
  const day = newestPeriod(snapshots, context.asOf);
  const frontier = builtFrontier(board);
  const over = [frontierWithBreaks, gapFigure, daysFigure].map((draw) => draw(frontier, context));
  const all = day === null ? over : [standingsFigure(builtCapture(board, day), context), ...over];
  return all.map((content) => identified(board, content));
}

/** The figures of an indicator. */
export function indicatorFigures(id: string, context: FigureContext): Figure[] {
  const document = builtIndicator(id);
  const split = splitIndustry(document.observations, context.industries);
  return [indicatorFigure(document, split, context), seatsFigure(document, split, context)].map((content) =>
    identified(id, content),
  );
}

/** Every figure that a view can show: those of the pages, and those of its board and metric. */
export function figuresOf({ path, view }: RandomView): Figure[] {
  const context = { industries: view.industries, asOf: view.asOf, link: `${path}${formatView(view)}` };
  return [
    ...builtFigures(context),
    ...(view.board === null ? [] : boardFigures(view.board, context)),
    ...(view.metric === null ? [] : indicatorFigures(view.metric, context)),
  ];
}
