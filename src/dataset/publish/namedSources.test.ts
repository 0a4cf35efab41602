import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sampleObservation, sampleSource } from '../../../tests/support/records/sampleRows.ts';
import { builtDocument, builtFile } from '../../../tests/support/builtDocuments.ts';
import { sourcesDocument } from '../../contract/sources.ts';
import { withNamedSources } from './namedSources.ts';

it('names a source by its title in notes and places, and nothing else', () => {
  const row = sampleObservation({
    note: 'day from other-list-2026',
    sourceLocator: 'row 1; also other-list',
  });
  const sources = [sampleSource({ sourceId: 'other-list-2026', title: 'The other list (copy of May)' })];
  const named = withNamedSources({ observations: [row], sources });
  expect(named.observations).toEqual([{ ...row, note: 'day from “The other list”' }]);
});

it('leaves no id of a source in what documents say of where something stands', () => {
  const ids = builtDocument(sourcesDocument).entries.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1000);
  const mentions = new RegExp(
    String.raw`(?<![\w.-])(?:${ids.map((id) => id.replaceAll('.', String.raw`\.`)).join('|')})(?![\w-])`,
  );
  const root = builtFile('/api/v1');
  const files = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'downloads')
    .flatMap(({ name }) => readdirSync(join(root, name)).map((file) => join(root, name, file)))
    .filter((file) => file.endsWith('.json'));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const [, said = ''] of text.matchAll(/"(?:locator|note)":"((?:[^"\\]|\\.)*)"/g))
      expect(mentions.exec(said)?.[0], `${file}: ${said}`).toBeUndefined();
  }
});
