import { textWidth, wrapText } from '../../charts/measureText.ts';
import { titleLines } from '../../charts/titleLines.ts';
import { plotOf } from '../../charts/Plot.tsx';
import type { Figure } from '../../figure/figure.ts';
import { legendItems, type LegendItem } from '../../figure/firstPaint.ts';
import { publishers } from '../../figure/sourceLine.ts';
import { COLUMN_GAP, LEGEND, rowCount } from '../picture/pictureLayout.ts';
import { cardStyle, CARD, CARD_FOOT, CARD_WIDTH, cutLines, type CardBlock } from './cardText.ts';

/** A legend entry and its left edge (units of the plot). */
interface CardLegendItem {
  readonly item: LegendItem;
  readonly x: number;
}

/** Layout of a card with a figure. Plot and legend are drawn at `scale`, so that they are readable. */
export interface FigureCardLayout {
  readonly blocks: readonly CardBlock[];
  readonly scale: number;
  readonly legend: readonly CardLegendItem[];
  /** Distance from the top (pixels of the card). */
  readonly legendTop: number;
  readonly plotTop: number;
  /** Number of columns: rows may be divided into several side by side. */
  readonly columns: number;
  /** Width of each column (units of the plot). */
  readonly width: number;
  readonly height: number;
}

const titleStyle = cardStyle('serif', 42, 'ink');
const subtitleStyle = cardStyle('sans', 24, 'softInk');
const sourceStyle = cardStyle('sans', 22, 'softInk');

/**
 * From large to small: at the last one, the smallest text is 8 pixels high if the card is shown at half its width.
 */
const cardScales = [2.2, 2, 1.85, 1.7, 1.6, 1.5] as const;

/** Minimum width of a plot (its units) in which values can be told apart. */
const LEAST_DRAWN = 200;

/** Returns the layouts to try, best first: every scale in one column, then in two if the rows can be divided. */
const tries = (hasColumns: boolean): (readonly [scale: number, columns: number])[] =>
  (hasColumns ? [1, 2] : [1]).flatMap((columns) => cardScales.map((scale) => [scale, columns] as const));

/**
 * Returns the minimum height of the plot: lines and dots without rows can be lower on a card, which few read closely.
 */
const leastHeight = (figure: Figure, width: number, columns: number): number =>
  plotOf(figure).leastHeight(figure, width, Math.ceil(rowCount(figure) / columns)) *
  ('rows' in figure ? 1 : 0.8);

function placeItems(items: readonly LegendItem[]): CardLegendItem[] {
  let x = 0;
  return items.map((item) => {
    const entry = { item, x };
    x += LEGEND.mark + textWidth(item.label, LEGEND.size) + LEGEND.gap;
    return entry;
  });
}

const legendWidth = (legend: readonly CardLegendItem[]): number => {
  const last = legend.at(-1);
  return last === undefined ? 0 : last.x + LEGEND.mark + textWidth(last.item.label, LEGEND.size);
};

function headingBlocks(figure: Figure): CardBlock[] {
  const lines = titleLines(figure.title, { ...titleStyle, width: CARD_WIDTH });
  const said = wrapText(figure.subtitle, subtitleStyle.size, CARD_WIDTH);
  const top = CARD.head + 20;
  const below = top + lines.length * titleStyle.line + 6;
  return [
    { ...titleStyle, lines, top },
    { ...subtitleStyle, lines: cutLines(said, 1, subtitleStyle), top: below },
  ];
}

function sourceBlock(figure: Figure): CardBlock {
  const late = figure.stale === null ? '' : `Newer data were due: ${figure.stale}. `;
  const text = `${late}As of ${figure.asOf}. Source: ${publishers(figure.sources, 2)}`;
  return {
    ...sourceStyle,
    lines: cutLines(wrapText(text, sourceStyle.size, CARD_WIDTH), 1, sourceStyle),
    top: CARD_FOOT + 22,
  };
}

/** Drops the letters and names at lines: only the notes of a whole picture explain them. */
export const forCard = (figure: Figure): Figure =>
  figure.kind === 'lines' ? { ...figure, annotations: [], stepNames: [] } : figure;

/**
 * Lays out a figure as a card; `null` if its plot would be unreadably small, as with very many rows: then its title
 * and text say more than its drawing.
 */
export function layoutFigureCard(figure: Figure): FigureCardLayout | null {
  // A grid already consists of many words.
  if (figure.kind === 'grid') return null;
  const heading = headingBlocks(figure);
  const last = heading.at(-1);
  const legendTop = last === undefined ? CARD.head : last.top + last.lines.length * last.line + 10;
  const legend = placeItems(legendItems(figure));
  const plot = plotOf(figure);
  for (const [scale, columns] of tries(plot.hasColumns)) {
    const plotTop = legendTop + (legend.length === 0 ? 0 : LEGEND.line * scale) + 4;
    const whole = CARD_WIDTH / scale;
    const width = (whole - (columns - 1) * COLUMN_GAP) / columns;
    const height = Math.min((CARD_FOOT - 10 - plotTop) / scale, plot.mostHeight(figure, width));
    const isLegible =
      legendWidth(legend) <= whole &&
      height >= leastHeight(figure, width, columns) &&
      plot.drawnWidth(figure, width, height) >= LEAST_DRAWN / columns;
    if (!isLegible) continue;
    const blocks = [...heading, sourceBlock(figure)];
    return { blocks, scale, legend, legendTop, plotTop, columns, width, height };
  }
  return null;
}
