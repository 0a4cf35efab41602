import type { StandardDocument } from '../contract/standardRecords.ts';
import { approvesTypes, bindsTypes, type PathDay } from './standardPath.ts';

/** Words that name vehicles by class: "cars (M1)", "buses, trucks and heavy trailers". */
const CLASSES = /\b(?:cars?|vans?|trucks?|buses|vehicles?|trailers?)\b|\b[MNO]\d\b/i;
/** Automation levels as texts write them: "L2", "level 3". */
const LEVELS = /\b(?:L|level )[0-5]\b/gi;
const NOT_ON_RECORD = 'not on record';

type Applied = Pick<StandardDocument, 'standard' | 'events'>;

/** Returns the words that events put after the document's number: "for L3 and L4". */
const saidOf = ({ standard, events }: Applied): string[] =>
  events.flatMap(({ title, summary }) => {
    const text = `${title}. ${summary ?? ''}`;
    const at = text.indexOf(`${standard.designation} for `);
    return at < 0 ? [] : [text.slice(at).split(/[,;.](?:\s|$)/)[0] ?? ''];
  });

/** Returns the vehicle classes that days name, or those that the title names. */
function classesIn(days: readonly PathDay[], title: string): string {
  const named = days.flatMap(({ text }) => (text !== null && CLASSES.test(text) ? [text] : []));
  const codes = title.match(/\b[MNO]\d\b/g) ?? [];
  return [...new Set(named.length > 0 ? named : codes)].join('; ') || NOT_ON_RECORD;
}

function typesIn(days: readonly PathDay[], issuer: string): string {
  const has = (step: PathDay['step']) => days.some((one) => one.step === step);
  if (!approvesTypes(issuer)) return has('all') ? 'all vehicles from a day' : NOT_ON_RECORD;
  const groups = [...(has('new-types') ? ['new'] : []), ...(has('all') ? ['existing'] : [])];
  return groups.join(' and ') || NOT_ON_RECORD;
}

/**
 * Returns to whom a vehicle regulation applies, by name, as far as its days, its title and its events say; none for
 * documents that bind no vehicles.
 *
 * @param days history of the document on the day of the view.
 */
export function appliesTo(
  { standard, events }: Applied,
  days: readonly PathDay[],
): readonly (readonly [name: string, text: string])[] {
  if (!bindsTypes(standard)) return [];
  const { domain, issuer, title } = standard;
  const own = days.filter(({ step }) => step === 'new-types' || step === 'all' || step === 'applies');
  const isAutomated = domain === 'automated-driving' || domain === 'driver-assistance';
  const texts = [title, ...own.map(({ text }) => text ?? ''), ...saidOf({ standard, events })];
  const levels = texts.join(' ').match(LEVELS) ?? [];
  return [
    ['vehicle class', classesIn(own, title)],
    ...(isAutomated ? [['automation level', [...new Set(levels)].join(', ') || NOT_ON_RECORD] as const] : []),
    ['types', typesIn(own, issuer)],
  ];
}
