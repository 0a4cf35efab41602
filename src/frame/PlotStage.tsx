import { lazy, Suspense, useId, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { describeFigure } from '../figure/describeFigure.ts';
import type { Figure, FigurePoint } from '../figure/figure.ts';
import { pointText } from '../figure/figureTable.ts';
import { formatPeriod } from '../figure/formatPeriod.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { isMoveKey, movePoint } from './movePoint.ts';
import { plotHeight } from './plotHeight.ts';
import { useFontsReady } from './useFontsReady.ts';
import { useNearViewport } from './useNearViewport.ts';

const Plot = lazy(async () => ({ default: (await import('../charts/Plot.tsx')).Plot }));

interface PlotStageProps {
  readonly figure: Figure;
  readonly theme: ChartTheme;
  readonly width: number;
  readonly stageRef: React.RefObject<HTMLDivElement | null>;
  readonly onOpen: (point: FigurePoint) => void;
}

interface Active {
  readonly point: FigurePoint;
  readonly x: number;
  readonly y: number;
}

/** Where the mark of a point stands inside the stage. */
function placeOf(stage: HTMLElement, point: FigurePoint): Active | null {
  const mark = stage.querySelector(`[data-key="${CSS.escape(point.key)}"]`);
  if (mark === null) return null;
  const box = mark.getBoundingClientRect();
  const frame = stage.getBoundingClientRect();
  return { point, x: box.left + box.width / 2 - frame.left, y: box.top + box.height / 2 - frame.top };
}

/** The chart with what makes it a tool: reading by pointer or arrow keys, evidence by click or Enter. */
export function PlotStage({ figure, theme, width, stageRef, onOpen }: PlotStageProps) {
  const near = useNearViewport(stageRef);
  const fontsReady = useFontsReady();
  const [active, setActive] = useState<Active | null>(null);
  const descriptionId = useId();
  const height = plotHeight(figure, width);
  const show = (point: FigurePoint | null) =>
    setActive(point === null || stageRef.current === null ? null : placeOf(stageRef.current, point));

  const pointAt = (event: PointerEvent<HTMLElement> | React.MouseEvent<HTMLElement>): FigurePoint | null => {
    const mark = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    const key = mark?.getAttribute('data-key');
    return figure.points.find((point) => point.key === key) ?? null;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isMoveKey(event.key)) {
      event.preventDefault();
      show(movePoint(figure, active?.point.key ?? null, event.key));
    } else if (event.key === 'Enter' && active !== null) {
      event.preventDefault();
      onOpen(active.point);
    } else if (event.key === 'Escape') {
      setActive(null);
    }
  };

  return (
    <div
      ref={stageRef}
      className="plot-cursor relative"
      style={{ minHeight: height }}
      role="application"
      aria-roledescription="chart"
      aria-label={figure.title}
      aria-describedby={descriptionId}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => setActive(null)}
      onPointerMove={(event) => {
        const point = pointAt(event);
        if (point?.key !== active?.point.key) show(point);
      }}
      onPointerLeave={() => setActive(null)}
      onClick={(event) => {
        const point = pointAt(event);
        if (point !== null) onOpen(point);
      }}
    >
      <p id={descriptionId} className="sr-only">
        {describeFigure(figure)} Use the arrow keys to read values, Enter for their evidence.
      </p>
      {near && fontsReady && (
        <Suspense fallback={null}>
          <Plot figure={figure} width={width} height={height} theme={theme} target="page" />
        </Suspense>
      )}
      {active !== null && <Readout active={active} figure={figure} width={width} />}
      <p className="sr-only" aria-live="polite">
        {active !== null && `${active.point.subject}: ${pointText(active.point, figure)}`}
      </p>
    </div>
  );
}

interface ReadoutProps {
  readonly active: Active;
  readonly figure: Figure;
  readonly width: number;
}

const READOUT_WIDTH = 224;

function Readout({ active, figure, width }: ReadoutProps) {
  const { point, x, y } = active;
  const left = Math.min(Math.max(0, x - READOUT_WIDTH / 2), Math.max(0, width - READOUT_WIDTH));
  return (
    <>
      <span
        aria-hidden="true"
        className="pointer-events-none absolute size-4 -translate-1/2 rounded-full border-2 border-ink"
        style={{ left: x, top: y }}
      />
      <div
        aria-hidden="true"
        className="pointer-events-none absolute z-10 border border-ink bg-raised px-3 py-2 text-xs"
        style={{ left, top: y + 14, width: READOUT_WIDTH }}
      >
        <p className="font-semibold">{point.subject}</p>
        <p className="text-sm">{pointText(point, figure)}</p>
        {figure.format !== 'date' && <p className="text-soft">{formatPeriod(point.period)}</p>}
        {point.facts.slice(0, 2).map((fact) => (
          <p key={fact.label} className="text-soft">
            {fact.label}: {fact.value}
          </p>
        ))}
        {point.evidence.confidence === 'low' && <p className="text-soft">low confidence</p>}
      </div>
    </>
  );
}
