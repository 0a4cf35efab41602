import { textWidth, wrapText } from '../../charts/measureText.ts';
import type { Figure } from '../../figure/figure.ts';
import { legendItems, type LegendItem } from '../../figure/legend.ts';
import { SERIF } from '../../theme/fonts.ts';
import { footerParts, linkLine } from './pictureText.ts';
import type { Preset } from '../presets.ts';

export const MARGIN = 28;
export const TITLE = { size: 20, line: 25 } as const;
export const SUBTITLE = { size: 14, line: 19 } as const;
export const LEGEND = { size: 12, line: 20 } as const;
/** The tag that says that newer data were due, and its text beside it. */
export const STALE = { size: 11, line: 20, tag: 44 } as const;
export const NOTE = { size: 11, line: 15.5 } as const;
const TOP = 24;
const BOTTOM = 16;

export interface PlacedLegendItem {
  readonly item: LegendItem;
  readonly x: number;
  readonly line: number;
}

export interface PictureLayout {
  /** Size of the drawing in its own units; the file is this times `scale`. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  /** Lines of what is said beside the tag; empty where nothing is late. */
  readonly stale: readonly string[];
  readonly legend: readonly PlacedLegendItem[];
  readonly legendLines: number;
  readonly footer: readonly string[];
  readonly link: readonly string[];
  readonly plot: { readonly y: number; readonly width: number; readonly height: number };
  readonly footerTop: number;
}

/** The least height in which the plot of a figure can be read. */
export function leastPlotHeight(figure: Figure): number {
  switch (figure.kind) {
    case 'lines':
      return 220;
    case 'bars':
    case 'dots':
      return figure.rows.length * 16.5 + 36;
    case 'leads':
      return figure.rows.length * 19 + 30;
    case 'timeline':
      return figure.rows.length * 40 + 40;
  }
}

function placeLegend(items: readonly LegendItem[], width: number): PlacedLegendItem[] {
  let x = 0;
  let line = 0;
  return items.map((item) => {
    const needed = 24 + textWidth(item.label, LEGEND.size) + 20;
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    const placed = { item, x, line };
    x += needed;
    return placed;
  });
}

function layoutAt(figure: Figure, preset: Preset, origin: string, width: number): PictureLayout {
  const scale = preset.width / width;
  const height = preset.height / scale;
  const inner = width - 2 * MARGIN;
  const title = wrapText(figure.title, TITLE.size, inner, 600, SERIF);
  const subtitle = wrapText(figure.subtitle, SUBTITLE.size, inner);
  const stale = figure.stale === null ? [] : wrapText(figure.stale, STALE.size, inner - STALE.tag - 8);
  const legend = placeLegend(legendItems(figure), inner);
  const legendLines = legend.length === 0 ? 0 : (legend.at(-1)?.line ?? 0) + 1;
  const footer = footerParts(figure).flatMap(({ lead, text }) =>
    wrapText(`${lead} ${text}`, NOTE.size, inner),
  );
  const link = wrapText(linkLine(figure, origin), NOTE.size, inner);
  const footerTop = height - BOTTOM - (footer.length + link.length) * NOTE.line - 6;
  const y =
    TOP +
    title.length * TITLE.line +
    subtitle.length * SUBTITLE.line +
    stale.length * STALE.line +
    legendLines * LEGEND.line +
    10;
  return {
    width,
    height,
    scale,
    title,
    subtitle,
    stale,
    legend,
    legendLines,
    footer,
    link,
    plot: { y, width: inner, height: footerTop - 8 - y },
    footerTop,
  };
}

/**
 * Where everything of a picture stands. Text keeps its nominal size where the plot has room; a figure with
 * many rows is drawn larger and set smaller, down to half, until every row can be read.
 */
export function layoutPicture(figure: Figure, preset: Preset, origin: string): PictureLayout {
  const needed = leastPlotHeight(figure);
  let layout = layoutAt(figure, preset, origin, preset.base);
  for (let grow = 1.1; grow <= 2 && layout.plot.height < needed; grow += 0.1) {
    layout = layoutAt(figure, preset, origin, Math.round(preset.base * grow));
  }
  return layout;
}

export const textTop = TOP;
