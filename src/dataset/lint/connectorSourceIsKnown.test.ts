import { expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { connectors } from '../connectors/registry.ts';
import { connectorSourceIsKnown } from './connectorSourceIsKnown.ts';

const feed = { url: 'https://x.example/', indicatorIds: [], boards: [], extent: 'history' } as const;
const sources = [sampleSource({ sourceId: 's' })];

it('finds a connector whose source is not described', () => {
  const readers = [
    { id: 'kept', feeds: [{ ...feed, sourceId: 's' }] },
    {
      id: 'lost',
      feeds: [
        { ...feed, sourceId: 's' },
        { ...feed, sourceId: 'typo' },
        { ...feed, sourceId: 'typo' },
      ],
    },
  ];
  expect(textsOf(connectorSourceIsKnown({ sources }, readers))).toEqual([
    '[connector-source-is-known] lost: The connector cites the source "typo", which is not described. Add its row to a file of sources/, or mend the id in the connector.',
  ]);
});

it('looks into every connector of the registry', () => {
  const named = textsOf(connectorSourceIsKnown({ sources: [] })).join('\n');
  expect(connectors.filter(({ id }) => !named.includes(`] ${id}: `)).map(({ id }) => id)).toEqual([]);
});
