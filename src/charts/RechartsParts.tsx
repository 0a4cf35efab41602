import * as v from 'valibot';
import { useLayoutEffect, useRef } from 'react';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import { LOG_SCALE, SCALE_WORD } from './ticks.ts';

const layers = '[class^="recharts-zIndex-layer"]:not([tabindex])';

/**
 * Keeps the tab key out of the layers that Recharts draws into. They are portals, on which React listens for
 * focus, and Chromium lets the keyboard stop at any part of an SVG that listens for it: three nameless stops in
 * each chart. Layers come when they are first drawn into, so the drawing is watched for new ones.
 */
export function LayersOffTheTab() {
  const ref = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const svg = ref.current?.ownerSVGElement;
    if (svg === undefined || svg === null) return;
    const takeOff = () =>
      svg.querySelectorAll(layers).forEach((layer) => layer.setAttribute('tabindex', '-1'));
    takeOff();
    const observer = new MutationObserver(takeOff);
    observer.observe(svg, { childList: true });
    return () => observer.disconnect();
  }, []);
  return <g ref={ref} />;
}

interface ScaleWordProps {
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

/** Says beside the ticks of an axis that it is logarithmic. */
export const ScaleWord = ({ x, y, color }: ScaleWordProps) => (
  <text x={round(x)} y={round(y)} fill={color} fontFamily={SANS} fontSize={SCALE_WORD} fontStyle="italic">
    {LOG_SCALE}
  </text>
);

const tickProps = v.object({ x: v.number(), y: v.number(), payload: v.object({ value: v.number() }) });

interface ValueTickProps {
  /** What Recharts hands to a tick, as far as we use it. */
  readonly tick: unknown;
  readonly color: string;
  readonly write: (value: number) => string;
}

/** A label of the value axis on one line; Recharts' own breaks "USD 100" into two. */
export function ValueTick({ tick, color, write }: ValueTickProps) {
  const parsed = v.safeParse(tickProps, tick);
  if (!parsed.success) return <g />;
  const { x, y, payload } = parsed.output;
  return (
    <text x={round(x)} y={round(y + 4)} textAnchor="end" fill={color} fontFamily={SANS} fontSize={12}>
      {write(payload.value)}
    </text>
  );
}
