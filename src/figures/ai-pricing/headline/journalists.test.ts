import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { builtCapture } from '../../../../tests/support/builtFigures.ts';
import { builtNames } from '../../../../tests/support/builtNames.ts';
import { builtBook } from '../../../../tests/support/builtQuotes.ts';
import { newestPeriod } from '../../../domain/periods.ts';
import { checkClaim, type CheckedClaim } from './checkClaim.ts';
import { standingHolds, bestRow } from './checkStanding.ts';
import { checkVerdict } from './claimWords.ts';
import type { ClaimedStanding } from './readClaim.ts';

const book = builtBook();
const { names, models, boards, boardEntries } = builtNames();

const amount = (value: number) => String(Number(value.toPrecision(6)));

/** Returns whether a place or a score matches the snapshot of the day. */
function standingVerdict(standing: ClaimedStanding, boardId: string | undefined, day: string): string {
  const entry = boardEntries.find(({ id }) => id === boardId);
  const snapshot = newestPeriod(entry?.snapshots ?? [], day);
  if (entry === undefined || snapshot === null) return 'not captured';
  const row = bestRow(builtCapture(entry.id, snapshot), standing.mention?.ids ?? []);
  if (row === null) return 'not listed';
  return standingHolds(standing, row) ? 'holds' : 'does not hold';
}

/** Example: "4 qwen3.7-max arena-code: holds". */
function standingLine(standing: ClaimedStanding, day: string): string {
  const number = standing.form === 'rank' ? standing.rank : standing.printed.value;
  const whose = standing.mention?.ids.join('/') ?? 'nobody';
  const board = standing.board?.ids[0];
  return `${String(number)} ${whose} ${board ?? 'no board'}: ${standingVerdict(standing, board, day)}`;
}

/** Returns how each number of a sentence was interpreted, with its result. */
function linesOf({ prices, ratios, read, day }: CheckedClaim): string[] {
  return [
    ...prices.map((check) => {
      const { printed, scale, currency, mention, presentedAs } = check.figure;
      const asked = check.meant === null ? '' : `, or ${check.meant.quote.model.id}?`;
      // A developer represents all its models.
      const whose =
        (mention?.ids.length ?? 0) > 4 ? (mention?.text ?? 'nobody') : (mention?.ids.join('/') ?? 'nobody');
      return `${amount(printed.value * scale)} ${currency} ${whose} ${presentedAs ?? 'unsaid'}: ${checkVerdict(check)}${asked}`;
    }),
    ...ratios.map(({ ratio: { printed, form }, fits }) => {
      const kinds = [...new Set(fits.map(({ over }) => over.terms.kind))];
      return `${amount(printed.value)} ${form}: ${kinds.join(', ') || 'none'}`;
    }),
    ...read.standings.map((standing) => standingLine(standing, day)),
  ];
}

/**
 * Sentences in the style of reports on prices and boards, in our own words with recorded figures: the day of the
 * view, the sentence, and a careful interpretation of it.
 */
const sentences = v
  .parse(
    v.array(v.object({ day: v.string(), claim: v.string(), lines: v.string() })),
    parse(readFileSync('tests/fixtures/headline-sentences.csv', 'utf8'), { columns: true }),
  )
  .map(({ lines, ...rest }) => ({ ...rest, lines: lines === '' ? [] : lines.split(' | ') }));

const check = (claim: string, viewDay: string) => checkClaim({ claim, models, boards, book, names, viewDay });

describe('sentences as journalists write them', () => {
  it.each(sentences)('$claim', ({ day, claim, lines }) => {
    expect(linesOf(check(claim, day))).toEqual(lines);
  });
});

describe('what a sentence sets against each other', () => {
  const pairsOf = (claim: string) =>
    check(claim, '2026-05-28').pairs.map(({ over, under, comparison }) =>
      [over.figure.printed.value, under.figure.printed.value, comparison.kind].join(' '),
    );

  it('pairs prices by kind, one pair a kind', () => {
    expect(pairsOf(sentences[0]?.claim ?? '')).toEqual(['5 0.0036 refused', '30 0.87 ratio']);
    expect(pairsOf('GPT-5.5 costs $5 and $30, against $0.435 and $0.87 for V4 Pro.')).toEqual([
      '5 0.435 ratio',
      '30 0.87 ratio',
    ]);
  });

  it('takes no kind over from a single price to a pair', () => {
    const { prices } = check(
      'V4 Pro charges $0.87 for output, while GPT-5.5 costs $5 and $30.',
      '2026-05-28',
    );
    expect(prices.map(({ figure }) => figure.presentedAs)).toEqual(['output', null, null]);
  });
});
