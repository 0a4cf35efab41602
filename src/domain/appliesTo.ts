import type { StandardDocument } from '../contract/standardRecords.ts';
import type { StandardScope } from '../contract/standards.ts';
import { listed } from './formats.ts';
import { isOnOrBefore } from './periods.ts';
import { approvesTypes, bindsTypes, type PathDay } from './standardPath.ts';
import { nounFor } from './words.ts';

type Bound = Omit<StandardScope, 'imports' | 'evidence'>;

const classText = (classes: Bound['classes']): string =>
  classes.length === 0 ? '' : `${nounFor(classes.length, 'class')} ${classes.join(', ')}`;

/** Returns what a document binds: "vehicles with automated driving of levels 3 and 4 (classes M, N)". */
function scopeText({ objects, classes, levels }: Bound): string {
  const of = levels === null ? '' : ` of levels ${levels}`;
  return `${objects}${of}${classes.length === 0 ? '' : ` (${classText(classes)})`}`;
}

/** Returns levels and classes for a list, whose titles name most objects: "levels 3 and 4; classes M, N". */
export const briefScope = ({ classes, levels }: Bound): string | null =>
  [levels === null ? '' : `levels ${levels}`, classText(classes)].filter((part) => part !== '').join('; ') ||
  null;

/** Returns what a document binds on a day: the document states it, so it is known with the document. */
export function scopeOn({ standard, scope }: StandardDocument, asOf: string | null): StandardScope | null {
  const since = standard.publishedOn ?? standard.effectiveOn;
  const isOut = asOf === null || (since !== null && isOnOrBefore(since, asOf));
  return isOut ? scope : null;
}

/** Returns which types a vehicle regulation binds by its days on record; `null` if none says. */
function typesText(issuer: string, days: readonly PathDay[]): string | null {
  const has = (step: PathDay['step']) => days.some((one) => one.step === step);
  if (!approvesTypes(issuer)) return has('all') ? 'all vehicles from a day' : null;
  const groups = [...(has('new-types') ? ['new'] : []), ...(has('all') ? ['existing'] : [])];
  const open = has('all') && !has('new-types') ? ' (day for new types not on record)' : '';
  return groups.length === 0 ? null : `${groups.join(' and ')} types${open}`;
}

/**
 * Returns to what a document applies, and of a vehicle regulation once what of it is not on record; `null` where no
 * scope of another document is on record.
 *
 * @param days history of the document on the day of the view.
 */
export function appliesTo(
  { standard }: Pick<StandardDocument, 'standard'>,
  scope: StandardScope | null,
  days: readonly PathDay[],
): string | null {
  if (!bindsTypes(standard)) return scope && scopeText(scope);
  const types = typesText(standard.issuer, days);
  const unknown = [
    ...(scope === null ? ['vehicle classes', 'automation levels'] : []),
    // A document that applies from a day may bind all from then.
    ...(types === null && days.every(({ step }) => step !== 'applies')
      ? [approvesTypes(standard.issuer) ? 'types' : 'days to comply']
      : []),
  ];
  const parts = [
    scope && scopeText(scope),
    types,
    unknown.length === 0 ? null : `${listed(unknown)} not on record`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
