import { describe, expect, it } from 'vitest';
import {
  sampleBoard,
  sampleDerivation,
  sampleIndicator,
  sampleObservation,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { bothIsNotTheWorld, differenceHasItsUnit, unitFitsIndicator } from './units.ts';

describe('unit-fits-indicator', () => {
  it("finds an observation in another unit than its indicator's", () => {
    const problems = unitFitsIndicator({
      indicators: [sampleIndicator({ unit: 'percent' })],
      observations: [sampleObservation({ unit: 'percent' }), sampleObservation({ unit: 'points' })],
    });
    expect(textsOf(problems)).toEqual([
      '[unit-fits-indicator] The unit is points, but the indicator is in percent. Convert the value, or give the other unit an indicator of its own.',
    ]);
  });
});

describe('difference-has-its-unit', () => {
  const boards = [
    sampleBoard({ boardId: 'share', unit: 'percent' }),
    sampleBoard({ boardId: 'elo', unit: 'elo' }),
  ];
  const derivations = [
    sampleDerivation({ indicatorId: 'share-gap', method: 'signedGap', parameters: { board: 'share' } }),
    sampleDerivation({ indicatorId: 'share-best', method: 'bestScore', parameters: { board: 'share' } }),
    sampleDerivation({ indicatorId: 'elo-gap', method: 'signedGap', parameters: { board: 'elo' } }),
  ];
  const indicators = (unit: string) => [
    sampleIndicator({ indicatorId: 'share-gap', unit }),
    sampleIndicator({ indicatorId: 'share-best', unit: 'percent' }),
    sampleIndicator({ indicatorId: 'elo-gap', unit: 'elo' }),
  ];

  it('finds a difference of two percentages that is called a percentage', () => {
    const problems = differenceHasItsUnit({ derivations, boards, indicators: indicators('percent') });
    expect(textsOf(problems)).toEqual([
      '[difference-has-its-unit] share-gap: It is a difference of two values in percent, but has the unit percent. Give it percentage-points.',
    ]);
  });

  it('says nothing where it is in percentage points', () => {
    const right = indicators('percentage-points');
    expect(differenceHasItsUnit({ derivations, boards, indicators: right })).toEqual([]);
  });
});

describe('both-is-not-the-world', () => {
  const problems = (title: string, refArea: 'CN' | 'CN_US' | 'WORLD') =>
    textsOf(
      bothIsNotTheWorld({
        indicators: [sampleIndicator({ title })],
        observations: [sampleObservation({ refArea })],
      }),
    );

  it('finds a gap between the two countries that is filed under the world', () => {
    expect(problems('Arena gap between the best U.S. and the best Chinese model', 'WORLD')).toEqual([
      '[both-is-not-the-world] i, 2025: It compares China with the United States, but is filed under the world. Give it CN_US.',
    ]);
  });

  it('finds a ratio of the two that is filed under one of them', () => {
    expect(problems('Chinese trials as a share of the U.S. level', 'CN')).toHaveLength(1);
    expect(problems('Hijacked agents, Chinese against U.S. models', 'CN_US')).toEqual([]);
  });

  it('finds what is filed under both and compares nothing', () => {
    expect(problems('Electric car exports', 'CN_US')).toEqual([
      '[both-is-not-the-world] i, 2025: It is filed under both countries, but its title names no gap or ratio between them. Give it its own area, or say so in the title.',
    ]);
  });

  it('says nothing of a gap of both, nor of a number of the world', () => {
    expect(problems('US/CN ratio of median flagship input prices', 'CN_US')).toEqual([]);
    expect(problems('Electric car exports', 'WORLD')).toEqual([]);
    expect(problems('Contributions of China and the U.S.', 'WORLD')).toEqual([]);
  });
});
