import { Suspense, useId, useRef, useEffect, useState, type MouseEvent, type RefObject } from 'react';
import type { Figure } from '../figure/figure.ts';
import { heardText } from '../figure/pointText.ts';
import { pageTheme } from '../theme/palette.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { plotHeight } from '../figure/firstPaint.ts';
import { useActivePoint } from './useActivePoint.ts';
import { StagedPlot } from './useStage.ts';
import { useFollowPage } from '../url/pageHref.ts';
import { LaterPart } from '../ui/LaterPart.tsx';
import { StillPart } from './StillPart.tsx';
import { SITE_BASE } from '../url/siteBase.ts';
import { later } from '../paint/later.ts';

const LiveDescription = later(async () => (await import('./atTouch.ts')).LiveDescription);
const Readout = later(async () => (await import('./atTouch.ts')).Readout);

interface PlotStageProps {
  readonly figure: Figure;
  readonly width: number;
  readonly near: boolean;
  /** True while the prerendered drawing is shown. */
  readonly still: boolean;
  readonly onOpen: (point: FigurePoint) => void;
}

/** The chart with interaction: values by pointer or arrow keys, evidence by click or Enter. */
export function PlotStage({ figure, width, near, still, onOpen }: PlotStageProps) {
  const stageRef = useRef<HTMLDivElement>(null);
  const fontsReady = useFontsReady();
  const { active, handlers } = useActivePoint(figure, stageRef, onOpen);
  const followed = useFollowed();
  const drawn = !still && near && fontsReady;
  const noteTap = useEarlyTap(stageRef, drawn);
  const descriptionId = useId();
  const height = plotHeight(figure, isNarrow(width, 'cells' in figure), width);
  return (
    <div
      ref={stageRef}
      className="plot-cursor relative"
      style={still ? undefined : { minHeight: height }}
      role="application"
      aria-roledescription="chart"
      aria-label={figure.title}
      aria-describedby={descriptionId}
      tabIndex={0}
      {...handlers}
      onClick={(event) => {
        if (followed(event)) return;
        if (drawn) handlers.onClick(event);
        else noteTap(event.nativeEvent);
      }}
    >
      <p id={descriptionId} className="sr-only">
        {still ? (
          <StillPart part="description" figure={figure} />
        ) : (
          <LaterPart>
            <LiveDescription figure={figure} />
          </LaterPart>
        )}{' '}
        Use the arrow keys to read values, Enter for their evidence.
      </p>
      <Suspense fallback={null}>
        {still ? (
          <StillPart part="drawing" figure={figure} />
        ) : (
          drawn && (
            <StagedPlot figure={figure} width={width} height={height} theme={pageTheme} target="page" />
          )
        )}
      </Suspense>
      {active !== null && (
        <LaterPart>
          <Readout active={active} figure={figure} width={width} />
        </LaterPart>
      )}
      <p className="sr-only" aria-live="polite">
        {active !== null && heardText(active.point, figure)}
      </p>
    </div>
  );
}

/**
 * Repeats an early tap: if it is the first interaction, it hits the prerendered drawing, whose marks do not respond,
 * so the live one is clicked at the same position once it is drawn. Returns the handler that stores the tap.
 */
function useEarlyTap(stage: RefObject<HTMLElement | null>, drawn: boolean) {
  const noted = useRef<MouseEventInit | null>(null);
  useEffect(() => {
    if (!drawn || noted.current === null) return;
    const { clientX = 0, clientY = 0 } = noted.current;
    const mark = document.elementFromPoint(clientX, clientY);
    if (stage.current?.contains(mark) === true) mark?.dispatchEvent(new MouseEvent('click', noted.current));
    noted.current = null;
  }, [stage, drawn]);
  return (tap: MouseEventInit) => {
    noted.current = tap;
  };
}

/** Handles links in row names: a plain click navigates without a load; in an embed the whole window does. */
function useFollowed(): (event: MouseEvent) => boolean {
  const follow = useFollowPage();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null;
    if (link == null) return false;
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && window.self === window.top;
    if (isPlain) {
      event.preventDefault();
      follow(link.slice(SITE_BASE.length));
    }
    return true;
  };
}

const known = typeof document !== 'undefined' && 'fonts' in document;

/** True once the fonts of the page have loaded: charts measure text with them. */
function useFontsReady(): boolean {
  const [ready, setReady] = useState(!known || document.fonts.status === 'loaded');
  useEffect(() => {
    if (ready) return undefined;
    let live = true;
    void document.fonts.ready.then(() => {
      if (live) setReady(true);
    });
    return () => {
      live = false;
    };
  }, [ready]);
  return ready;
}
