import { expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleHost } from '../../../tests/support/records/sampleTopicRows.ts';
import { kindIsOnePerHost } from './kindIsOnePerHost.ts';

const sources = [
  sampleSource({ sourceId: 'a', url: 'https://example.org/1', kind: 'news' }),
  sampleSource({ sourceId: 'b', url: 'https://www.example.org/2', kind: 'analysis' }),
  sampleSource({ sourceId: 'c', url: null, kind: 'primary' }),
  sampleSource({ sourceId: 'd', url: 'https://github.com/a/a', kind: 'dataset' }),
  sampleSource({ sourceId: 'e', url: 'https://github.com/b/b', kind: 'primary' }),
];

it('finds one host with two kinds; repositories are hosts of their own', () => {
  expect(textsOf(kindIsOnePerHost({ sources, hosts: [] }))).toEqual([
    '[kind-is-one-per-host] b: It is analysis, but a of the same host, example.org, is news. Give both one kind, or enter the host as a carrier in hosts.csv.',
  ]);
});

it('lets a carrier have several', () => {
  expect(kindIsOnePerHost({ sources, hosts: [sampleHost()] })).toEqual([]);
});
