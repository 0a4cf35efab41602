import { expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleHost } from '../../../tests/support/records/sampleTopicRows.ts';
import { copyIsNotLinked } from './copyIsNotLinked.ts';

const find = (publisher: string, url: string | null) =>
  textsOf(copyIsNotLinked({ sources: [sampleSource({ publisher, url })], hosts: [sampleHost()] }));

it('finds the link to a copy on an unrelated domain, and to an upload', () => {
  expect(find('State Grid (page copy)', 'https://www.unrelated.example.com/a')).toEqual([
    '[copy-is-not-linked] s: unrelated.example.com shows a copy of what others own (State Grid (page copy)). Empty the address and cite by publisher and title, or enter the host as a carrier in hosts.csv.',
  ]);
  expect(find('SAE', 'https://tr.scribd.com/document/1')).toHaveLength(1);
  expect(find('TechCrunch copy at another.example.com', 'https://another.example.com/1')).toHaveLength(1);
  expect(find('Newspaper, mirror site', 'https://another.example.com/1')).toHaveLength(1);
});

it('accepts carriers, repositories that keep data, and copies without a link', () => {
  expect(find('Register (copy)', 'https://example.org/a')).toEqual([]);
  expect(
    find('ISO; copy kept by metanorma on GitHub', 'https://github.com/metanorma/iso-data-importer'),
  ).toEqual([]);
  expect(find('IEA (copy in GitHub a/b)', 'https://www.iea.org/reports/a')).toEqual([]);
  expect(find('State Grid (page copy)', null)).toEqual([]);
});
