import { describe, expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { licenceFitsRepository, licenceWordingIsOne } from './licences.ts';

describe('licence-fits-repository', () => {
  const at = { file: 'repository-licences.csv', line: 2 };
  const sources = [
    sampleSource({ url: 'https://github.com/a/b/tree/main', licence: 'MIT (repository); data CC BY 4.0' }),
  ];

  const find = (licence: string | null) =>
    licenceFitsRepository({
      sources,
      repositoryLicences: [{ repository: 'a/b', commit: '48c9992', licence, at }],
    });

  it('finds a licence that the named commit does not have', () => {
    expect(textsOf(find('GPL-3.0'))).toEqual([
      '[licence-fits-repository] s: The source says "MIT (repository); data CC BY 4.0", but github.com/a/b had GPL-3.0 at 48c9992. Mend one of the two.',
    ]);
    expect(textsOf(find(null))[0]).toContain('had no license at 48c9992');
    expect(find('MIT')).toEqual([]);
  });

  it('asks for the licence of a repository that is not on record', () => {
    expect(textsOf(licenceFitsRepository({ sources, repositoryLicences: [] }))).toEqual([
      '[licence-fits-repository] s: The license of github.com/a/b is not on record. Write it with the commit into repository-licences.csv.',
    ]);
    const discussion = sources.map((row) => ({ ...row, kind: 'analysis' }));
    expect(licenceFitsRepository({ sources: discussion, repositoryLicences: [] })).toEqual([]);
  });
});

describe('licence-wording-is-one', () => {
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
});
