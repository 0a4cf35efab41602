import { memo, Suspense, useId, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Figure } from '../figure/figure.ts';
import { isNumberOf, sourcesAnchor } from '../figure/numberId.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { findNumber } from '../figure/firstPaint.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { LaterPart } from '../ui/LaterPart.tsx';
import {
  EmptyFigure,
  FigureFooter,
  FigureTitle,
  isLeftOut,
  Legend,
  openers,
  StillLegend,
} from './FigureParts.tsx';
import { useAskedNumber } from './EvidenceHost.tsx';
import { FigureDialogs, openDialog, type Opened } from './FigureDialogs.tsx';
import { PlotStage } from './PlotStage.tsx';
import { useAfterPaint } from '../paint/afterPaint.ts';
import { pageHash } from '../url/pageHash.ts';
import { onceShown } from '../paint/shownAddress.tsx';
import { useStage } from './useStage.ts';
import { StaleTag } from './StaleTag.tsx';
import { later, useWhenThere } from '../paint/later.ts';
import { useTakesOver } from '../paint/hydration.ts';

/** Loaded lazily: most users never turn a chart into its table. */
const FigureTableView = later(async () => (await import('./FigureTableView.tsx')).FigureTableView);

interface FigureFrameProps {
  readonly figure: Figure;
  /** True if the URL asks for tables. The user can still turn a single figure. */
  readonly asTable: boolean;
  /** Shown if the figure has no data and no filter explains why. */
  readonly empty: string;
  readonly level?: 2 | 3;
  /** Called when a card opens, so that the figure can load what only cards show. */
  readonly onEvidence?: (() => void) | undefined;
}

function Frame({ figure, asTable, empty, level = 2, onEvidence }: FigureFrameProps) {
  const [turned, setTurned] = useState(false);
  const { ref, ...stage } = useStage(figure);
  const titleId = useId();
  const pressed = asTable !== turned;
  const table = useAfterPaint(useWhenThere(FigureTableView, pressed));
  const frame = useRef<HTMLElement>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const { shown, open, close } = useOpened(figure, frame, setMissing, onEvidence);
  const Heading = level === 2 ? 'h2' : 'h3';
  const openPoint = (point: FigurePoint) => open({ kind: 'point', point });
  return (
    <figure
      ref={frame}
      data-figure={figure.id}
      aria-labelledby={titleId}
      className="m-0 flex min-w-0 flex-col"
      data-exempt={figure.points.length === 0 ? 'empty' : undefined}
    >
      <Heading id={titleId} className="text-xl text-balance">
        <FigureTitle figure={figure} onOpen={openPoint} />
      </Heading>
      <UnderTitle figure={figure} width={stage.width} still={stage.still} />
      <div ref={ref} className="mt-3">
        {figure.points.length === 0 ? (
          <EmptyFigure figure={figure} reason={empty} />
        ) : (
          <ErrorBoundary key={String(table)} what={figure.title}>
            {table ? (
              <Suspense fallback={<div className="awaited" />}>
                <FigureTableView figure={figure} onOpen={openPoint} />
              </Suspense>
            ) : (
              <PlotStage figure={figure} {...stage} onOpen={openPoint} />
            )}
          </ErrorBoundary>
        )}
      </div>
      <FigureFooter
        figure={figure}
        table={pressed}
        missing={missing}
        onMissing={setMissing}
        onTable={() => setTurned(!turned)}
        onOpen={(kind) => open({ kind })}
      />
      <LaterPart>
        {shown !== null && (
          <FigureDialogs
            figure={turned ? { ...figure, link: withView(figure.link, pressed) } : figure}
            opened={shown}
            onOpen={openPoint}
            onClose={close}
          />
        )}
      </LaterPart>
    </figure>
  );
}

/** Returns the open dialog of a figure, set by its buttons or the URL; reports a button whose code fails to load. */
function useOpened(
  figure: Figure,
  frame: RefObject<HTMLElement | null>,
  onMissing: (button: string | null) => void,
  onEvidence: FigureFrameProps['onEvidence'],
) {
  const [opened, setOpened] = useState<Opened | null>(() => askedSources(figure));
  const asked = useAskedPoint(figure, frame);
  // The prerendered HTML does not include anything selected by the hash alone.
  const takesOver = useTakesOver();
  const wanted: Opened | null = opened ?? (asked === null ? null : { kind: 'point', point: asked });
  const open = (next: Opened) => {
    onMissing(null);
    openDialog(
      next.kind,
      () => onceShown(leaving(next, frame), () => setOpened(next)),
      () => onMissing(openers[next.kind]),
    );
    if (next.kind === 'point' || next.kind === 'sources') onEvidence?.();
  };
  return { shown: takesOver ? null : wanted, open, close: () => setOpened(null) };
}

/** Subtitle, stale note and legend, between title and chart. */
function UnderTitle({ figure, width, still }: { figure: Figure; width: number; still: boolean }) {
  if (isLeftOut(figure)) return null;
  return (
    <>
      <p className="mt-1 text-sm text-soft">{figure.subtitle}</p>
      <StaleTag stale={figure.stale} />
      {still ? <StillLegend figure={figure} /> : <Legend figure={figure} withLines={isNarrow(width)} />}
    </>
  );
}

/**
 * The frame of every figure: title, legend, chart or table, and the line with source and actions. Memoized by figure:
 * a control that changes the figure is painted first.
 */
export const FigureFrame = memo(Frame);

/** Returns the element that must be up to date before a dialog opens; none for a card, which shows its own number. */
const leaving = ({ kind }: Opened, frame: RefObject<HTMLElement | null>) =>
  kind === 'point' ? null : frame.current;

/** Returns the number in the URL if it is of this figure; otherwise `null`. */
function useAskedPoint(figure: Figure, frame: RefObject<HTMLElement | null>): FigurePoint | null {
  const asked = useAskedNumber();
  const own = asked !== null && isNumberOf(figure.id, asked);
  const point = own ? findNumber(figure, asked.slice(figure.id.length + 1)) : null;
  const found = point !== null || askedSources(figure) !== null;
  // For a card opened by link, the dialog needs an element to restore the focus to.
  useLayoutEffect(() => {
    if (found) {
      frame.current?.querySelector<HTMLElement>('[role="application"], [role="region"]')?.focus();
    }
  }, [found, frame]);
  return point;
}

/** An exported image links to the figure with its list of sources open. */
const askedSources = ({ id }: Figure): Opened | null =>
  pageHash() === sourcesAnchor(id) ? { kind: 'sources' } : null;

/** Returns the figure's link with or without the table, so that a copied link shows the same. */
function withView(link: string, table: boolean): string {
  const without = link.replace(/([?&])view=table(&|$)/, (_, lead: string, tail: string) =>
    tail === '&' ? lead : '',
  );
  if (!table) return without;
  return `${without}${without.includes('?') ? '&' : '?'}view=table`;
}
