import { formatPeriod } from '../../../domain/periods.ts';
import { listed } from '../../../domain/formats.ts';
import { tokenKindLabels } from '../../../domain/tokenKinds.ts';
import type { HonestRatio } from '../../../domain/compareQuotes.ts';
import { ratioTimes } from '../ratioPoint.ts';
import type { ChangeCheck, PriceMultiple } from './checkChange.ts';
import type { CheckedClaim } from './checkClaim.ts';
import type { RatioCheck } from './checkRatios.ts';
import type { Span } from './nameIndex.ts';
import { isOneSentence } from './wordOrder.ts';

/** Returns what was not checked in the sentence of a number: "tripled, in August"; empty if all was. */
export function uncheckedText({ read, unchecked }: CheckedClaim, own: Span): string {
  const beside = unchecked.filter((one) =>
    one.start < own.start ? isOneSentence(read.text, one, own) : isOneSentence(read.text, own, one),
  );
  return beside.map(({ text }) => text).join(', ');
}

/** Returns a verdict with what it leaves out: "Correct: $1.32. Not checked: tripled, in August". */
export function limitedVerdict(verdict: string, checked: CheckedClaim, own: Span): string {
  const unchecked = uncheckedText(checked, own);
  if (unchecked === '') return verdict;
  // A longer verdict says itself what it is about.
  const of = verdict === 'Correct' ? `: ${own.text}` : '';
  return `${verdict}${of}. Not checked: ${unchecked}`;
}

/** Returns the hours of a comparison in which one of the two is billed by the hour. */
function hoursSaid({ over, under }: HonestRatio): string {
  const hours = [over, under].map(({ terms }) => terms.hours).find((one) => one !== 'all');
  if (hours === undefined) return '';
  return hours === 'peak' ? ' at peak' : ' off-peak';
}

const kindsSaid = (ratios: readonly HonestRatio[]): string[] => [
  ...new Set(ratios.map(({ over }) => tokenKindLabels[over.terms.kind])),
];

/** "7.6 at peak, 15.2 off-peak" */
function nowText(ratios: readonly HonestRatio[]): string {
  const kinds = kindsSaid(ratios);
  return ratios
    .map((one) => {
      const kind = kinds.length > 1 ? `${tokenKindLabels[one.over.terms.kind]} ` : '';
      return `${kind}${ratioTimes(one.ratio)}${hoursSaid(one)}`;
    })
    .join(', ');
}

/** Returns the verdict of the check of a ratio, as prices have it. */
export function ratioVerdict({ fits, until, now, day }: RatioCheck): string {
  if (fits.length === 0) return 'No like-for-like ratio on record matches';
  const kinds = listed(kindsSaid(fits));
  if (until === null) return `Matches for ${kinds} on ${formatPeriod(day)}`;
  const since = now.length === 0 ? '' : `; now ${nowText(now)}`;
  return `Was right for ${kinds} until ${formatPeriod(until)}${since}`;
}

/** "input, peak" */
export const multipleName = ({ after }: PriceMultiple): string =>
  `${tokenKindLabels[after.terms.kind]}${after.terms.hours === 'all' ? '' : `, ${after.terms.hours}`}`;

/** Returns the verdict of the check of a multiple such as "tripled". */
export function changeVerdict({ fits, month, day }: ChangeCheck): string {
  const on = formatPeriod(day);
  if (fits.length > 0) return `Correct for ${listed(fits.map(multipleName))} on ${on}`;
  return month === null || day.startsWith(month)
    ? `Not so on ${on}`
    : `No change on record in ${formatPeriod(month)}; the nearest was on ${on}`;
}
