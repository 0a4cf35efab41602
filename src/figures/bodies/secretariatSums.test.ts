import { expect, it } from 'vitest';
import { bodyDocument } from '../../contract/bodies.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { changesOn, changeSums, comparedLists, returnedCount } from './secretariatSums.ts';

const { secretariatChanges } = builtDocument(bodyDocument('iso'));

it('sums up in the heading what the rows below it say', () => {
  const moved = secretariatChanges.filter(({ change }) => change === 'moved');
  const taken = moved.filter(({ after }) => after === 'CN').length;
  const lost = moved.filter(({ before }) => before === 'CN').length;
  expect(taken).toBeGreaterThan(0);
  expect(changeSums(secretariatChanges)).toContain(`China took ${String(taken)}, lost ${String(lost)},`);
  expect(changeSums([])).toBeNull();
});

it('counts the committees that came back to the country that they had left', () => {
  const back = secretariatChanges.filter(({ committee }) => committee === 'ISO/TC 38');
  expect(back.map(({ before, after }) => [before, after])).toEqual(
    expect.arrayContaining([
      ['CN', 'JP'],
      ['JP', 'CN'],
    ]),
  );
  expect(returnedCount(back)).toBe(1);
  expect(returnedCount(back.slice(0, 1))).toBe(0);
  expect(returnedCount(secretariatChanges)).toBeGreaterThanOrEqual(4);
});

it('knows no change of a list that was not there yet', () => {
  expect(comparedLists(secretariatChanges)).toEqual(['2022-01', '2025-06', '2026-03']);
  const earlier = changesOn(secretariatChanges, '2025-12-31');
  expect(comparedLists(earlier)).toEqual(['2022-01', '2025-06']);
  expect(changeSums(earlier)).toMatch(/^China took 8, lost 3, (and )?founded 14/);
});

it('does not take a committee that IEC runs for one that Germany lost', () => {
  const { secretariatChanges: own } = builtDocument(bodyDocument('iso-iec-jtc1'));
  expect(own.map(({ committee }) => committee)).not.toContain('ISO/IEC JTC 1/SC 25');
});
