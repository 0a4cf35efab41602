import { describe, expect, it } from 'vitest';
import { sampleSource } from '../../tests/support/sampleFigures.ts';
import { isTranslated, sourceAddress } from './sourceAddress.ts';

const unlinked = (more: Partial<typeof sampleSource>) => {
  const address = sourceAddress({ ...sampleSource, url: null, ...more });
  return address.kind === 'none' ? address.reason : 'a link';
};

describe('sourceAddress', () => {
  it('is the link where there is one', () => {
    expect(sourceAddress(sampleSource)).toEqual({ kind: 'link', url: sampleSource.url });
  });

  it.each([
    [{ publisher: 'China News Service (copy)' }, 'read a copy'],
    [{ publisher: 'China Daily, mirror site' }, 'read a copy'],
    [
      { publisher: 'copy on GitHub, repository not recorded', title: 'A ledger (repository not known)' },
      'repository is not known',
    ],
    [{ publisher: 'Standards Race' }, 'computed by Standards Race'],
    [{ publisher: 'World Resources Institute' }, 'address of the original is not known'],
  ])('says why %o has none', (source, reason) => {
    expect(unlinked(source)).toMatch(/^no link: /);
    expect(unlinked(source)).toContain(reason);
  });
});

it('sends nobody to search for a title that only we gave', () => {
  const translated = { language: 'zh', titleOriginal: null };
  expect(unlinked(translated)).toMatch(/not known$/);
  expect(unlinked({ ...translated, publisher: 'MIIT (copy of the text)' })).toMatch(/on another site$/);
  expect(unlinked({ ...translated, titleOriginal: '标准' })).toMatch(/search for the title$/);
  expect(unlinked({ language: 'en', titleOriginal: null })).toMatch(/search for the title$/);
});

describe('isTranslated', () => {
  it.each([
    ['en', false],
    ['en;zh', false],
    ['zh', true],
    ['ja', true],
  ])('takes the language %s for %s', (language, expected) => {
    expect(isTranslated({ ...sampleSource, language })).toBe(expected);
  });
});
