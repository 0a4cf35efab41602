import { describe, expect, it } from 'vitest';
import { builtNames } from '../../../../tests/support/builtNames.ts';
import { builtBook } from '../../../../tests/support/builtQuotes.ts';
import { checkClaim } from './checkClaim.ts';
import { ratioTimes } from '../ratioPoint.ts';
import { changeVerdict, limitedVerdict, multipleName, ratioVerdict } from './claimVerdicts.ts';
import { claimNotes, verdictText } from './claimWords.ts';

const book = builtBook();
const { names, models, boards } = builtNames();
const check = (claim: string, viewDay = '2026-11-30') =>
  checkClaim({ claim, models, boards, book, names, viewDay });

/** Returns every verdict on a sentence, as the page has them. */
function verdicts(claim: string, viewDay?: string): string[] {
  const checked = check(claim, viewDay);
  return [
    ...checked.prices.map((one) => limitedVerdict(verdictText(one), checked, one.figure)),
    ...checked.ratios.map((one) => limitedVerdict(ratioVerdict(one), checked, one.ratio)),
    ...checked.changes.map((one) => limitedVerdict(changeVerdict(one), checked, one.word)),
  ];
}

describe('what a verdict leaves out', () => {
  it.each([
    ['GPT-5.5 input costs $5, 20 percent of the bill.', ['Correct: $5. Not checked: 20 percent']],
    ['GPT-5.5 costs $5 for input and 3 times as much for output.', ['Correct: $5. Not checked: 3 times']],
    ['OpenAI cut the input of GPT-5.5 to $5.', ['Correct: $5. Not checked: cut']],
    ['GPT-5.5 input costs $5. It rose 20 percent of the time.', ['Correct']],
    // Units of a price, names and the day of the check are read.
    ['On November 24, 2026 GPT-5.5 cost $5 per 1M input tokens.', ['Correct']],
    ['GPT-5.5 input costs $5 per 1 million input tokens.', ['Correct']],
    // Another sentence is another verdict.
    ['Prices doubled in May. GPT-5.5 input costs $5.', ['Correct']],
  ])('%s', (claim, expected) => {
    expect(verdicts(claim)).toEqual(expected);
  });
});

describe('a ratio', () => {
  it('that held before says until when, and what holds now', () => {
    expect(verdicts('GPT-5.5 costs 34 times as much as DeepSeek V4 Pro.')).toEqual([
      'Was right for output until August 16, 2026; now 7.6 at peak, 15.2 off-peak',
    ]);
    expect(verdicts('GPT-5.5 costs 34 times as much as DeepSeek V4 Pro.', '2026-07-31')).toEqual([
      'Matches for output on July 31, 2026',
    ]);
  });

  it('is of the kind that its sentence names, on the day of its price', () => {
    const claim = 'Output of V4 Pro costs $0.87, 97 percent less than GPT-5.5.';
    expect(verdicts(claim)[1]).toBe(
      'Was right for output until August 16, 2026; now 86.8% less at peak, 93.4% less off-peak',
    );
    const [ratio] = check(claim).ratios;
    expect(ratio?.day).toBe('2026-08-15');
    expect(ratio?.fits.map(({ over }) => over.terms.kind)).toEqual(['output']);
    // 45.5 is a ratio of cached input off-peak, and none of output.
    expect(verdicts('Output of GPT-5.5 costs 45.5 times as much as that of V4 Pro.')).toEqual([
      'No like-for-like ratio for output on record matches',
    ]);
  });

  it('of some hours only says so, with that of the others', () => {
    expect(verdicts('DeepSeek V4 Pro is 93 percent cheaper than GPT-5.5.')).toEqual([
      'Matches for output off-peak on November 30, 2026; 86.8% less at peak',
    ]);
    expect(verdicts('Since August 16, 2026 GPT-5.5 has cost 7.6 times as much as DeepSeek V4 Pro.')).toEqual([
      'Matches for input off-peak and output at peak on August 16, 2026; input 3.8 at peak, output 15.2 off-peak',
    ]);
  });

  it('is not limited by a kind of price in another clause', () => {
    const until = 'Was right for output until August 16, 2026; now 7.6 at peak, 15.2 off-peak';
    for (const aside of ['whose input costs $1.32', 'which tripled its peak input price in August to $1.32'])
      expect(verdicts(`GPT-5.5 costs 34 times as much as DeepSeek V4 Pro, ${aside}.`)[1]).toBe(until);
  });

  it('that is hedged may be rounded', () => {
    expect(verdicts('GPT-5.5 output costs about 8 times as much as that of V4 Pro.')).toEqual([
      'Matches for output at peak on November 30, 2026; 15.2 off-peak',
    ]);
    expect(verdicts('GPT-5.5 output costs about 7 times as much as that of V4 Pro.')).toEqual([
      'No like-for-like ratio for output on record matches',
    ]);
  });
});

describe('a multiple', () => {
  it('is held against the change of the prices in its month', () => {
    const claim = 'DeepSeek V4 Pro tripled its peak input price in August to $1.32.';
    expect(verdicts(claim)).toEqual(['Correct', 'Correct for input, peak on August 16, 2026']);
    const [change] = check(claim).changes;
    // $0.435 before; $1.32 at peak and $0.66 off-peak after.
    expect(change?.multiples.map(({ multiple }) => Math.round(multiple * 100) / 100)).toEqual([3.03, 1.52]);
  });

  it('that is not so is told with the change that was', () => {
    expect(verdicts('V4 Pro doubled its output price in August.')).toEqual(['Not so on August 16, 2026']);
    expect(verdicts('V4 Pro tripled its input price in June.')).toEqual([
      'No change on record in June 2026; the nearest was on or before April 25, 2026',
    ]);
  });

  it('without a kind is held against all prices, of a company against all that changed', () => {
    const changesOf = (claim: string) =>
      check(claim).changes.map(({ model, multiples }) => [
        model.id,
        ...multiples.map((one) => `${multipleName(one)} ${ratioTimes(one.multiple)}`),
      ]);
    const pro = [
      'deepseek-v4-pro',
      ...['input, peak 3', 'cached input, peak 12.1', 'output, peak 4.6'],
      ...['input, off-peak 1.5', 'cached input, off-peak 6.1', 'output, off-peak 2.3'],
    ];
    const company = 'DeepSeek doubled its prices in August.';
    expect(changesOf(company)).toEqual([expect.arrayContaining(['deepseek-v4-flash']), pro]);
    expect(verdicts(company)).toEqual(['Not so on August 16, 2026', 'Not so on August 16, 2026']);
    expect(changesOf('V4 Pro doubled its prices in August.')).toEqual([pro]);
    expect(verdicts('V4 Pro doubled its prices in August.')).toEqual(['Not so on August 16, 2026']);
    expect(verdicts('DeepSeek V4 Pro tripled in August to $1.32.')).toEqual([
      'Correct',
      'Correct for input, peak on August 16, 2026',
    ]);
  });

  it('is read from a percentage, and from a comparison with an earlier month', () => {
    const peak = 'Correct for output, peak on August 16, 2026';
    for (const claim of [
      'DeepSeek V4 Pro raised its output price by 355 percent in August.',
      'The output price of V4 Pro rose 355% in August.',
    ])
      expect(verdicts(claim)).toEqual([peak]);
    expect(verdicts('V4 Pro cut its output price by 75% in April.')).toEqual([
      'Correct for output on or before April 25, 2026',
    ]);
    expect(verdicts('Output of V4 Pro is 4.6 times as expensive as in July.')).toEqual([
      'Correct for output, peak on November 30, 2026',
    ]);
  });

  it('is that of the model before it', () => {
    const claim = 'GPT-5.5 is dear; V4 Pro, which tripled its input price in August, is not.';
    expect(verdicts(claim)).toEqual(['Correct for input, peak on August 16, 2026']);
  });

  it('of something else than prices is not checked, and named', () => {
    const checked = check('DeepSeek doubled its users in August.');
    expect(checked).toMatchObject({ changes: [], unchecked: [{ text: 'doubled' }, { text: 'in August' }] });
    expect(claimNotes(checked, book.models, [], '2026-11-30')).toContain('Not checked: doubled, in August.');
  });
});
