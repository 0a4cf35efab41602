import { describe, expect, it } from 'vitest';
import { diffDatasets, summarizeChanges } from './summarizeChanges.ts';
import { explainChanges, lineName, unexplained } from './explainChanges.ts';
import { sampleRow } from '../../../tests/support/records/samplePublishedRow.ts';

const nothing = { bySubject: new Map<string, string>(), forAll: null };
const before = [sampleRow({ value: 7 })];
const withdrawn = summarizeChanges(diffDatasets(before, []), before);

describe('explainChanges', () => {
  it('takes reasons from the command line: for the subject, its table, or for all', () => {
    expect(explainChanges(withdrawn, new Map(), { ...nothing, forAll: 'All.' }, [])[0]?.reason).toBe('All.');
    const by = (key: string) => ({ bySubject: new Map([[key, 'This.']]), forAll: 'All.' });
    for (const key of ['ev-stock', 'observations']) {
      expect(explainChanges(withdrawn, new Map(), by(key), [])[0]?.reason).toBe('This.');
    }
    expect(explainChanges(withdrawn, new Map(), by('other'), [])[0]?.reason).toBe('All.');
  });

  it('keeps what was written by hand before all else, also on a revision', () => {
    const after = [sampleRow({ value: 8 })];
    const revised = summarizeChanges(diffDatasets(before, after), before);
    for (const changes of [withdrawn, revised]) {
      const written = new Map(
        changes.map((change) => [lineName(change), { reason: 'By hand.', movedTo: null }]),
      );
      expect(explainChanges(changes, written, { ...nothing, forAll: 'All.' }, [])[0]?.reason).toBe(
        'By hand.',
      );
    }
  });

  it('says where a number went that now stands under another indicator', () => {
    const moved = sampleRow({ subject: 'ev-stock-bev', title: 'Battery cars', value: 7 });
    expect(explainChanges(withdrawn, new Map(), nothing, [moved])[0]).toMatchObject({
      reason: 'Now under “Battery cars” (ev-stock-bev).',
      movedTo: `ev-stock-bev|${moved.key}`,
    });
    const others = [
      { ...moved, value: 8 },
      { ...moved, key: 'CN|2025|ev' },
      { ...moved, evidence: null },
    ];
    expect(explainChanges(withdrawn, new Map(), nothing, others)[0]?.reason).toBeNull();
  });

  it('says that the period of a number is written otherwise, here or under another indicator', () => {
    const reasonOf = (row: Parameters<typeof sampleRow>[0]) =>
      explainChanges(withdrawn, new Map(), nothing, [sampleRow({ value: 7, ...row })])[0]?.reason;
    expect(reasonOf({ key: 'CN|2024-12|ev' })).toBe('The period is now written as December 2024.');
    expect(reasonOf({ key: 'CN|2014/2024|ev' })).toBe('The period is now written as 2014–2024.');
    expect(reasonOf({ key: 'CN|2024-12|ev', subject: 'b', title: 'B' })).toBe(
      'Now under “B” (b), for 2024-12.',
    );
    expect(reasonOf({ key: 'US|2024-12|ev' })).toBeNull();
  });

  it('says that a number of both countries was filed under the world', () => {
    const gap = [sampleRow({ value: 7, key: 'WORLD|2024|ai' })];
    const gone = summarizeChanges(diffDatasets(gap, []), gap);
    const own = sampleRow({ value: 7, key: 'CN_US|2024|ai' });
    expect(explainChanges(gone, new Map(), nothing, [own])[0]).toMatchObject({
      reason: 'It is of China and the United States, not of World.',
      movedTo: 'ev-stock|CN_US|2024|ai',
    });
  });

  it('gives no reason of its own to what was not withdrawn', () => {
    const added = summarizeChanges(diffDatasets([], before), []);
    expect(explainChanges(added, new Map(), { ...nothing, forAll: 'All.' }, [])[0]?.reason).toBeNull();
  });
});

it('counts what is unexplained, by subject', () => {
  const two = [sampleRow({ key: 'a' }), sampleRow({ key: 'b' })];
  const changes = summarizeChanges(diffDatasets(two, []), two);
  expect([...unexplained(changes)]).toEqual([['ev-stock', 2]]);
  expect([...unexplained(explainChanges(changes, new Map(), { ...nothing, forAll: 'All.' }, []))]).toEqual(
    [],
  );
});
