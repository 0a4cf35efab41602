import { describe, expect, it } from 'vitest';
import {
  sampleBoard,
  sampleCause,
  sampleChange,
  sampleDerivation,
  sampleEntry,
  sampleIndicator,
  sampleObservation,
  sampleOtherReading,
  sampleStoredComputation,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import {
  definitionSaysWhat,
  derivedIsReproducible,
  indicatorHasValue,
  quantityHasOneIndicator,
  readingHasObservation,
  revisionHasCause,
  withdrawalIsExplained,
} from './indicatorRows.ts';
import { sampleRecords } from '../../../tests/support/records/sampleRecords.ts';
import { deriveObservations } from '../derive/indicators/deriveObservations.ts';

describe('indicator-has-value', () => {
  const indicators = ['stored', 'derived', 'withdrawn', 'none'].map((indicatorId) =>
    sampleIndicator({ indicatorId }),
  );

  it('finds indicators that nothing gives a value', () => {
    const problems = indicatorHasValue({
      indicators,
      observations: [sampleObservation({ indicatorId: 'stored' })],
      derivations: [sampleDerivation({ indicatorId: 'derived' })],
      changes: [
        sampleChange({ kind: 'withdrawn', table: 'observations', subject: 'withdrawn' }),
        sampleChange({ kind: 'revised', table: 'observations', subject: 'none' }),
      ],
    });
    expect(textsOf(problems)).toEqual([
      '[indicator-has-value] none: The indicator has no value. Enter its values in observations/none.csv, name a derivation for it, or take this row out.',
    ]);
  });
});

describe('quantity-has-one-indicator', () => {
  const first = sampleIndicator({ indicatorId: 'top500-systems', title: 'Systems in the TOP500' });
  const again = sampleIndicator({ indicatorId: 'policy-top500', title: 'TOP500: number of systems' });
  const observations = [
    sampleObservation({ indicatorId: 'top500-systems' }),
    sampleObservation({ indicatorId: 'policy-top500' }),
  ];

  it('finds one title, area and period under two ids', () => {
    expect(textsOf(quantityHasOneIndicator({ indicators: [first, again], observations }))).toEqual([
      '[quantity-has-one-indicator] policy-top500: It has the title, unit, areas and periods of top500-systems. Let one name the other in superseded_by, or say in the titles how they differ.',
    ]);
  });

  it('says nothing where one is superseded, or the periods or units differ', () => {
    const superseded = { ...again, supersededBy: 'top500-systems' };
    expect(quantityHasOneIndicator({ indicators: [first, superseded], observations })).toEqual([]);
    const inPoints = { ...again, unit: 'points' };
    expect(quantityHasOneIndicator({ indicators: [first, inPoints], observations })).toEqual([]);
    const later = observations.map((row, index) => ({ ...row, timePeriod: String(2020 + index) }));
    expect(quantityHasOneIndicator({ indicators: [first, again], observations: later })).toEqual([]);
  });
});

it('finds definitions that only name a source', () => {
  const told = sampleIndicator({ title: 'AI patents granted', unit: 'count', definition: 'Stanford HAI' });
  const said = { ...told, definition: 'Patents on AI, as Stanford HAI counts them' };
  expect(textsOf(definitionSaysWhat({ indicators: [told, said] }))).toEqual([
    `[definition-says-what] ${told.indicatorId}: No word of the definition is one of the title or unit. Say what is counted, and who counts it after that.`,
  ]);
});

describe('derived-is-reproducible', () => {
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
});

describe('reading-has-observation', () => {
  const observations = [sampleObservation()];

  it('accepts what another source says of an observation', () => {
    expect(readingHasObservation({ observations, otherReadings: [sampleOtherReading()] })).toEqual([]);
  });

  it('finds a reading at a key that no observation has', () => {
    const problems = readingHasObservation({
      observations,
      otherReadings: [sampleOtherReading({ timePeriod: '2024' })],
    });
    expect(textsOf(problems)).toEqual([
      '[reading-has-observation] "i|US|ai|2024" is no observation. Mend the key, or make this reading the observation.',
    ]);
  });

  it('finds a reading of the very source that the observation cites', () => {
    const problems = readingHasObservation({
      observations,
      otherReadings: [sampleOtherReading({ sourceId: 's' })],
    });
    expect(textsOf(problems)).toEqual([
      '[reading-has-observation] "i|US|ai|2025" cites s already. Another reading needs another source.',
    ]);
  });

  it('leaves indicators alone that the build computes', () => {
    expect(
      readingHasObservation({
        observations: [],
        otherReadings: [sampleOtherReading({ timePeriod: '2024' })],
      }),
    ).toEqual([]);
  });
});

describe('withdrawal-is-explained', () => {
  const check = (changes: Parameters<typeof sampleChange>[0]) =>
    textsOf(withdrawalIsExplained({ changes: [sampleChange(changes)], indicators: [sampleIndicator()] }));

  it('asks for the reason of a withdrawal', () => {
    expect(check({ reason: null })).toEqual([
      '[withdrawal-is-explained] Nothing says why "I" was withdrawn. Write it in "reason".',
    ]);
    expect(check({ reason: 'Counted twice.' })).toEqual([]);
    expect(check({ kind: 'added', reason: null })).toEqual([]);
  });

  it('asks for the indicator that a withdrawn value is of', () => {
    expect(check({ subject: 'gone' })[0]).toContain('"gone" is not described');
    expect(check({ subject: 'gone', table: 'events' })).toEqual([]);
  });
});

describe('revision-has-cause', () => {
  const revised = { version: '2027.01.31', kind: 'revised', afterValue: 2, afterText: '2' } as const;
  const check = (changes: Parameters<typeof sampleChange>[0], revisionCauses = [sampleCause()]) =>
    textsOf(revisionHasCause({ changes: [sampleChange({ ...revised, ...changes })], revisionCauses }));

  it('asks of a changed number whether the one before was wrong', () => {
    expect(check({})).toEqual([]);
    expect(check({ reason: null }, [])).toEqual([
      '[revision-has-cause] Nothing says whether the number before of "I" was wrong. Write why it changed in "reason", and what that reason says in revision-causes.csv.',
    ]);
    expect(check({ reason: 'Another.' }, [])).toHaveLength(1);
  });

  it('asks for none of texts and of the same number', () => {
    expect(check({ reason: null, table: 'events' }, [])).toEqual([]);
    expect(check({ reason: null, afterValue: 1, afterText: '1' }, [])).toEqual([]);
  });

  it('finds a cause that no change has', () => {
    expect(check({ reason: null, table: 'events' })[0]).toContain(
      'No change has the reason "Counted twice."',
    );
  });
});
