import * as v from 'valibot';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';

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
