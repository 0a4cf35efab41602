import { formatPeriod } from '../../../domain/periods.ts';
import { listed } from '../../../domain/formats.ts';
import { formatValue } from '../../../domain/values.ts';
import { tokenKindLabels } from '../../../domain/tokenKinds.ts';
import type { HonestRatio } from '../../../domain/compareQuotes.ts';
import { ratioTimes } from '../ratioPoint.ts';
import type { ChangeCheck, PriceMultiple } from './checkChange.ts';
import type { CheckedClaim } from './checkClaim.ts';
import type { RatioCheck } from './checkRatios.ts';
import type { Span } from './nameIndex.ts';
import { isBeside } from './wordOrder.ts';

/** Returns what was not checked in the sentence of a number: "tripled, in August"; empty if all was. */
export function uncheckedText({ read, unchecked }: CheckedClaim, own: Span): string {
  const beside = unchecked.filter((one) => isBeside(read.text, one, own));
  return beside.map(({ text }) => text).join(', ');
}

/** Returns a verdict with what it leaves out: "Correct: $5. Not checked: 20 percent". */
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
  return hours === 'peak' ? 'at peak' : 'off-peak';
}

const kindLabelOf = ({ over }: HonestRatio): string => tokenKindLabels[over.terms.kind];

/** "7.6 at peak, 15.2 off-peak"; of a percentage "86.8% less at peak"; with the kind if there are several. */
function ratiosText({ ratio: { form }, fits, now }: RatioCheck): string {
  const areMixed = new Set([...fits, ...now].map(kindLabelOf)).size > 1;
  return now
    .map((one) => {
      const share = `${formatValue(Math.round((1 - 1 / one.ratio) * 1000) / 10, 'percent')} less`;
      const number = form === 'times' ? ratioTimes(one.ratio) : share;
      return [areMixed ? kindLabelOf(one) : '', number, hoursSaid(one)]
        .filter((text) => text !== '')
        .join(' ');
    })
    .join(', ');
}

/** Returns the kinds of the matches, with the hours where the kind does not match at the others: "output off-peak". */
function fitsText({ fits, now, until }: RatioCheck): string {
  const isPartial = (one: HonestRatio) =>
    until === null && now.some((other) => kindLabelOf(other) === kindLabelOf(one));
  const texts = fits.map((one) =>
    isPartial(one) ? `${kindLabelOf(one)} ${hoursSaid(one)}` : kindLabelOf(one),
  );
  return listed([...new Set(texts)]);
}

/** Returns the verdict of the check of a ratio, as prices have it. */
export function ratioVerdict(check: RatioCheck): string {
  const { kinds, fits, until, now, day } = check;
  if (fits.length === 0) {
    const of = kinds.length === 0 ? '' : ` for ${listed(kinds.map((kind) => tokenKindLabels[kind]))}`;
    return `No like-for-like ratio${of} on record matches`;
  }
  const others = now.length === 0 ? '' : `; ${until === null ? '' : 'now '}${ratiosText(check)}`;
  return until === null
    ? `Matches for ${fitsText(check)} on ${formatPeriod(day)}${others}`
    : `Was right for ${fitsText(check)} until ${formatPeriod(until)}${others}`;
}

/** "input, peak" */
export const multipleName = ({ after }: PriceMultiple): string =>
  `${tokenKindLabels[after.terms.kind]}${after.terms.hours === 'all' ? '' : `, ${after.terms.hours}`}`;

/** Returns the verdict of the check of a multiple such as "tripled". */
export function changeVerdict({ fits, multiples, month, day }: ChangeCheck): string {
  // A price that was first seen on a day may have begun before it.
  const isSeen = multiples.some(({ after }) => after.since === day && after.sinceBy === 'seen');
  const on = `on ${isSeen ? 'or before ' : ''}${formatPeriod(day)}`;
  if (fits.length > 0) return `Correct for ${listed(fits.map(multipleName))} ${on}`;
  return month === null || day.startsWith(month)
    ? `Not so ${on}`
    : `No change on record in ${formatPeriod(month)}; the nearest was ${on}`;
}
