import { readFileSync, readdirSync } from 'node:fs';
import type { Connector } from '../../../src/dataset/connectors/connector.ts';
import { connectors } from '../../../src/dataset/connectors/registry.ts';

const FOLDER = new URL('../../fixtures/upstream/', import.meta.url);

/** A recorded answer of an upstream, and the connector that reads it. */
interface RecordedUpstream {
  readonly connector: Connector;
  readonly file: string;
  readonly text: string;
}

/**
 * Every recorded file with its connector, by the name of the file: `<id>.<ext>`, or `<id>-<what>.<ext>`.
 *
 * @throws where a connector has no recorded file.
 */
export function recordedUpstreams(): RecordedUpstream[] {
  const files = readdirSync(FOLDER).sort();
  return connectors.flatMap((connector) => {
    const own = files.filter(
      (file) => /^[.-]/.test(file.slice(connector.id.length)) && file.startsWith(connector.id),
    );
    if (own.length === 0)
      throw new Error(`No file of ${connector.id} is recorded in tests/fixtures/upstream.`);
    return own.map((file) => ({ connector, file, text: readFileSync(new URL(file, FOLDER), 'utf8') }));
  });
}
