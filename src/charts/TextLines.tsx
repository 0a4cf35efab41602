interface TextLinesProps {
  readonly lines: readonly string[];
  /** Where each begins or has its middle, as the text around says. */
  readonly x: number | string;
  /** From a baseline to the next, in pixels. */
  readonly step: number;
}

/** What a text says on as many lines as it needs; a single one stands in the text itself. */
export function TextLines({ lines, x, step }: TextLinesProps) {
  if (lines.length === 1) return lines[0];
  return lines.map((line, index) => (
    <tspan key={line} x={x} dy={index === 0 ? undefined : step}>
      {line}
    </tspan>
  ));
}
