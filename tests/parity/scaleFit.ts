/** A quantity and the position at which it is drawn. */
export interface PlacedQuantity {
  readonly subject: string;
  readonly quantity: number;
  readonly place: number;
}

/** Tolerance: drawings are rounded to a hundredth of a pixel at each corner, and this is still invisible. */
const TOLERANCE = 0.3;

interface Scale {
  readonly slope: number;
  readonly placeOf: (quantity: number) => number;
}

/** The line through the smallest and the largest quantity; `null` where all are equal. */
export function scaleThrough(placed: readonly PlacedQuantity[]): Scale | null {
  const [first] = placed;
  if (first === undefined) return null;
  const low = placed.reduce((best, one) => (one.quantity < best.quantity ? one : best), first);
  const high = placed.reduce((best, one) => (one.quantity > best.quantity ? one : best), first);
  const span = high.quantity - low.quantity;
  if (span === 0) return null;
  const slope = (high.place - low.place) / span;
  return { slope, placeOf: (quantity) => low.place + (quantity - low.quantity) * slope };
}

/** Written so that NaN counts as off. */
export const isAt = (place: number, wanted: number): boolean => Math.abs(place - wanted) <= TOLERANCE;

/**
 * Returns the subjects that are not on one common scale, which must rise (or fall) in the given direction.
 *
 * @param direction 1 if larger quantities have larger positions, −1 if they have smaller ones.
 */
export function offScale(placed: readonly PlacedQuantity[], direction: 1 | -1): string[] {
  const scale = scaleThrough(placed);
  if (scale !== null && !(scale.slope * direction > 0)) return placed.map(({ subject }) => subject);
  return placed
    .filter(({ quantity, place }) => !isAt(place, scale?.placeOf(quantity) ?? placed[0]?.place ?? NaN))
    .map(({ subject }) => subject);
}

/** The same for each plot: adjacent parts share a scale, and each begins at its own edge. */
export function offScaleByPlot(
  placed: readonly (PlacedQuantity & { readonly plot: Element | null })[],
  direction: 1 | -1,
): string[] {
  const plots = new Set(placed.map(({ plot }) => plot));
  return [...plots].flatMap((plot) =>
    offScale(
      placed.filter((one) => one.plot === plot),
      direction,
    ),
  );
}
