import * as v from 'valibot';
import { refAreaLabels, type RefArea } from '../../../../contract/codelists.ts';

const isRefArea = (code: string): code is RefArea => Object.hasOwn(refAreaLabels, code);

/** Reads `CN+US` as areas. */
export const areasCell = v.pipe(
  v.string(),
  v.transform((text) => text.split('+')),
  v.array(v.custom<RefArea>((code) => typeof code === 'string' && isRefArea(code), 'is no known area')),
);
