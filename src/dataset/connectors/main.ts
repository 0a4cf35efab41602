import { parseArgs } from 'node:util';
import * as v from 'valibot';
import * as cells from '../tables/cells.ts';
import { canaries, UpstreamError, type Canary, type Connector } from './connector.ts';
import { connectors } from './registry.ts';
import { dayInName, fetchUpstream, readUpstreamFile } from './runner/readUpstream.ts';
import { RecordsError, refresh } from './runner/refresh.ts';
import { RECORDS } from '../publish/readRecords.ts';

const REFRESH_USAGE = `Usage: npm run data:refresh -- <upstream> [--from FILE] [--as-of YYYY-MM-DD] [--dry-run]
       [--accept ALARM]... [--raise-date]

  <upstream>    one of ${connectors.map(({ id }) => id).join(', ')}
  --from        read this file, which may be gzip, instead of fetching
  --as-of       the day whose state the file shows, for upstreams that bear no date; else the day in its name
  --dry-run     report, write nothing
  --accept      let one alarm pass, after having looked: ${canaries.join(', ')}
  --raise-date  where a new row is younger than the dataset, raise the date and version in dataset.csv`;

interface Order {
  readonly connector: Connector;
  readonly from: string | undefined;
  readonly asOf: string | undefined;
  readonly isDryRun: boolean;
  readonly accepted: readonly Canary[];
  readonly isDateRaised: boolean;
}

function canaryOf(name: string): Canary {
  const canary = canaries.find((one) => one === name);
  if (canary === undefined) throw new TypeError(`"${name}" is no alarm that can be accepted.`);
  return canary;
}

/** Parses the command line. Throws a TypeError with a message for the user. */
function readOrder(): Order {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      'as-of': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      accept: { type: 'string', multiple: true, default: [] },
      'raise-date': { type: 'boolean', default: false },
    },
  });
  const [id, ...more] = positionals;
  const connector = connectors.find((one) => one.id === id);
  if (connector === undefined || more.length > 0) throw new TypeError('Name one upstream of the list.');
  const { from, 'as-of': asOf, 'dry-run': isDryRun, accept, 'raise-date': isDateRaised } = values;
  if (asOf !== undefined && !v.safeParse(cells.dateCell, asOf).success)
    throw new TypeError(`"${asOf}" is no day.`);
  return { connector, from, asOf, isDryRun, accepted: accept.map(canaryOf), isDateRaised };
}

async function refreshOrder({ connector, from, asOf, ...wishes }: Order): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  try {
    const texts =
      from === undefined
        ? await Promise.all(connector.feeds.map(({ url }) => fetchUpstream(url, asOf ?? today)))
        : [readUpstreamFile(from)];
    // Fetched data are the state of today; a file may be of any day.
    const day = asOf ?? (from === undefined ? today : dayInName(from));
    console.log(refresh({ connector, texts, asOf: day, today, recordsRoot: RECORDS, ...wishes }));
    return 0;
  } catch (error) {
    if (!(error instanceof UpstreamError || error instanceof RecordsError)) throw error;
    console.error(`${connector.id}: ${error.message}\nNothing was written.`);
    return 1;
  }
}

/** Refreshes the records from one upstream. Returns 0, 1 if nothing could be taken, or 2 for a wrong call. */
async function refreshUpstream(): Promise<number> {
  let order: Order;
  try {
    order = readOrder();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n\n${REFRESH_USAGE}`);
    return 2;
  }
  return refreshOrder(order);
}

process.exitCode = await refreshUpstream();
