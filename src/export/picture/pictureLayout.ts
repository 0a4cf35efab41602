import { fitText, textWidth, wrapText } from '../../charts/measureText.ts';
import { titleLines } from '../../charts/titleLines.ts';
import { plotOf } from '../../charts/Plot.tsx';
import type { Figure } from '../../figure/figure.ts';
import { type LegendItem, legendItems } from '../../figure/firstPaint.ts';
import { LEAST_OF_WIDTH, type Preset } from '../presets.ts';
import { MOST_PIXELS } from '../sizeProblem.ts';
import { footerParts, linkLine, type FooterPart } from './pictureText.ts';

/**
 * Fonts of a file: those that it embeds, and none of the machine that opens it. Chinese uses one font next to both,
 * since a serif one would double the cost for a few titles. Inter replaces the few characters that Source Serif 4
 * lacks, such as the non-breaking hyphen.
 */
export const PICTURE_SANS = "Inter, 'Noto Sans SC', sans-serif";
export const PICTURE_SERIF = "'Source Serif 4', Inter, 'Noto Sans SC', serif";

export const MARGIN = 28;
export const LEGEND = { size: 12, line: 20, mark: 24, gap: 20 } as const;
/** Tag for overdue data, and its text next to it. */
export const STALE = { size: 11, line: 20, tag: 118 } as const;
const NOTE_LINE = 1.41;
const TOP_EDGE = 24;
const BOTTOM = 18;
const BLOCK_GAP = 12;
/** Gap between columns of rows. */
export const COLUMN_GAP = 28;

/** Font size and line height (units of the drawing). */
export interface TextSize {
  readonly size: number;
  readonly line: number;
}

export interface PlacedLegendItem {
  readonly item: LegendItem;
  /** The fitting part of its label. */
  readonly shown: string;
  readonly x: number;
  readonly line: number;
}

/** A line under the picture; the first of a paragraph begins with a bold word. */
export interface FooterLine {
  readonly lead: string | null;
  readonly text: string;
}

export interface PictureLayout {
  /** Size of the drawing in its own units; the file is this times `scale`. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly titleSize: TextSize;
  readonly subtitleSize: TextSize;
  /** Text size of notes, sources and link. */
  readonly noteSize: TextSize;
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  /** Lines of the text next to the tag; empty if nothing is late. */
  readonly stale: readonly string[];
  readonly legend: readonly PlacedLegendItem[];
  readonly legendLines: number;
  readonly footer: readonly FooterLine[];
  readonly link: readonly string[];
  /** Columns of rows, each of this height and width. */
  readonly plot: {
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly columns: number;
  };
  /** Top edges of the elements above the plot. */
  readonly titleTop: number;
  readonly subtitleTop: number;
  readonly staleTop: number;
  readonly legendTop: number;
  readonly footerTop: number;
}

/** Places a legend on as many lines of a width as needed. */
export function placeLegend(items: readonly LegendItem[], width: number): PlacedLegendItem[] {
  let x = 0;
  let line = 0;
  return items.map((item) => {
    const shown = fitText(item.label, LEGEND.size, width - LEGEND.mark);
    const needed = LEGEND.mark + textWidth(shown, LEGEND.size);
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    const placed = { item, shown, x, line };
    x += needed + LEGEND.gap;
    return placed;
  });
}

/**
 * Maximum share of the width for a line of small text: WebKitGTK places letters on whole pixels, which makes a line
 * up to eight percent longer, and nothing may exceed the frame there either.
 */
const FULL_LINE = 0.94;
/** The same for a title if the picture may grow: with the substitute font it ends within the margin. */
const TITLE_LINE = 0.965;

/** More lines of notes would be longer than the figure; the rest is at the link. */
const MOST_NOTE_LINES = 3;

function footerLines(figure: Figure, width: number, size: number): FooterLine[] {
  const linesOf = ({ lead, text }: FooterPart) => {
    const bolder = textWidth(lead, size, 600) - textWidth(lead, size);
    return wrapText(`${lead} ${text}`, size, width - bolder).map((line, index) =>
      index === 0 ? { lead, text: line.slice(lead.length) } : { lead: null, text: line },
    );
  };
  return footerParts(figure, (part) => linesOf(part).length <= MOST_NOTE_LINES).flatMap(linesOf);
}

/** If a sheet had to grow, its title keeps its size in the file and the subtitle shrinks less than the rest. */
function headingSizes(grown: number): { title: TextSize; subtitle: TextSize } {
  const size = Math.round(20 * grown * 10) / 10;
  const small = Math.round(14 * Math.sqrt(grown) * 10) / 10;
  return { title: { size, line: size * 1.25 }, subtitle: { size: small, line: small * 1.36 } };
}

interface LaidSheet {
  readonly preset: Preset;
  readonly origin: string;
  /** Size of the drawing as a multiple of the preset's base. */
  readonly grown: number;
  readonly columns: number;
}

function layoutAt(figure: Figure, { preset, origin, grown, columns }: LaidSheet): PictureLayout {
  const width = Math.round(preset.base * grown);
  const scale = preset.width / width;
  const height = preset.height / scale;
  const inner = width - 2 * MARGIN;
  const { title: titleSize, subtitle: subtitleSize } = headingSizes(grown);
  const titleFace = { size: titleSize.size, weight: 600, family: PICTURE_SERIF };
  const titleRoom = inner * (preset.mayGrow ? TITLE_LINE : 1);
  const title = titleLines(figure.title, { ...titleFace, width: titleRoom });
  const subtitle = titleLines(figure.subtitle, { size: subtitleSize.size, width: inner });
  const stale = figure.stale === null ? [] : wrapText(figure.stale, STALE.size, inner - STALE.tag - 8);
  const legend = placeLegend(legendItems(figure), inner);
  const legendLines = legend.length === 0 ? 0 : (legend.at(-1)?.line ?? 0) + 1;
  const noteSize = { size: preset.note, line: preset.note * NOTE_LINE };
  const footer = footerLines(figure, inner * FULL_LINE, noteSize.size);
  const link = wrapText(linkLine(figure, origin), noteSize.size, inner * FULL_LINE);
  const footerTop = height - BOTTOM - (footer.length + link.length) * noteSize.line - 6;
  const subtitleTop = TOP_EDGE + title.length * titleSize.line + 2;
  const staleTop = subtitleTop + subtitle.length * subtitleSize.line + 4;
  const legendTop = staleTop + stale.length * STALE.line + 2;
  const y = legendTop + legendLines * LEGEND.line + 6;
  const plotWidth = (inner - (columns - 1) * COLUMN_GAP) / columns;
  const plotHeight = Math.min(footerTop - BLOCK_GAP - y, plotOf(figure).mostHeight(figure, plotWidth));
  const plot = { y, columns, width: plotWidth, height: plotHeight };
  const lines = { title, subtitle, stale, legend, legendLines, footer, link };
  const tops = { titleTop: TOP_EDGE, subtitleTop, staleTop, legendTop, footerTop };
  return { width, height, scale, titleSize, subtitleSize, noteSize, ...lines, plot, ...tops };
}

/** Returns the number of rows of a figure; 0 for one over time. */
export const rowCount = (figure: Figure): number => ('rows' in figure ? figure.rows.length : 0);

/** Returns the minimum readable height of a plot with this many rows and this width. */
export const leastPlotHeight = (figure: Figure, width: number, rows = rowCount(figure)): number =>
  plotOf(figure).leastHeight(figure, width, rows);

/** Minimum width in which values can be told apart. */
const LEAST_DRAWN_WIDTH = 230;

function isEasy(figure: Figure, { plot: { width, height, columns } }: PictureLayout): boolean {
  const rows = Math.ceil(rowCount(figure) / columns);
  return (
    height >= leastPlotHeight(figure, width, rows) &&
    plotOf(figure).drawnWidth(figure, width, height) >= LEAST_DRAWN_WIDTH / Math.sqrt(columns)
  );
}

/** A sheet that would grow more than this divides its rows into columns instead. */
const GROWN_BEFORE_COLUMNS = 1.8;
const MOST_COLUMNS = 4;
const MOST_GROWN = 20;
/** Growth factor of a sheet per step. */
const STEP = 1.06;

function columnChoices(figure: Figure, grown: number): number[] {
  const most = plotOf(figure).hasColumns && grown >= GROWN_BEFORE_COLUMNS ? MOST_COLUMNS : 1;
  const some = Math.min(most, Math.ceil(rowCount(figure) / 8));
  return Array.from({ length: Math.max(1, some) }, (_, index) => index + 1);
}

/**
 * Lays out a picture. Text keeps its nominal size if the plot has room; otherwise the sheet grows, and everything is
 * smaller, until every row is readable. Nothing is ever omitted.
 */
export function layoutPicture(figure: Figure, preset: Preset, origin: string): PictureLayout {
  for (let grown = 1; grown < MOST_GROWN; grown *= STEP) {
    for (const columns of columnChoices(figure, grown)) {
      const layout = layoutAt(figure, { preset, origin, grown, columns });
      if (isEasy(figure, layout)) return layout;
    }
  }
  return layoutAt(figure, { preset, origin, grown: MOST_GROWN, columns: 1 });
}

/** Smallest text of a plot (units of the drawing). */
const SMALLEST = 11;

/** Returns the size of the smallest text of a plot (pixels of the file at 1x). */
export const leastTextSize = ({ scale }: Pick<PictureLayout, 'scale'>): number => SMALLEST * scale;

/** Maximum ratio of height to width of a picture that grows for its text. */
const TALLEST = 2;

/** Returns the most steps that a sheet may grow by until its smallest text is too small, on a slide from a distance. */
function mostSteps({ id, base, width, height }: Preset): number {
  const least = id === 'slide' ? Math.max(LEAST_OF_WIDTH, (LEAST_OF_SLIDE * height) / width) : LEAST_OF_WIDTH;
  return Math.floor(Math.log(SMALLEST / (least * base)) / Math.log(STEP));
}

/** True if all rows of a figure are readable in a size, or in the tallest form of one that may grow. */
export function isReadable(figure: Figure, preset: Preset, origin: string): boolean {
  const tallest = preset.mayGrow ? { ...preset, height: TALLEST * preset.width } : preset;
  const grown = STEP ** mostSteps(preset);
  return columnChoices(figure, grown).some((columns) =>
    isEasy(figure, layoutAt(figure, { preset: tallest, origin, grown, columns })),
  );
}

/** Returns the empty room below a plot without further rows. */
const bareBelow = ({ plot, footerTop }: PictureLayout): number =>
  Math.max(0, footerTop - BLOCK_GAP - plot.y - plot.height);

/**
 * Returns the size in which a figure is readable: as high as its rows, lower than the preset if they are few, and
 * taller if they would otherwise be too small, as far as every browser can draw it. Above a number of rows even that
 * is not enough, and text shrinks.
 */
export function readableSize(figure: Figure, preset: Preset, origin: string): Preset {
  if (!preset.mayGrow) return preset;
  const read = layoutPicture(figure, preset, origin);
  if (leastTextSize(read) >= LEAST_OF_WIDTH * preset.width)
    return { ...preset, height: preset.height - Math.floor(bareBelow(read) * read.scale) };
  const layout = layoutAt(figure, { preset, origin, grown: STEP ** mostSteps(preset), columns: 1 });
  const lacking = leastPlotHeight(figure, layout.plot.width) - (layout.footerTop - BLOCK_GAP - layout.plot.y);
  const height = Math.ceil((layout.height + Math.max(0, lacking)) * layout.scale);
  const drawn = Math.floor(MOST_PIXELS / preset.width);
  return { ...preset, height: Math.min(height, TALLEST * preset.width, drawn) };
}

/**
 * Minimum share of a slide's height for text of plot and legend that is readable from three meters: on a screen one
 * meter high, its capitals are then 16 minutes of arc, the minimum for comfortable reading.
 */
export const LEAST_OF_SLIDE = 0.02;

/** Returns the smallest text of a plot as a share of the picture's height. */
export const plotTextShare = ({ height }: Pick<PictureLayout, 'height'>): number => SMALLEST / height;
