import type { Connector } from '../connectors/connector.ts';
import { connectors } from '../connectors/registry.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** File of the connectors for messages: their feeds are code and have no row. */
const at = { file: 'src/dataset/connectors/registry.ts', line: 1 };

/**
 * Each feed of a connector names a described source: the state of each upstream is published with its terms, whether
 * or not it has been read.
 *
 * @param readers connectors known to the build.
 */
export function connectorSourceIsKnown(
  { sources }: Pick<Records, 'sources'>,
  readers: readonly Pick<Connector, 'id' | 'feeds'>[] = connectors,
): Problem[] {
  const known = new Set(sources.map(({ sourceId }) => sourceId));
  return readers.flatMap(({ id, feeds }) =>
    [...new Set(feeds.map(({ sourceId }) => sourceId))]
      .filter((sourceId) => !known.has(sourceId))
      .map((sourceId) =>
        problemAt(
          { at },
          'connector-source-is-known',
          `${id}: The connector cites the source "${sourceId}", which is not described. Add its row to a file of sources/, or mend the id in the connector.`,
        ),
      ),
  );
}
