import { expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { copyIsPlaced } from './copyIsPlaced.ts';

const titled = (title: string, url: string | null = null) => sampleSource({ title, url });

it('asks for the repository of a copy without an address', () => {
  expect(textsOf(copyIsPlaced({ sources: [titled('Bulletin (copy in a GitHub file)')] }))).toEqual([
    '[copy-is-placed] s: It has no address, and "Bulletin (copy in a GitHub file)" does not name the repository in which it was read. Name it, or say "repository not known".',
  ]);
});

it('passes one that names it, says that it is not known, or has an address', () => {
  const sources = [
    titled('Text (GitHub owner/name at commit 0a1b2c)'),
    titled('Note (GitHub file; repository not known)'),
    titled('Note (GitHub file)', 'https://example.org/note'),
    titled('Report'),
  ];
  expect(copyIsPlaced({ sources })).toEqual([]);
});
