import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { Measure, measuresDocument } from '../contract/measures.ts';
import { everyChoice, tallyChoices, verdictOn } from './everyWay.ts';

const { counts, denominators, leftOut } = builtDocument(measuresDocument);
const all = everyChoice(counts, denominators);
const ofMeasure = (measure: Measure) => all.filter(({ count }) => count.measure === measure);

describe('everyChoice, as recorded', () => {
  it('has each choice once', () => {
    const keys = all.map(
      ({ count, row, basis }) => `${count.indicatorId}|${row.industry}|${row.timePeriod}|${basis}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps what cannot be told: Chinese counts of what China leads are no proof of a lead', () => {
    const led = all.filter(({ count }) => count.indicatorId === 'bodies-cn-led-standards');
    expect(led.length).toBeGreaterThan(0);
    for (const choice of led) expect(verdictOn(choice, 'CN')).toBe('untold');
  });

  it('gives a reason for each count that it leaves out', () => {
    for (const { reason } of leftOut) expect(reason).toMatch(/\.$/);
    const chosen = new Set(all.map(({ count }) => count.indicatorId));
    for (const { indicatorId } of leftOut) expect(chosen.has(indicatorId)).toBe(false);
  });
});

describe('tallyChoices, as recorded', () => {
  it.each(['CN', 'US'] as const)('adds up to 100 for %s, all and in each measure', (claimed) => {
    for (const own of [all, ...Measure.codes.map(ofMeasure)]) {
      const tally = tallyChoices(own, claimed);
      expect((tally?.true ?? 0) + (tally?.false ?? 0) + (tally?.untold ?? 0)).toBeCloseTo(100, 9);
    }
  });

  it('lets no claim be true of both: what is true of one is not true of the other', () => {
    const [china, states] = [tallyChoices(all, 'CN'), tallyChoices(all, 'US')];
    expect(china?.true).toBeLessThanOrEqual(states?.false ?? 0);
    expect(china?.untold).toBeCloseTo(states?.untold ?? 0, 9);
  });

  it('weighs each measure the same, however many years it has', () => {
    const means = Measure.codes.map((measure) => tallyChoices(ofMeasure(measure), 'CN')?.true ?? 0);
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
    expect(tallyChoices(all, 'CN')?.true).toBeCloseTo(mean, 9);
    // Counted one by one, the 530 choices for documents would decide the total.
    const single = (all.filter((one) => verdictOn(one, 'CN') === 'true').length / all.length) * 100;
    expect(Math.abs(single - mean)).toBeGreaterThan(1);
  });

  it('does not let years of one count outvote a second count of the same body', () => {
    const two = all.filter(
      ({ count, basis }) =>
        basis === 'absolute' &&
        ['bodies-ietf-rfc-authorships', 'bodies-ietf-rfc-hq-share'].includes(count.indicatorId),
    );
    // Of 25 years the United States has more in 16, whoever the authors without a country are; of 25 only China has a value.
    expect(tallyChoices(two, 'US')).toEqual({ true: 32, false: 0, untold: 68 });
  });

  it('is nothing without choices', () => {
    expect(tallyChoices([], 'CN')).toBeNull();
  });
});
