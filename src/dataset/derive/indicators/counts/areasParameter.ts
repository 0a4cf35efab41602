import * as v from 'valibot';
import { refArea } from '../../../../contract/primitives.ts';

/** Reads `CN+US` as areas. */
export const areasCell = v.pipe(
  v.string(),
  v.transform((text) => text.split('+')),
  v.array(refArea),
);
