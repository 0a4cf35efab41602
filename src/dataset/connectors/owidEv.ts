import * as v from 'valibot';
import type { RefArea } from '../../contract/codelists.ts';
import { connector, UpstreamError, type UpstreamFeed, type ProposedObservation } from './connector.ts';
import { csvColumns, csvRows, parsePart } from './read/upstreamFile.ts';
import { observationsReading } from './read/observationsReading.ts';

interface ChartLayout {
  readonly feed: UpstreamFeed;
  readonly file: string;
  readonly valueColumn: string;
  readonly indicatorId: string;
  readonly unit: string;
}

function layout(chart: string, valueColumn: string, indicatorId: string, unit: string): ChartLayout {
  const url = `https://ourworldindata.org/grapher/${chart}.csv`;
  const feed: UpstreamFeed = {
    url,
    sourceId: `ev-owid-${chart}`,
    indicatorIds: [indicatorId],
    boards: [],
    extent: 'history',
  };
  return { feed, file: `${chart}.csv`, valueColumn, indicatorId, unit };
}

const sales = layout('electric-car-sales', 'Electric cars sold', 'ev-car-sales', 'vehicles');
const shareLayout = layout(
  'electric-car-sales-share',
  'Share of new cars that are electric',
  'ev-car-sales-share',
  'percent',
);

const WORLD = 'OWID_WRL';

/**
 * Areas that the records follow, by the upstream's code. Omits its "Europe" and "Rest of World": these words mean
 * other countries in the records.
 */
const owidAreas: ReadonlyMap<string, RefArea> = new Map([
  ['AUS', 'AU'],
  ['BRA', 'BR'],
  ['CAN', 'CA'],
  ['CHN', 'CN'],
  ['DEU', 'DE'],
  ['ESP', 'ES'],
  ['FRA', 'FR'],
  ['GBR', 'GB'],
  ['IND', 'IN'],
  ['ITA', 'IT'],
  ['JPN', 'JP'],
  ['KOR', 'KR'],
  ['MEX', 'MX'],
  ['NLD', 'NL'],
  ['NOR', 'NO'],
  ['SWE', 'SE'],
  ['TUR', 'TR'],
  ['USA', 'US'],
  ['OWID_EU27', 'EU'],
  [WORLD, 'WORLD'],
] as const);

const owidFields = v.object({
  Entity: v.pipe(v.string(), v.regex(/^\p{Lu}[\p{L}\p{N} ().,'-]+$/u)),
  Code: v.pipe(v.string(), v.regex(/^([A-Z]{3}|OWID_[A-Z0-9]+)?$/)),
  Year: v.pipe(v.string(), v.regex(/^(19|20)\d\d$/)),
  value: v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i), v.transform(Number)),
});
/** Only the rest of the world, which is a difference of two other values, has gone below zero. */
const owidRow = v.pipe(
  owidFields,
  v.check(({ Code, value }) => value >= 0 || !owidAreas.has(Code)),
);
type OwidRow = v.InferOutput<typeof owidRow>;

/**
 * Detects a truncated file, which ends without a line break and so shows nothing in its form. The world comes last:
 * its newest year must be present, and a number that lost a digit is far below the year before.
 */
function requireWholeWorld(rows: readonly OwidRow[]): void {
  const world = rows.filter(({ Code }) => Code === WORLD).sort((a, b) => Number(a.Year) - Number(b.Year));
  const [before, last] = world.slice(-2);
  const newest = rows.reduce((year, { Year }) => (Year > year ? Year : year), '');
  if (before === undefined || last?.Year !== newest) {
    throw new UpstreamError('truncated', `The world, which ends the file, has no row for ${newest}.`);
  }
  if (last.value < before.value / 2) {
    throw new UpstreamError(
      'truncated',
      `The world's value of ${newest} is less than half of the year before.`,
    );
  }
}

function parseChart(text: string) {
  const columns = csvColumns(text);
  const found = columns.includes(shareLayout.valueColumn) ? shareLayout : sales;
  const cells = csvRows(text, ['Entity', 'Code', 'Year', found.valueColumn]);
  const rows = cells.map((raw, index) =>
    parsePart(owidRow, { ...raw, value: raw[found.valueColumn] }, `Line ${index + 2}`),
  );
  requireWholeWorld(rows);
  return { found, rows };
}

function owidProposal({ feed, file, indicatorId, unit }: ChartLayout, from: OwidRow): ProposedObservation[] {
  const refArea = owidAreas.get(from.Code);
  if (refArea === undefined) return [];
  const evidence = {
    sourceId: feed.sourceId,
    sourceLocator: `${file}, row ${from.Entity} ${from.Year}`,
    confidence: 'high',
    note: null,
  } as const;
  const key = { indicatorId, refArea, timePeriod: from.Year, industry: 'ev' } as const;
  return [{ ...key, value: from.value, unit, obsStatus: 'A', ...evidence }];
}

/** Electric car sales and their share of new cars, republished from the IEA by Our World in Data. */
export const owidEv = connector({
  id: 'owid-ev',
  licence: 'CC BY 4.0 (Our World in Data, from IEA Global EV Outlook)',
  feeds: [sales.feed, shareLayout.feed],
  parse: parseChart,
  propose: ({ found, rows }) =>
    observationsReading(
      found.feed,
      rows.flatMap((from) => owidProposal(found, from)),
    ),
});
