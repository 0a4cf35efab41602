import { measureStrip } from './stripFigure.ts';
import { seatsOverTime } from './seatsFigure.ts';
import { committeeSecretariats } from './secretariatsFigure.ts';

/** The figures of the page of participation, by id. */
export const participationFigures = {
  'measure-strip': measureStrip,
  'seats-over-time': seatsOverTime,
  'committee-secretariats': committeeSecretariats,
};
