import { measureStrip } from './stripFigure.ts';
import { seatsOverTime } from './seatsFigure.ts';
import { committeeSecretariats } from './secretariatsFigure.ts';

/** Figures of the participation page. */
export const participationFigures = [measureStrip, seatsOverTime, committeeSecretariats] as const;
