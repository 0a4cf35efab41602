import { measureStrip } from './stripFigure.ts';
import { seatsOverTime } from './seatsFigure.ts';
import { committeeSecretariats } from './secretariatsFigure.ts';

/** Figures of the participation page, by id. */
export const participationFigures = {
  'measure-strip': measureStrip,
  'seats-over-time': seatsOverTime,
  'committee-secretariats': committeeSecretariats,
};
