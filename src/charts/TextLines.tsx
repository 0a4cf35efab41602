interface TextLinesProps {
  readonly lines: readonly string[];
  /** Start or middle of each line, as the surrounding text element sets it. */
  readonly x: number | string;
  /** Distance between baselines (pixels). */
  readonly step: number;
}

/** A text on as many lines as it needs; a single line is the text node itself. */
export function TextLines({ lines, x, step }: TextLinesProps) {
  if (lines.length === 1) return lines[0];
  return lines.map((line, index) => (
    <tspan key={line} x={x} dy={index === 0 ? undefined : step}>
      {line}
    </tspan>
  ));
}
