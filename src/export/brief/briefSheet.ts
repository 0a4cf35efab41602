import { wrapText } from '../../charts/measureText.ts';
import { titleLines } from '../../charts/titleLines.ts';
import type { Brief } from '../../figure/brief.ts';
import type { Figure } from '../../figure/figure.ts';
import { legendItems } from '../../figure/firstPaint.ts';
import { publishers } from '../../figure/sourceLine.ts';
import { chartThemes } from '../../theme/palette.ts';
import { drawPlot } from '../picture/drawPlot.tsx';
import { LEGEND, MARGIN, PICTURE_SANS, PICTURE_SERIF, placeLegend } from '../picture/pictureLayout.ts';
import { drawLegend, rounded } from '../picture/pictureParts.ts';
import { svgElement } from '../picture/svgElement.ts';
import { papers, type Paper } from '../presets.ts';
import { briefTexts, type BriefStyle, type BriefText } from './briefTexts.ts';

const paperTheme = chartThemes.light;
/** Margin of the sheet (points). */
export const SHEET_EDGE = 40;
const COLUMN_GAP = 20;

/** Plots are laid out for a screen: on paper they are drawn at this scale. */
const PLOT_SCALE = 0.62;
const PLOT_HEIGHT = { least: 84, most: 190 } as const;

interface BlockStyle {
  readonly size: number;
  readonly line: number;
  readonly weight?: number;
  readonly family?: string;
  readonly color?: string;
  /** Space above. */
  readonly above?: number;
}

const blockStyles = {
  kind: { size: 9, line: 12, color: paperTheme.softInk },
  title: { size: 24, line: 29, weight: 600, family: PICTURE_SERIF },
  own: { size: 11.5, line: 15, above: 5 },
  heading: { size: 11.5, line: 14, weight: 600, family: PICTURE_SERIF, above: 9 },
  answer: { size: 10, line: 13.2, above: 2 },
  line: { size: 8.8, line: 11.4, above: 2 },
  source: { size: 6.4, line: 8, color: paperTheme.softInk, above: 0.6 },
  foot: { size: 6.4, line: 8, color: paperTheme.softInk, above: 6 },
  figure: { size: 8.6, line: 10.6, weight: 600, above: 2 },
} as const satisfies Readonly<Record<BriefStyle | 'figure', BlockStyle>>;

/** Share of the usual text size: the first at which everything has room. */
const textScales = [1, 0.95, 0.9, 0.85, 0.8, 0.75] as const;

/** Role of a block in the structure of a document. */
type BlockTag = 'H1' | 'H2' | 'P' | 'Figure';

/** Roles of the texts that are no paragraph. */
const tags: Readonly<Partial<Record<BriefStyle, BlockTag>>> = { title: 'H1', heading: 'H2' };

interface Block {
  readonly height: number;
  readonly draw: (top: number) => SVGElement;
}

interface TextBlock {
  readonly tag: BlockTag;
  readonly style: BlockStyle;
  readonly x?: number;
  readonly width: number;
  readonly href?: string | null;
}

/** Returns lines of text as a block; those of a link carry its URL. */
export function textBlock(
  text: string,
  { tag, style, x = SHEET_EDGE, width, href = null }: TextBlock,
): Block {
  const { size, line, weight = 400, family = PICTURE_SANS, color = paperTheme.ink, above = 0 } = style;
  const lines = wrapText(text, size, width, weight, family);
  return {
    height: above + lines.length * line,
    draw: (top) =>
      svgElement(
        'g',
        { 'data-tag': tag },
        lines.map((shown, at) =>
          svgElement(
            'text',
            {
              x: rounded(x),
              y: rounded(top + above + at * line + size),
              fill: color,
              'font-family': family,
              'font-size': rounded(size),
              'font-weight': weight,
              ...(href === null ? {} : { 'data-href': href }),
            },
            [shown],
          ),
        ),
      ),
  };
}

const scaled = (style: BlockStyle, scale: number): BlockStyle => ({
  ...style,
  size: style.size * scale,
  line: style.line * scale,
  above: (style.above ?? 0) * scale,
});

/** Returns the legend of a figure above its plot, both at the scale of the plot; without entries it has no height. */
function legendOf(figure: Figure, width: number) {
  const wide = width / PLOT_SCALE;
  const legend = placeLegend(legendItems(figure), wide);
  const [last] = legend.slice(-1);
  const tall = last === undefined ? 0 : (last.line + 1) * LEGEND.line;
  return {
    height: tall * PLOT_SCALE,
    draw: (x: number, y: number) =>
      svgElement(
        'svg',
        {
          x: rounded(x),
          y: rounded(y),
          width: rounded(width),
          height: rounded(tall * PLOT_SCALE),
          viewBox: `${String(MARGIN)} 0 ${String(rounded(wide))} ${String(tall)}`,
        },
        [drawLegend({ legend, legendTop: 0 }, paperTheme)],
      ),
  };
}

/** Returns a figure: its title, its legend, its plot, its source. */
function figureBlock(figure: Figure, x: number, width: number, height: number, scale: number): Block {
  const title = scaled(blockStyles.figure, scale);
  const source = scaled(blockStyles.source, scale);
  const lines = titleLines(figure.title, { size: title.size, weight: 600, width });
  const said = wrapText(`${figure.subtitle}. Source: ${publishers(figure.sources, 2)}`, source.size, width);
  const titleHeight = lines.length * title.line + 3;
  const legend = legendOf(figure, width);
  const plotTop = titleHeight + legend.height;
  const below = plotTop + height;
  const text = (shown: string, y: number, { size, weight = 400, color = paperTheme.ink }: BlockStyle) =>
    svgElement(
      'text',
      {
        x: rounded(x),
        y: rounded(y),
        fill: color,
        'font-family': PICTURE_SANS,
        'font-size': rounded(size),
        'font-weight': weight,
      },
      [shown],
    );
  return {
    height: below + said.length * source.line,
    draw: (top) => {
      const [wide, tall] = [width / PLOT_SCALE, height / PLOT_SCALE];
      const plot = drawPlot(figure, {
        width: rounded(wide),
        height: rounded(tall),
        theme: paperTheme,
        target: 'file',
      });
      const place = { x, y: top + plotTop, width, height };
      for (const [name, value] of Object.entries(place)) plot.setAttribute(name, String(rounded(value)));
      plot.setAttribute('viewBox', `0 0 ${String(rounded(wide))} ${String(rounded(tall))}`);
      return svgElement('g', { 'data-tag': 'Figure', 'data-alt': figure.title }, [
        ...lines.map((shown, at) => text(shown, top + at * title.line + title.size, title)),
        ...(legend.height === 0 ? [] : [legend.draw(x, top + titleHeight)]),
        plot,
        ...said.map((shown, at) => text(shown, top + below + at * source.line + source.size, source)),
      ]);
    },
  };
}

/** Returns one or two figures beside each other. */
function figuresBlocks(figures: readonly Figure[], width: number, height: number, scale: number): Block[] {
  const each = (width - (figures.length - 1) * COLUMN_GAP) / Math.max(1, figures.length);
  return figures.map((figure, at) =>
    figureBlock(figure, SHEET_EDGE + at * (each + COLUMN_GAP), each, height, scale),
  );
}

interface SheetJob {
  readonly brief: Brief;
  readonly paper: Paper;
  readonly origin: string;
}

/** Returns the blocks above and below the figures. */
function textBlocks({ brief, paper, origin }: SheetJob, scale: number) {
  const width = papers[paper].width - 2 * SHEET_EDGE;
  const block = ({ text, style, link }: BriefText) =>
    textBlock(text, { tag: tags[style] ?? 'P', style: scaled(blockStyles[style], scale), width, href: link });
  const { above, below } = briefTexts(brief, origin);
  return { above: above.map(block), below: below.map(block) };
}

const totalHeight = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

/** Lays out a brief on one sheet: text takes what it needs, the figures the rest. */
function layoutSheet(job: SheetJob) {
  const { brief, paper } = job;
  const { width, height } = papers[paper];
  const inner = width - 2 * SHEET_EDGE;
  const space = brief.figures.length === 0 ? 0 : 10;
  for (const figures of [brief.figures, brief.figures.slice(0, 1), []]) {
    for (const scale of textScales) {
      const text = textBlocks(job, scale);
      const frames = figuresBlocks(figures, inner, 0, scale);
      const frame = Math.max(0, ...frames.map((one) => one.height));
      const room = height - 2 * SHEET_EDGE - totalHeight([...text.above, ...text.below]) - frame - space;
      if (room < (figures.length === 0 ? 0 : PLOT_HEIGHT.least)) continue;
      const plotHeight = Math.min(room, PLOT_HEIGHT.most);
      return { ...text, space, drawn: figuresBlocks(figures, inner, plotHeight, scale) };
    }
  }
  throw new Error('The brief does not fit on one sheet. Shorten your own sentence.');
}

/**
 * Draws a brief as one sheet of paper, for the preview, the printer and the PDF alike. Blocks carry their role
 * (`data-tag`), texts their link (`data-href`).
 *
 * @throws Error if it does not fit, which only the reader's own sentence can cause.
 */
export function briefSheet(job: SheetJob): SVGElement {
  const { width, height } = papers[job.paper];
  const { above, drawn, below, space } = layoutSheet(job);
  const parts: SVGElement[] = [];
  let top: number = SHEET_EDGE;
  const put = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      parts.push(block.draw(top));
      top += block.height;
    }
  };
  put(above);
  parts.push(...drawn.map((one) => one.draw(top + space)));
  if (drawn.length > 0) top += space + Math.max(...drawn.map((one) => one.height));
  put(below);
  return svgElement(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      'aria-label': `Brief: ${job.brief.title}`,
    },
    [svgElement('rect', { width: '100%', height: '100%', fill: '#ffffff' }), ...parts],
  );
}
