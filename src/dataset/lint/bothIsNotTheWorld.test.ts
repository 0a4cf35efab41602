import { expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { bothIsNotTheWorld } from './bothIsNotTheWorld.ts';

const problems = (title: string, refArea: 'CN_US' | 'WORLD') =>
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
