import { expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { licenceWordingIsOne } from './licenceWordingIsOne.ts';

const sourcesWith = (...licences: string[]) =>
  licences.map((licence, index) => sampleSource({ sourceId: `s${String(index)}`, licence }));

it.each([
  ['all rights reserved; facts only', 'all rights reserved'],
  ['all rights reserved; facts only', 'all rights reserved; facts only taken'],
  ['all rights reserved; facts only', 'all rights reserved; facts cited only'],
  ['U.S. Government work (public domain)', 'US government work, public domain'],
  ['none stated; facts only', 'not stated in the repository'],
  ['CC BY 4.0 (Epoch AI data)', 'Epoch AI data CC BY 4.0'],
])('takes "%s" and "%s" for one, and asks for the usual one', (usual, other) => {
  expect(textsOf(licenceWordingIsOne({ sources: sourcesWith(usual, usual, other) }))).toEqual([
    `[licence-wording-is-one] s2: "${other}" is "${usual}" in other words. Use one wording.`,
  ]);
});

it('keeps apart what differs', () => {
  const sources = sourcesWith(
    'CC BY 4.0',
    'CC BY-NC 4.0',
    'CC BY 4.0 (OWID)',
    'MIT',
    'CC BY-SA 4.0',
    'unknown',
  );
  expect(licenceWordingIsOne({ sources })).toEqual([]);
});
