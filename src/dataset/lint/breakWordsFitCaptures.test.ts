import { describe, expect, it } from 'vitest';
import { sampleBreak, sampleEntry, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { breakWordsFitCaptures } from './breakWordsFitCaptures.ts';

const boardEntries = [
  sampleEntry({ snapshot: '2026-05-01', model: 'one', score: 1500 }),
  sampleEntry({ snapshot: '2026-05-01', model: 'two', score: 1400 }),
  sampleEntry({ snapshot: '2026-05-15', model: 'one', score: 1444.3 }),
  sampleEntry({ snapshot: '2026-05-15', model: 'two', score: 1343.2 }),
];
const found = (reason: string, from = '2026-05-10') =>
  textsOf(breakWordsFitCaptures({ boardEntries, boardBreaks: [sampleBreak({ reason, from })] }));

describe('breakWordsFitCaptures', () => {
  it('finds a median that the captures around the break do not give', () => {
    expect(found('median shift of -47 points on the 2 models common to both captures')).toEqual([
      '[break-words-fit-captures] b 2026-05-10: the reason says -47 points on 2 models, but 2026-05-01 and 2026-05-15 give -56.25 on 2 models. Say what the captures on record give, and on how many models.',
    ]);
  });

  it('finds a median without the number of its models, or with another', () => {
    expect(found('median shift of -56.25 points on models common to both captures')).toHaveLength(1);
    expect(found('all 12 models fell, median -56.25 points')).toHaveLength(1);
  });

  it('finds a median where no captures lie around the break', () => {
    expect(found('all 2 models fell, median -56.25 points', '2026-05-16').join()).toContain(
      'no captures around it have a model in common',
    );
  });

  it('takes a median rounded to the digits that are stated, and a reason without one', () => {
    expect(found('2 of 2 models fell, median -56.3 points')).toEqual([]);
    expect(found('all 2 models fell, median -56.25 points')).toEqual([]);
    expect(found('scores re-fitted')).toEqual([]);
  });
});
