import { listed } from '../../../domain/formats.ts';
import { tokenKindPriceWords } from '../../../domain/tokenKinds.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { basisLabels, sinceWords } from '../quoteText.ts';
import type { PriceFigure } from './bindPrices.ts';
import type { PriceCheck, PriceFit } from './priceFits.ts';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import type { BoardEntry } from '../../../contract/leaderboards.ts';
import type { CheckedClaim } from './checkClaim.ts';
import type { Mention } from './nameIndex.ts';
import type { ReadClaim } from './readClaim.ts';
import { withArticle } from '../../../domain/words.ts';

/** Returns how a printed price was interpreted: model, kind, currency and unit. */
export function readAs({ mention, presentedAs, currency, currencySaid, unitSaid }: PriceFigure): string {
  const kind = presentedAs === null ? 'price' : tokenKindPriceWords[presentedAs];
  const missing = [
    presentedAs === null ? 'input or output' : null,
    currencySaid ? null : `the currency, so we took ${currency}`,
    unitSaid ? null : 'per how many tokens, so we took a million',
  ].filter((one) => one !== null);
  const whose = mention === null ? withArticle(kind) : withArticle(`${mention.text} ${kind}`);
  const of = mention === null ? ' of a model that is not named' : '';
  const unsaid = missing.length === 0 ? '' : ` (the sentence does not say ${missing.join('; nor ')})`;
  return `Read as ${whose} per million tokens${of}${unsaid}.`;
}

type ClaimVerdict = 'right' | 'was right' | 'wrong kind' | 'not on record';

/** Returns the verdict of the check of one price. */
export function checkVerdict({ figure, fits }: PriceCheck): ClaimVerdict {
  const [best] = fits;
  if (best === undefined) return 'not on record';
  if (figure.presentedAs !== null && figure.presentedAs !== best.quote.terms.kind) return 'wrong kind';
  return best.inForce ? 'right' : 'was right';
}

/** Returns the verdict in one line, for users who read nothing else. */
export function verdictText(check: PriceCheck): string {
  const [best] = check.fits;
  const { presentedAs } = check.figure;
  if (best === undefined) {
    return check.meant === null ? 'Not on record' : `Did you mean ${check.meant.quote.model.name}?`;
  }
  switch (checkVerdict(check)) {
    case 'wrong kind':
      return `Right number, wrong price: this is the ${tokenKindPriceWords[best.quote.terms.kind]}, not the ${tokenKindPriceWords[presentedAs ?? 'input']}`;
    case 'was right':
      return `Was correct ${fitDays(best)}`;
    default:
      return 'Correct';
  }
}

/** "from April 26, 2026 to August 16, 2026" */
export function fitDays({ quote, since, until }: PriceFit): string {
  return since === null || until === null || quote.sinceBy !== 'effective'
    ? sinceWords({ ...quote, since })
    : `from ${formatPeriod(since)} to ${formatPeriod(until)}`;
}

/**
 * Returns the earlier basis of the amount with its end: ", a promotional price until May 22, 2026". Without it a list
 * price would have the first day of the promotion before it.
 */
export function formerBasis({ quote, quotes }: PriceFit): string {
  const former = quotes.findLast(({ terms }) => terms.basis !== quote.terms.basis);
  if (former?.until == null) return '';
  return `, ${withArticle(basisLabels[former.terms.basis])} until ${formatPeriod(former.until)}`;
}

function modelNote({ text, ids }: Mention, models: readonly PricedModel[]): string[] {
  if (ids.length === 1) return [];
  if (ids.length === 0) return [`“${text}” is not a model on record.`];
  const names = ids.map((id) => models.find((model) => model.id === id)?.name ?? id);
  return [`“${text}” may mean ${listed(names, 'or')}. We search all of them.`];
}

/** Explains a developer named without a model: whose prices were searched. */
const developerNote = ({ text }: Mention): string =>
  `“${text}” is named without a model, so we search the prices of all its models.`;

function ownerlessNote({ prices, models }: ReadClaim): string[] {
  if (prices.every(({ mention }) => mention !== null)) return [];
  return models.length === 0
    ? ['The sentence names no model on record, so we search the prices of all models.']
    : ['If a price has no model on record in the sentence, we search all models for it.'];
}

const ratioNote = ({ read, unchecked }: CheckedClaim): string[] =>
  read.ratios.some((one) => unchecked.includes(one))
    ? ['Name two models in the sentence to check a ratio.']
    : [];

/** Names what stands beside no checked number, where a verdict would name it. */
function uncheckedNote({ unchecked }: CheckedClaim): string[] {
  return unchecked.length === 0 ? [] : [`Not checked: ${unchecked.map(({ text }) => text).join(', ')}.`];
}

function standingNote({ read }: CheckedClaim): string[] {
  if (read.standings.length === 0) return [];
  if (read.boards.length === 0)
    return ['The sentence names no leaderboard on record, so we cannot check its rank.'];
  return read.models.length === 0
    ? ['The sentence names no model on record, so we cannot check its rank.']
    : [];
}

function boardNote({ text, ids }: Mention, boards: readonly BoardEntry[]): string[] {
  const [first, ...others] = ids.map((id) => boards.find((board) => board.id === id)?.title ?? id);
  if (first === undefined || others.length === 0) return [];
  return [`We read “${text}” as ${first}. It may also mean ${listed(others, 'or')}.`];
}

/** True if anything of a sentence was read that the records can answer. */
export const hasFindings = ({ read, changes }: CheckedClaim): boolean =>
  [read.prices, read.ratios, read.standings, changes].some((found) => found.length > 0);

/** Returns notes on how a sentence was interpreted, in plain sentences. */
export function claimNotes(
  checked: CheckedClaim,
  models: readonly PricedModel[],
  boards: readonly BoardEntry[],
  viewDay: string,
): string[] {
  const { read } = checked;
  const isEmpty = !hasFindings(checked);
  const later = read.days.filter((day) => day > viewDay);
  return [
    ...(isEmpty
      ? ['We found no price, ratio or rank in the sentence that we can check.', ...uncheckedNote(checked)]
      : []),
    ...read.models.flatMap((mention) => modelNote(mention, models)),
    ...(read.prices.length === 0 ? [] : read.developers.map(developerNote)),
    ...ownerlessNote(read),
    ...(read.standings.length === 0 ? [] : read.boards.flatMap((mention) => boardNote(mention, boards))),
    ...(read.days.length === 0
      ? read.months.slice(0, 1).map((month) => `${formatPeriod(month)} has no day, so we use its last one.`)
      : []),
    ...later.map((day) => `${formatPeriod(day)} is later than the records shown.`),
    ...ratioNote(checked),
    ...standingNote(checked),
  ];
}
