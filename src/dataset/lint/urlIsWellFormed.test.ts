import { expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { urlIsWellFormed } from './urlIsWellFormed.ts';

const find = (...urls: (string | null)[]) =>
  urlIsWellFormed({ sources: urls.map((url) => sampleSource({ url })), boards: [], bodies: [], plans: [] });

it('finds what nobody can follow', () => {
  const problems = find(
    'README.md',
    'ftp://example.org/a',
    'http://218.28.6.7/a',
    'https://example.org:81/a',
  );
  expect(textsOf(problems).map((text) => text.split('. Write')[0])).toEqual([
    '[url-is-well-formed] README.md: This is no address',
    '[url-is-well-formed] ftp://example.org/a: This is no address of the web',
    '[url-is-well-formed] http://218.28.6.7/a: This names no host but a number',
    '[url-is-well-formed] https://example.org:81/a: This has a port or a user in it',
  ]);
});

it('accepts addresses of either protocol, and none', () => {
  expect(find('https://www.miit.gov.cn/a?b=1', 'http://en.people.cn/n3/', null)).toEqual([]);
});
