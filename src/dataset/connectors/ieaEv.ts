import * as v from 'valibot';
import type { Industry, RefArea } from '../../contract/codelists.ts';
import { groupBy } from '../../domain/sorting.ts';
import { connector, UpstreamError, type UpstreamFeed, type ProposedObservation } from './connector.ts';
import { csvRows, parsePart } from './read/upstreamFile.ts';
import { observationsReading } from './read/observationsReading.ts';

const IEA_COLUMNS = [
  'region_country',
  'category',
  'parameter',
  'mode',
  'powertrain',
  'year',
  'unit',
  'value',
];

/** Quantities in the file, each with the only unit it has ever had there. */
const ieaUnits = {
  'EV stock': 'Vehicles',
  'EV sales': 'Vehicles',
  'EV sales share': 'percent',
  'EV stock share': 'percent',
  'EV charging points': 'charging points',
  'Battery demand': 'GWh',
  'Electricity demand': 'GWh',
  'Oil displacement Mbd': 'Million barrels per day',
  'Oil displacement, million lge': 'Oil displacement, million lge',
} as const;
type Parameter = keyof typeof ieaUnits;
const isParameter = (text: string): text is Parameter => Object.hasOwn(ieaUnits, text);

const ieaRow = v.pipe(
  v.object({
    region_country: v.pipe(v.string(), v.regex(/^\p{Lu}[\p{L}\p{N} .'-]+$/u)),
    category: v.picklist(['Historical', 'Projection-STEPS']),
    parameter: v.pipe(v.string(), v.guard(isParameter)),
    mode: v.picklist(['2 and 3 wheelers', 'Buses', 'Cars', 'EV', 'Trucks', 'Vans']),
    powertrain: v.picklist([
      'BEV',
      'EV',
      'FCEV',
      'PHEV',
      'Publicly available fast',
      'Publicly available slow',
    ]),
    year: v.pipe(v.string(), v.regex(/^20\d\d$/)),
    unit: v.string(),
    value: v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/), v.transform(Number)),
    'Aggregate group': v.picklist(['Aggregate_sales_stock', 'EU27', 'Other', '_World']),
  }),
  v.check(({ parameter, unit }) => unit === ieaUnits[parameter]),
);
type IeaRow = v.InferOutput<typeof ieaRow>;

const rowPlace = ({ region_country, category, parameter, mode, powertrain, year }: IeaRow) =>
  [region_country, category, parameter, mode, powertrain, year].join(', ');

/** Recorded indicator for a series of the file. Sums and shares over several series are not included. */
interface IeaSeries {
  readonly indicatorId: string;
  readonly unit: string;
  readonly industry: Industry;
}

/** `category | parameter | mode | powertrain` → indicator. */
const ieaSeries: ReadonlyMap<string, IeaSeries> = new Map(
  (
    [
      ['ev-bev-car-sales', 'vehicles', 'ev', 'Historical|EV sales|Cars|BEV'],
      ['ev-phev-car-sales', 'vehicles', 'ev', 'Historical|EV sales|Cars|PHEV'],
      ['ev-fcev-car-sales', 'vehicles', 'ev', 'Historical|EV sales|Cars|FCEV'],
      ['ev-bev-car-stock', 'vehicles', 'ev', 'Historical|EV stock|Cars|BEV'],
      ['ev-phev-car-stock', 'vehicles', 'ev', 'Historical|EV stock|Cars|PHEV'],
      ['ev-fcev-car-stock', 'vehicles', 'ev', 'Historical|EV stock|Cars|FCEV'],
      ['ev-car-stock-share', 'percent', 'ev', 'Historical|EV stock share|Cars|EV'],
      ['ev-car-sales-share-steps', 'percent', 'ev', 'Projection-STEPS|EV sales share|Cars|EV'],
      ['ev-bus-sales', 'vehicles', 'ev', 'Historical|EV sales|Buses|BEV'],
      ['ev-bus-sales-share', 'percent', 'ev', 'Historical|EV sales share|Buses|EV'],
      ['ev-bus-stock', 'vehicles', 'ev', 'Historical|EV stock|Buses|BEV'],
      ['ev-bus-stock-share', 'percent', 'ev', 'Historical|EV stock share|Buses|EV'],
      ['ev-truck-sales', 'vehicles', 'ev', 'Historical|EV sales|Trucks|BEV'],
      ['ev-truck-sales-share', 'percent', 'ev', 'Historical|EV sales share|Trucks|EV'],
      ['ev-truck-stock', 'vehicles', 'ev', 'Historical|EV stock|Trucks|BEV'],
      ['ev-van-sales', 'vehicles', 'ev', 'Historical|EV sales|Vans|BEV'],
      ['ev-van-sales-share', 'percent', 'ev', 'Historical|EV sales share|Vans|EV'],
      [
        'ev-public-chargers-fast',
        'charging-points',
        'ev',
        'Historical|EV charging points|EV|Publicly available fast',
      ],
      [
        'ev-public-chargers-slow',
        'charging-points',
        'ev',
        'Historical|EV charging points|EV|Publicly available slow',
      ],
      [
        'ev-public-chargers-fast-steps',
        'charging-points',
        'ev',
        'Projection-STEPS|EV charging points|EV|Publicly available fast',
      ],
      ['ev-battery-demand-cars', 'gwh', 'batteries', 'Historical|Battery demand|Cars|EV'],
      ['ev-battery-demand-cars-steps', 'gwh', 'batteries', 'Projection-STEPS|Battery demand|Cars|EV'],
      [
        'ev-oil-displacement-cars',
        'million-barrels-per-day',
        'carbon-neutrality',
        'Historical|Oil displacement Mbd|Cars|EV',
      ],
    ] as const
  ).map(([indicatorId, unit, industry, key]) => [key, { indicatorId, unit, industry }]),
);

const ieaAreas: ReadonlyMap<string, RefArea> = new Map([
  ['Australia', 'AU'],
  ['Brazil', 'BR'],
  ['Canada', 'CA'],
  ['China', 'CN'],
  ['EU27', 'EU'],
  ['France', 'FR'],
  ['Germany', 'DE'],
  ['India', 'IN'],
  ['Indonesia', 'ID'],
  ['Italy', 'IT'],
  ['Japan', 'JP'],
  ['Korea', 'KR'],
  ['Mexico', 'MX'],
  ['Netherlands', 'NL'],
  ['Norway', 'NO'],
  ['Spain', 'ES'],
  ['Sweden', 'SE'],
  ['Thailand', 'TH'],
  ['Turkiye', 'TR'],
  ['USA', 'US'],
  ['United Kingdom', 'GB'],
  ['Viet Nam', 'VN'],
  ['World', 'WORLD'],
] as const);

const ieaFeed: UpstreamFeed = {
  url: 'https://raw.githubusercontent.com/mei-glow/data-visualization-shiny/main/data/raw_data/EVDataExplorer2025.csv',
  sourceId: 'ev-iea-gevo2025-data',
  indicatorIds: [...ieaSeries.values()].map(({ indicatorId }) => indicatorId),
  boards: [],
  extent: 'history',
};

/** The file repeats some rows. A row repeated with another value makes both unreliable. */
function withoutRepeats(rows: readonly IeaRow[]): IeaRow[] {
  return [...groupBy(rows, rowPlace)].map(([place, same]) => {
    const [first, ...more] = same;
    if (first === undefined || more.some(({ value }) => value !== first.value)) {
      throw new UpstreamError('reshaped', `${place} has two values.`);
    }
    return first;
  });
}

/**
 * Rows run from large values to small ones. Avoided oil use appears twice, in liters and in barrels per day, and the
 * much smaller barrels come last: each must have its pair.
 */
function requireWholeUnits(rows: readonly IeaRow[]): void {
  const missing = Object.keys(ieaUnits).find((name) => !rows.some(({ parameter }) => parameter === name));
  if (missing !== undefined) throw new UpstreamError('truncated', `There is no row of "${missing}".`);
  const barrels: Parameter = 'Oil displacement Mbd';
  const placesOf = (name: Parameter) => rows.filter(({ parameter }) => parameter === name);
  const known = new Set(placesOf(barrels).map(rowPlace));
  const liters = placesOf('Oil displacement, million lge');
  const alone = liters.find((one) => !known.has(rowPlace({ ...one, parameter: barrels })));
  if (alone === undefined) return;
  throw new UpstreamError('truncated', `${rowPlace(alone)}: the row in barrels a day is missing.`);
}

function parseIea(text: string): IeaRow[] {
  const cells = csvRows(text, [...IEA_COLUMNS, 'Aggregate group']);
  const rows = withoutRepeats(cells.map((raw, index) => parsePart(ieaRow, raw, `Line ${index + 2}`)));
  requireWholeUnits(rows);
  return rows;
}

/** The data of an edition end with the year before it: Global EV Data 2025 with 2024. */
function editionOf(rows: readonly IeaRow[]): number {
  const years = rows.filter(({ category }) => category === 'Historical').map(({ year }) => Number(year));
  return Math.max(...years) + 1;
}

function ieaProposal(from: IeaRow, edition: number): ProposedObservation[] {
  const refArea = ieaAreas.get(from.region_country);
  const known = ieaSeries.get([from.category, from.parameter, from.mode, from.powertrain].join('|'));
  if (refArea === undefined || known === undefined) return [];
  const isProjection = from.category !== 'Historical';
  const { region_country: region, parameter, mode, powertrain, year } = from;
  const place = [region, parameter, mode, powertrain, year].join(', ');
  const key = { indicatorId: known.indicatorId, refArea, timePeriod: year, industry: known.industry };
  return [
    {
      ...key,
      value: from.value,
      unit: known.unit,
      obsStatus: isProjection ? 'F' : 'A',
      sourceId: `ev-iea-gevo${edition}-data`,
      sourceLocator: `EVDataExplorer${edition}.csv, ${place}`,
      confidence: 'high',
      note: isProjection ? 'projection' : 'IEA publishes two significant figures',
    },
  ];
}

/** Stock, sales, chargers and batteries of electric vehicles, from the IEA's Global EV Data. */
export const ieaEv = connector({
  id: 'iea-ev',
  licence: 'CC BY 4.0 (IEA Global EV Outlook)',
  feeds: [ieaFeed],
  parse: parseIea,
  propose: (rows) => {
    const edition = editionOf(rows);
    // A later edition is another source: the records must have it before its figures can be cited.
    const ofEdition: UpstreamFeed = { ...ieaFeed, sourceId: `ev-iea-gevo${edition}-data` };
    return observationsReading(
      ofEdition,
      rows.flatMap((from) => ieaProposal(from, edition)),
    );
  },
});
