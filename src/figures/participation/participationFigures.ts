import { seatsOverTime } from './seatsFigure.ts';
import { committeeSecretariats } from './secretariatsFigure.ts';

/** The figures of the page of participation, by id. */
export const participationFigures = {
  'seats-over-time': seatsOverTime,
  'committee-secretariats': committeeSecretariats,
};
