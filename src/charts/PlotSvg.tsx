import type { ReactNode } from 'react';

interface PlotSvgProps {
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** SVG element of a plot: of a given size (pixels), smaller in a narrower container. */
export function PlotSvg({ width, height, children }: PlotSvgProps) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      {children}
    </svg>
  );
}
