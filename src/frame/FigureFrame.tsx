import { lazy, Suspense, useId, useState } from 'react';
import type { Figure, FigurePoint } from '../figure/figure.ts';
import { pointText } from '../figure/figureTable.ts';
import { filterLine, licences, publishers } from '../figure/sourceLine.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { chartThemes } from '../theme/palette.ts';
import { useThemeName } from '../ui/useThemeName.ts';
import { FigureTableView } from './FigureTableView.tsx';
import { Legend } from './Legend.tsx';
import { PlotStage } from './PlotStage.tsx';
import { useWidth } from './useWidth.ts';

const EvidenceDialog = lazy(async () => ({ default: (await import('./EvidenceDialog.tsx')).EvidenceDialog }));
const SourcesDialog = lazy(async () => ({ default: (await import('./SourcesDialog.tsx')).SourcesDialog }));
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

interface FigureFrameProps {
  readonly figure: Figure;
  /** Whether the page's link asks for tables. The reader may still turn a single one around. */
  readonly asTable: boolean;
  /** What is said in place of the chart when the figure has no points. */
  readonly empty: React.ReactNode;
  readonly level?: 2 | 3;
}

type Opened =
  | { readonly kind: 'sources' }
  | { readonly kind: 'export' }
  | { readonly kind: 'point'; readonly point: FigurePoint };

/** What stands around every figure: title, legend, chart or table, and the line with source and actions. */
export function FigureFrame({ figure, asTable, empty, level = 2 }: FigureFrameProps) {
  const [turned, setTurned] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [stageRef, width] = useWidth<HTMLDivElement>();
  const theme = chartThemes[useThemeName()];
  const titleId = useId();
  const table = asTable !== turned;
  const shown = table === asTable ? figure : { ...figure, link: withView(figure.link, table) };
  const Heading = level === 2 ? 'h2' : 'h3';
  const filters = filterLine(figure);
  const close = () => setOpened(null);
  const openPoint = (point: FigurePoint) => setOpened({ kind: 'point', point });
  return (
    <figure data-figure={figure.id} aria-labelledby={titleId} className="m-0 flex min-w-0 flex-col">
      <Heading id={titleId} className="text-xl text-balance">
        {figure.title}
      </Heading>
      <p className="mt-1 text-sm text-soft">{figure.subtitle}</p>
      <Legend figure={figure} theme={theme} withLines={isNarrow(width)} />
      {figure.points.length === 0 ? (
        <div ref={stageRef} className="py-8 text-sm text-soft">
          {empty}
        </div>
      ) : table ? (
        <FigureTableView figure={figure} onOpen={openPoint} />
      ) : (
        <div className="mt-3">
          <PlotStage figure={figure} theme={theme} width={width} stageRef={stageRef} onOpen={openPoint} />
        </div>
      )}
      <figcaption className="mt-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t sm:flex-nowrap border-hair pt-1.5 text-xs text-soft">
        <span className="min-w-0">
          {publishers(figure.sources, 2)} · as of {figure.asOf} · {licences(figure.sources, 1)}
          {filters !== null && ` · ${filters}`}
          {figure.interval !== null && ` · ${figure.interval}`}
        </span>
        <span className="no-print flex shrink-0 gap-4 font-semibold text-ink">
          <FooterButton pressed={table} onClick={() => setTurned(!turned)}>
            Table
          </FooterButton>
          <FooterButton onClick={() => setOpened({ kind: 'sources' })}>Evidence</FooterButton>
          <FooterButton onClick={() => setOpened({ kind: 'export' })}>Export</FooterButton>
        </span>
      </figcaption>
      <Suspense fallback={null}>
        {opened?.kind === 'point' && (
          <EvidenceDialog
            item={{ ...opened.point, text: pointText(opened.point, figure) }}
            sources={figure.sources}
            onClose={close}
          />
        )}
        {opened?.kind === 'sources' && <SourcesDialog figure={figure} onClose={close} />}
        {opened?.kind === 'export' && <ExportDialog figure={shown} onClose={close} />}
      </Suspense>
    </figure>
  );
}

/** The figure's link with or without the table, so that a copied link shows what the reader sees. */
function withView(link: string, table: boolean): string {
  const without = link.replace(/([?&])view=table(&|$)/, (_, lead: string, tail: string) =>
    tail === '&' ? lead : '',
  );
  if (!table) return without;
  return `${without}${without.includes('?') ? '&' : '?'}view=table`;
}

interface FooterButtonProps {
  readonly children: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function FooterButton({ children, pressed, onClick }: FooterButtonProps) {
  return (
    <button
      type="button"
      className="py-1 underline-offset-4 hover:underline aria-pressed:underline"
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
