import type { ReactNode, SVGProps } from 'react';
import { MARK_ROOM } from '../figure/gridHeights.ts';
import { EMPTY_CELL, type GridFigure } from '../figure/kinds/grid.ts';
import type { FigurePoint, FigureRow } from '../figure/parts.ts';
import { round } from '../theme/markPath.ts';
import { Mark } from './Mark.tsx';
import { fitText } from './measureText.ts';
import type { PlotSettings } from './plot.ts';

/** Text sizes of a grid: for names and first lines, and for the rest. */
export const [LABEL, SMALL] = [12, 11];
/** Height of a line in a cell. */
const LINE = 15;

export type GridDrawing = PlotSettings & { readonly figure: GridFigure };

interface NameProps extends GridDrawing {
  readonly row: FigureRow;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

interface LinkedTextProps extends Omit<SVGProps<SVGTextElement>, 'target'> {
  readonly page: string | undefined;
  readonly target: PlotSettings['target'];
}

/** Text that on the page links to another page. */
function LinkedText({ page, target, ...text }: LinkedTextProps): ReactNode {
  if (page === undefined || target !== 'page') return <text {...text} />;
  // Root-relative URL: drawings know no router.
  return (
    <a href={`${import.meta.env.BASE_URL.replace(/\/$/, '')}${page}`} target="_top">
      <text {...text} textDecoration="underline" />
    </a>
  );
}

/** Name of a row; on the page it links to the page of its subject. */
export function RowName({ row, x, y, room, target, theme }: NameProps): ReactNode {
  const shown = fitText(row.label, LABEL, room, 600);
  return (
    <LinkedText page={row.page} target={target} x={x} y={round(y)} fill={theme.ink} fontWeight={600}>
      {shown !== row.label && <title>{row.label}</title>}
      {shown}
    </LinkedText>
  );
}

interface CellProps extends GridDrawing {
  readonly point: FigurePoint | null;
  /** Page about what was looked for, if there is no point. */
  readonly emptyPage: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly room: number;
  /** Lines below the head. */
  readonly below: readonly string[];
  /** Start of these lines. */
  readonly left: number;
}

export function Cell(props: CellProps) {
  const { figure, point, emptyPage, x, y, room, below, left, theme, target } = props;
  const cell = point === null ? undefined : figure.cells[point.key];
  if (point === null || cell === undefined) {
    return (
      <LinkedText
        page={emptyPage}
        target={target}
        x={round(x)}
        y={round(y)}
        fill={theme.softInk}
        fontSize={SMALL}
      >
        {EMPTY_CELL}
      </LinkedText>
    );
  }
  const { tone, fill, head } = cell;
  const lines = [head, ...below];
  return (
    <>
      {target === 'page' && (
        <rect
          x={round(left - 4)}
          y={round(y - 15)}
          width={round(x - left + room + 8)}
          height={lines.length * LINE + 6}
          fill="transparent"
          data-name={point.key}
        />
      )}
      <Mark x={x + 5} y={y - 4} radius={4.5} tone={tone} fill={fill} theme={theme} point={point} />
      {lines.map((line, index) => {
        const size = index === 0 ? LABEL : SMALL;
        const start = index === 0 ? x : left;
        const shown = fitText(line, size, x + room - start - MARK_ROOM, index === 0 ? 600 : 400);
        return (
          <text
            key={line}
            x={round(start + MARK_ROOM)}
            y={round(y + index * LINE)}
            fill={index === 0 ? theme.ink : theme.softInk}
            fontWeight={index === 0 ? 600 : undefined}
            fontSize={size}
            data-name={point.key}
          >
            {shown !== line && <title>{line}</title>}
            {shown}
          </text>
        );
      })}
    </>
  );
}
