import { usePlotArea } from 'recharts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { ANNOTATION, type PlacedAnnotation } from './placeAnnotations.ts';

interface LineAnnotationsProps {
  readonly annotations: readonly PlacedAnnotation[];
  readonly theme: ChartTheme;
}

/** Notes on the time axis: a short line and a text, kept inside the plot; breaks as dotted lines. */
export function LineAnnotations({ annotations, theme }: LineAnnotationsProps) {
  const area = usePlotArea();
  if (area === undefined) return null;
  return (
    <g fontFamily={SANS} fontSize={ANNOTATION.size} fill={theme.softInk}>
      {annotations.map(({ period, text, shown, isBreak, x, left, level }) => (
        <g key={`${period}-${text}`}>
          <line
            x1={round(x)}
            x2={round(x)}
            y1={round(area.y - 6 - level * ANNOTATION.line)}
            y2={round(isBreak ? area.y + area.height : area.y + 10)}
            stroke={theme.softInk}
            strokeDasharray={isBreak ? '1 4' : undefined}
          />
          <text x={round(left)} y={round(area.y - 10 - level * ANNOTATION.line)}>
            {shown !== text && <title>{text}</title>}
            {shown}
          </text>
        </g>
      ))}
    </g>
  );
}
