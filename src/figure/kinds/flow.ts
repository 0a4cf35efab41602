import { counted, wholeText } from '../../domain/words.ts';
import type { FigureBase, FigurePoint, FigureRow } from '../parts.ts';
import { pointText } from '../pointText.ts';
import type { KindOf } from './kind.ts';
import { step, timeMoves, type Move } from './moves.ts';
import { firstTexts } from './rankedWords.ts';
import { wordCell } from './tables.ts';
import { usual } from './usual.ts';

/** A link between entries: the keys of both points, from left to right. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  /** Relation as text: "advanced"; omitted if all links mean the same. */
  readonly relation?: string;
  /** Set if the link has low confidence: its line is dashed. */
  readonly unsure?: true;
}

/** Entries in steps, and links from each to later ones. Series are the steps, rows the entries. */
export interface FlowFigure extends FigureBase {
  readonly kind: 'flow';
  /**
   * `across`: steps side by side, for short names and few steps. `down`: steps below each other, with the whole title
   * and the outcome of an entry on one line, and links along the side.
   */
  readonly direction: 'across' | 'down';
  readonly rows: readonly FigureRow[];
  readonly links: readonly FlowLink[];
  /** Headings of further table columns of each row, besides its links: its `cells`. */
  readonly columns?: readonly string[];
}

const entryRow = ({ rows }: FlowFigure, point: FigurePoint): FigureRow | undefined =>
  rows.find(({ id }) => id === point.at);

const entryLabel = (figure: FlowFigure, point: FigurePoint): string =>
  entryRow(figure, point)?.label ?? point.subject;

/** Returns the entries that an entry leads to, or those that lead to it, in the order of the figure. */
function linked(figure: FlowFigure, { key }: Pick<FigurePoint, 'key'>, side: 'from' | 'to'): FigurePoint[] {
  const keys = new Set(
    figure.links.filter((link) => link[side === 'to' ? 'from' : 'to'] === key).map((link) => link[side]),
  );
  return figure.points.filter((point) => keys.has(point.key));
}

/** Returns the entries linked on one side, each with its relation if the figure has one. */
function names(figure: FlowFigure, { key }: FigurePoint, side: 'from' | 'to'): string {
  const relations = new Map(
    figure.links
      .filter((link) => link[side === 'to' ? 'from' : 'to'] === key)
      .map((link) => [link[side], link.relation]),
  );
  return linked(figure, { key }, side)
    .map((point) => {
      const relation = relations.get(point.key);
      const name = entryLabel(figure, point);
      return relation === undefined ? name : `${name} (${relation})`;
    })
    .join('; ');
}

/**
 * Example: "62 entries with 48 links; most references: Cyber Resilience Act, 42". A drawn link may stand for several
 * rows, so that the largest entry is that of the figure's own numbers; if all are equal, none is named.
 */
function flowText(figure: FlowFigure): string {
  const { links, points } = figure;
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0));
  const [first, ...others] = points.filter(({ value }) => value === most);
  const all = `${counted(points.length, 'entry')} with ${counted(links.length, 'link')}`;
  if (first === undefined || others.length + 1 === points.length) return all;
  const who = others.length === 0 ? entryLabel(figure, first) : counted(others.length + 1, 'entry');
  return `${all}; most ${first.unit ?? figure.measure}: ${who}, ${wholeText(most)}${others.length === 0 ? '' : ' each'}`;
}

/** Example: "National standard: GB 38031-2025 leads to GTR 20", for each entry with outgoing links. */
function pathTexts(figure: FlowFigure): string[] {
  return figure.points.flatMap((point) => {
    const next = names(figure, point, 'to');
    return next === '' ? [] : [`${entryLabel(figure, point)} leads to ${next}`];
  });
}

/** Moves along the links: to the first entry that this one leads to, or that leads to it. */
const followLink =
  (side: 'from' | 'to'): Move<FlowFigure> =>
  (points, current, figure) =>
    linked(figure, current, side).find((point) => points.includes(point)) ?? current;

/** Moves up and down within a step. */
const within =
  (by: number): Move<FlowFigure> =>
  (points, current) =>
    step(
      points.filter(({ seriesId }) => seriesId === current.seriesId),
      current,
      by,
    );

export const flow: KindOf<FlowFigure> = {
  ...usual,
  name: 'Flow diagram',
  noun: 'entry',
  fields: () => [],
  leader: flowText,
  values: (figure) => {
    const steps = figure.series.map(
      ({ id, label }) => `${label}: ${figure.points.filter(({ seriesId }) => seriesId === id).length}`,
    );
    const paths = pathTexts(figure);
    return [
      `Steps: ${steps.join(', ')}.`,
      paths.length === 0 ? 'No entry leads to another.' : `${firstTexts(paths)}.`,
    ];
  },
  unknown: () => null,
  table: (figure) => ({
    rowHeading: 'Entry',
    columns: ['Step', figure.measure, 'Comes from', 'Leads to', ...(figure.columns ?? [])],
    rows: figure.points.map((point) => ({
      id: point.key,
      label: entryLabel(figure, point),
      cells: [
        wordCell(figure.series.find(({ id }) => id === point.seriesId)?.label ?? ''),
        { text: pointText(point, figure), point },
        wordCell(names(figure, point, 'from')),
        wordCell(names(figure, point, 'to')),
        ...(entryRow(figure, point)?.cells ?? []).map(wordCell),
      ],
    })),
  }),
  cells: 'numbers',
  moves: {
    Home: timeMoves.Home,
    End: timeMoves.End,
    ArrowRight: followLink('to'),
    ArrowLeft: followLink('from'),
    ArrowDown: within(1),
    ArrowUp: within(-1),
  },
};
