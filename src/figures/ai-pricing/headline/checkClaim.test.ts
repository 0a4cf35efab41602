import { describe, expect, it } from 'vitest';
import { builtCapture } from '../../../../tests/support/builtFigures.ts';
import { builtNames } from '../../../../tests/support/builtNames.ts';
import { builtBook } from '../../../../tests/support/builtQuotes.ts';
import { findingItem } from './findingItem.ts';
import { checkClaim } from './checkClaim.ts';
import { claimNotes, formerBasis } from './claimWords.ts';
import { heldIn, standingHolds, bestRow } from './checkStanding.ts';
import { exampleClaims } from './examples.ts';
import { fitsPrinted, readNumber } from './findNumbers.ts';

const book = builtBook();
const { names, models, boards, boardEntries } = builtNames();
const check = (claim: string, viewDay = '2026-05-26') =>
  checkClaim({ claim, models, boards, book, names, viewDay });
const fitsOf = (claim: string, viewDay?: string) =>
  check(claim, viewDay).prices.map(({ fits: [best] }) =>
    best === undefined
      ? null
      : [best.quote.terms.kind, best.quote.amount, best.since, best.until, best.inForce],
  );

describe('the article’s claims', () => {
  const article = exampleClaims[2].claim;

  it('finds 0.0036 to be the cache hit, presented as input, which was 0.435', () => {
    const [, ofV4] = check(article).prices;
    expect(ofV4?.fits[0]?.quote).toMatchObject({ amount: 0.003625, terms: { kind: 'cachedInput' } });
    expect(ofV4?.figure.presentedAs).toBe('input');
    expect(ofV4?.presented?.amount).toBe(0.435);
  });

  it('says from when to when, through the promotion that became the list price', () => {
    expect(fitsOf(article, '2026-11-24')).toEqual([
      ['input', 5, '2026-04-23', null, true],
      ['cachedInput', 0.003625, '2026-04-26', '2026-08-16', false],
    ]);
    expect(check(article, '2026-11-24').prices[1]?.now.map(({ amount }) => amount)).toEqual([0.044, 0.022]);
  });

  it('does not date a list price by the promotion before it', () => {
    const [five, hit] = check(article, '2026-05-28').prices.map(({ fits: [best] }) => best);
    expect(hit?.quote.terms.basis).toBe('list');
    expect(hit && formerBasis(hit)).toBe(', a promotional price until May 22, 2026');
    expect(five && formerBasis(five)).toBe('');
  });

  it('knows no end of a price that held on the day of the view', () => {
    expect(fitsOf(article)[1]).toEqual(['cachedInput', 0.003625, '2026-04-26', null, true]);
  });

  it('refuses the pair and gives 11.5 and 138 instead; 1,389 is no ratio of like prices', () => {
    for (const day of ['2026-05-26', '2026-11-24']) {
      const { pairs, ratios } = check(article, day);
      expect(pairs).toHaveLength(1);
      expect(pairs[0]?.comparison).toMatchObject({ kind: 'refused' });
      expect(pairs[0]?.nearest.map(({ ratio }) => Math.round(ratio * 10) / 10)).toEqual([11.5, 137.9]);
      expect(ratios[0]?.fits).toEqual([]);
      expect(ratios[0]?.others.map(({ ratio }) => Math.round(ratio * 10) / 10)).toEqual([11.5, 137.9, 34.5]);
    }
  });

  it('confirms output, 0.87 and 30, and their ratio', () => {
    const { pairs } = check('Output costs $0.87 with V4 Pro and $30 with GPT-5.5, 34.5 times as much.');
    expect(pairs[0]?.comparison.kind === 'ratio' && pairs[0].comparison.ratio).toBeCloseTo(34.48, 2);
  });

  it('shows what was found out about the figures, as far as it was known on the day', () => {
    const ids = check(article).findings.map(({ id }) => id);
    expect(ids).toContain('claim-v4pro-input-1');
    expect(ids).toContain('claim-gpt55-input');
    const actors = check(article).findings.map((one) => findingItem(one, book.models).actor);
    expect(new Set(actors)).toEqual(new Set(['DeepSeek (China)', 'OpenAI (United States)']));
    expect(ids).not.toContain('claim-v4pro-now-miss');
    expect(check(article, '2026-11-24').findings.map(({ id }) => id)).toContain('claim-v4pro-now-miss');
    expect(check('GPT-5.5 costs $7').findings).toEqual([]);
  });
});

describe('checkClaim', () => {
  it('takes the day that a sentence names, unless it is later than that of the view', () => {
    expect(check('On May 26, 2026 V4 Pro cost $0.87', '2026-11-24').day).toBe('2026-05-26');
    expect(check('On May 26, 2026 V4 Pro cost $0.87', '2026-05-01').day).toBe('2026-05-01');
  });

  it('finds a tier, a mode, an hour and a price in yuan', () => {
    expect(fitsOf('GPT-5.5 costs $10', '2026-11-24')).toEqual([['input', 10, '2026-07-02', null, true]]);
    expect(fitsOf('GPT-5.5 output costs $75', '2026-11-24')).toEqual([
      ['output', 75, '2026-07-02', null, true],
    ]);
    expect(fitsOf('V4 Pro output is $1.98', '2026-11-24')).toEqual([
      ['output', 1.98, '2026-08-16', null, true],
    ]);
    expect(fitsOf('V4 Pro input is 3 yuan', '2026-11-24')).toEqual([
      ['input', 3, '2026-04-28', '2026-08-16', false],
    ]);
  });

  it('guesses nothing: what fits no price gets the nearest on record', () => {
    const [price] = check('GPT-5.5 costs $7 per million input tokens').prices;
    expect(price?.fits).toEqual([]);
    expect(price?.nearest.map(({ amount }) => amount)).toEqual([5, 30, 0.5]);
    expect(check('GPT-5.5 Ultra costs $5').prices[0]).toMatchObject({ fits: [], nearest: [] });
  });

  it('searches all models where none is named, and says so', () => {
    const checked = check('It costs $0.003625 for cache hits');
    expect(checked.prices[0]?.fits.map(({ quote }) => quote.model.id)).toContain('deepseek-v4-pro');
    expect(claimNotes(checked, book.models, boardEntries, '2026-05-26')).toEqual([
      'The sentence names no model on record, so we search the prices of all models.',
    ]);
  });

  it.each([
    ['Prices fell.', /We found no price, ratio or rank/],
    ['GPT-5.5 Ultra costs $5', /“GPT-5.5 Ultra” is not a model on record/],
    ['Kimi K2 costs $0.60', /may mean Kimi K2 \(0711\) or Kimi K2 \(0905\)/],
    ['DeepSeek charges $0.87 against $5 of GPT-5.5', /^“DeepSeek” is named without a model/],
    ['$0.87 is charged against $5 of GPT-5.5', /^If a price has no model on record in the sentence/],
    ['GPT-5.5 is 3 times dearer', /^Name two models in the sentence/],
    ['Qwen3.7-Max ranks 4th', /names no leaderboard on record/],
    ['It ranks 4th on Code Arena', /names no model on record, so we cannot check its rank/],
    [
      'Qwen3.7-Max ranks 4th on Code Arena',
      /We read “Code Arena” as Code Arena \(WebDev, overall\)\. It may also mean/,
    ],
    ['On December 1, 2026 GPT-5.5 costs $5', /later than the records/],
  ])('%s: notes what is doubtful', (claim, note) => {
    expect(claimNotes(check(claim), book.models, boardEntries, '2026-05-26').join(' ')).toMatch(note);
  });

  it('dates a ratio that held before but no longer does', () => {
    const [ratio] = check('V4 Pro is at a price 34.5 times below GPT-5.5', '2026-11-24').ratios;
    expect(ratio?.fits.map(({ over }) => over.terms.kind)).toEqual(['output']);
    expect(ratio && ratio.day < '2026-08-16').toBe(true);
    const [share] = check('V4 Pro is 91.3 % cheaper than GPT-5.5').ratios;
    expect(share?.fits.map(({ over }) => over.terms.kind)).toEqual(['input']);
  });
});

describe('places', () => {
  const capture = builtCapture('arena-code', '2026-05-26');
  const [rank, score] = check(exampleClaims[3].claim).read.standings;

  it('confirms the fourth place and 1,541 points of 2026-05-26', () => {
    const row = bestRow(capture, ['qwen3.7-max']);
    expect(row).toMatchObject({ rank: 4, score: 1541, scoreLow: 1525, scoreHigh: 1557, votes: 1522 });
    expect(rank && row && standingHolds(rank, row)).toBe(true);
    expect(score && row && standingHolds(score, row)).toBe(true);
    expect(rank && heldIn(rank, ['qwen3.7-max'], [capture])).toEqual(['2026-05-26']);
    expect(rank && heldIn(rank, ['gpt-5.5'], [capture])).toEqual([]);
  });

  it('does not find a model that a capture does not list', () => {
    expect(bestRow(capture, ['kimi-k3'])).toBeNull();
  });
});

describe('fitsPrinted', () => {
  it.each([
    ['0.0036', 0.003625, true],
    ['0.0036', 0.00366, true],
    ['0.0036', 0.0037, false],
    ['5', 5, true],
    ['5', 5.4, false],
    ['0.1', 0.125, false],
    ['1,389', 1379.3, false],
    ['138', 137.93, true],
    ['11', 11.49, true],
  ])('%s fits %d: %s', (printed, actual, expected) => {
    expect(fitsPrinted(readNumber(printed), actual)).toBe(expected);
  });
});
