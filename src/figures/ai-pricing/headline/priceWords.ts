import { formatPeriod } from '../../../domain/periods.ts';
import { tokenKindLabels, type TokenKind } from '../../../domain/quotes.ts';
import { offerLabels } from '../quoteText.ts';
import type { PriceFigure } from './bindPrices.ts';
import type { PriceCheck, PriceFit } from './priceFits.ts';

const withArticle = (words: string) => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
const kindWords = (kind: TokenKind) => (kind === 'input' ? 'input' : tokenKindLabels[kind]);

/** How a printed price was read: of which model, as which kind, in which currency and unit. */
export function readAs({ mention, presentedAs, currency, currencySaid, unitSaid }: PriceFigure): string {
  const kind = presentedAs === null ? 'price' : `${kindWords(presentedAs)} price`;
  const missing = [
    presentedAs === null ? 'input or output' : null,
    currencySaid ? null : `the currency, so ${currency} was taken`,
    unitSaid ? null : 'per how many tokens, so a million was taken',
  ].filter((one) => one !== null);
  const whose = mention === null ? withArticle(kind) : withArticle(`${mention.text} ${kind}`);
  const of = mention === null ? ' of a model that is not named' : '';
  const unsaid = missing.length === 0 ? '' : ` (the sentence does not say ${missing.join('; nor ')})`;
  return `Read as ${whose} per million tokens${of}${unsaid}.`;
}

type Verdict = 'right' | 'was right' | 'wrong kind' | 'not on record';

/** What came of the check of one price. */
export function verdictOf({ figure, fits }: PriceCheck): Verdict {
  const [best] = fits;
  if (best === undefined) return 'not on record';
  if (figure.presentedAs !== null && figure.presentedAs !== best.quote.basis.kind) return 'wrong kind';
  return best.inForce ? 'right' : 'was right';
}

/** The verdict in a line, for those who read nothing else. */
export function verdictText(check: PriceCheck): string {
  const [best] = check.fits;
  const { presentedAs } = check.figure;
  if (best === undefined) {
    return check.meant === null ? 'Not on record' : `Did you mean ${check.meant.quote.model.name}?`;
  }
  switch (verdictOf(check)) {
    case 'wrong kind':
      return `Right number, wrong kind: ${tokenKindLabels[best.quote.basis.kind]}, not ${kindWords(presentedAs ?? 'input')}`;
    case 'was right':
      return `Was right ${fitDays(best)}`;
    default:
      return 'Right';
  }
}

/** "from April 26, 2026 to August 16, 2026" */
export function fitDays({ quote, since, until }: PriceFit): string {
  if (since === null) return 'of unknown date';
  if (quote.sinceBy === 'seen') return `as seen on ${formatPeriod(since)}`;
  return until === null
    ? `since ${formatPeriod(since)}`
    : `from ${formatPeriod(since)} to ${formatPeriod(until)}`;
}

/**
 * Where the amount stood under another offer first, until when: ", a promotional price until May 22, 2026". Without
 * it a list price would bear the first day of the promotion that it followed.
 */
export function formerOffer({ quote, quotes }: PriceFit): string {
  const former = quotes.findLast(({ basis }) => basis.offer !== quote.basis.offer);
  if (former?.until == null) return '';
  return `, ${withArticle(offerLabels[former.basis.offer])} until ${formatPeriod(former.until)}`;
}
