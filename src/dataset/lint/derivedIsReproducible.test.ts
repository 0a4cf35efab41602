import { expect, it } from 'vitest';
import { sampleRecords } from '../../../tests/support/records/sampleRecords.ts';
import {
  sampleBoard,
  sampleDerivation,
  sampleEntry,
  sampleIndicator,
  sampleObservation,
  sampleStoredComputation,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { deriveObservations } from '../derive/indicators/deriveObservations.ts';
import { derivedIsReproducible } from './derivedIsReproducible.ts';

const records = {
  ...sampleRecords({ boards: [sampleBoard()], boardEntries: [sampleEntry()] }),
  indicators: [sampleIndicator()],
  derivations: [],
  storedComputations: [],
};

it('lets a derivation pass that can be run, and stored values that no formula gives', () => {
  const derivations = [sampleDerivation()];
  const observations = [sampleObservation({ indicatorId: 'raw' })];
  expect(derivedIsReproducible({ ...records, derivations, observations })).toEqual([]);
});

it('finds a stored row that the build computes too, once an indicator, and lets other periods of it stand', () => {
  const derivations = [sampleDerivation()];
  const [computed] = deriveObservations({ ...records, derivations });
  const { refArea, timePeriod, industry } = computed ?? sampleObservation();
  const row = sampleObservation({ refArea, timePeriod, industry });
  expect(textsOf(derivedIsReproducible({ ...records, derivations, observations: [row, row] }))).toEqual([
    '[derived-is-reproducible] The build computes this value of i. Take the stored row away, or the line in derivations.csv.',
  ]);
  const earlier = sampleObservation({ refArea, timePeriod: '1999', industry });
  expect(derivedIsReproducible({ ...records, derivations, observations: [earlier] })).toEqual([]);
});

it('says why a derivation cannot be run', () => {
  const derivations = [
    sampleDerivation({ method: 'guess' }),
    sampleDerivation({ parameters: { board: 'none' } }),
    sampleDerivation({ parameters: {} }),
    sampleDerivation({ method: 'countInTop', parameters: { board: 'b', n: '10' } }),
  ];
  const [unknown = '', ...others] = textsOf(derivedIsReproducible({ ...records, derivations }));
  expect(unknown).toContain('i cannot be computed. There is no derivation "guess". Use one of ');
  expect(others).toEqual([
    '[derived-is-reproducible] i cannot be computed. There is no board "none".',
    '[derived-is-reproducible] i cannot be computed. The parameter "board" does not fit: Invalid key: Expected "board" but received undefined.',
    '[derived-is-reproducible] i cannot be computed. Nothing can be computed from the records.',
  ]);
});

it('asks for a reason where a computed value is stored, and for the end of a reason that is idle', () => {
  const observations = [sampleObservation({ sourceLocator: 'computed from x' })];
  const storedComputations = [sampleStoredComputation()];
  expect(textsOf(derivedIsReproducible({ ...records, observations }))).toEqual([
    '[derived-is-reproducible] This value of i was computed and is stored. Give it a derivation, or say in stored-computations.csv why it has none.',
  ]);
  expect(derivedIsReproducible({ ...records, observations, storedComputations })).toEqual([]);
  expect(textsOf(derivedIsReproducible({ ...records, storedComputations }))).toEqual([
    '[derived-is-reproducible] i has no stored rows. Take this line out.',
  ]);
});
