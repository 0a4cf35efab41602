import { measureStrip } from './stripFigure.ts';
import { seatsOverTime } from './seatsFigure.ts';

/** Figures of the participation page. */
export const participationFigures = [measureStrip, seatsOverTime] as const;
