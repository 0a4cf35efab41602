import type { StandardDocument } from '../contract/standardRecords.ts';
import { approvesTypes, bindsTypes, type PathDay } from './standardPath.ts';

/**
 * Returns which types a vehicle regulation binds by its days on record; `null` for documents that bind no vehicles.
 * Vehicle classes and automation levels are in no column: the words of a day or a title are not read for them.
 *
 * @param days history of the document on the day of the view.
 */
export function appliesTo(
  { standard }: Pick<StandardDocument, 'standard'>,
  days: readonly PathDay[],
): string | null {
  if (!bindsTypes(standard)) return null;
  const has = (step: PathDay['step']) => days.some((one) => one.step === step);
  if (!approvesTypes(standard.issuer)) return has('all') ? 'all vehicles from a day' : 'types not on record';
  const groups = [...(has('new-types') ? ['new'] : []), ...(has('all') ? ['existing'] : [])];
  return groups.length === 0 ? 'types not on record' : `${groups.join(' and ')} types`;
}
