import * as v from 'valibot';
import type { RefArea } from '../../contract/codelists.ts';
import { groupBy } from '../../domain/sorting.ts';
import { roundedTo } from '../derive/numbers.ts';
import { connector, UpstreamError, type UpstreamFeed, type ProposedObservation } from './connector.ts';
import { csvRows, requireLastLine, parsePart } from './read/upstreamFile.ts';
import { observationsReading } from './read/observationsReading.ts';

/** The repository has one spreadsheet per list and no extract yet: until then the file is passed by hand. */
const top500Feed: UpstreamFeed = {
  url: 'https://raw.githubusercontent.com/trecakov/AcademicSystemsTOP500/main/TOP500lists/extract.csv',
  sourceId: 'leaderboards-top500-lists',
  indicatorIds: ['top500-systems', 'top500-performance-share', 'top500-top10', 'top500-best-rank'],
  boards: [],
  extent: 'state',
};

const SYSTEMS = 500;

/** Areas that the records follow, as the lists label them. Hong Kong and Taiwan are listed separately. */
const top500Areas: readonly (readonly [RefArea, string])[] = [
  ['CN', 'China'],
  ['DE', 'Germany'],
  ['FR', 'France'],
  ['GB', 'United Kingdom'],
  ['JP', 'Japan'],
  ['US', 'United States'],
];
/** Only these two have series of the best ranks. */
const rivalAreas: ReadonlySet<RefArea> = new Set(['CN', 'US']);

const top500Row = v.object({
  list: v.pipe(v.string(), v.regex(/^(19|20)\d\d-(06|11)$/)),
  rank: v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/), v.transform(Number)),
  country: v.pipe(v.string(), v.regex(/^\p{Lu}[\p{L} ,.'()-]+$/u)),
  rmax: v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/), v.transform(Number), v.minValue(Number.MIN_VALUE)),
  rmax_unit: v.picklist(['GFlop/s', 'TFlop/s', 'PFlop/s']),
  name: v.string(),
});
type Top500Row = v.InferOutput<typeof top500Row>;

/** A list must be complete: 500 systems, each rank once, none faster than the one above it. */
function requireWholeList(list: string, systems: readonly Top500Row[]): void {
  if (systems.length !== SYSTEMS) {
    throw new UpstreamError('truncated', `The list of ${list} has ${systems.length} of ${SYSTEMS} systems.`);
  }
  systems.forEach(({ rank, rmax, rmax_unit: unit }, index) => {
    const above = systems[index - 1];
    if (rank === index + 1 && (above === undefined || (above.rmax >= rmax && above.rmax_unit === unit)))
      return;
    const sentence = `The list of ${list} is not in the order of its ranks and speeds at line ${index + 1}.`;
    throw new UpstreamError('reshaped', `${sentence} A column is not what it was.`);
  });
}

function parseLists(text: string): ReadonlyMap<string, readonly Top500Row[]> {
  const cells = csvRows(text, ['list', 'rank', 'country', 'rmax', 'rmax_unit', 'name']);
  requireLastLine(text);
  const rows = cells.map((raw, index) => parsePart(top500Row, raw, `Line ${index + 2}`));
  const lists = groupBy(rows, ({ list }) => list);
  for (const [list, systems] of lists) requireWholeList(list, systems);
  requireKnownNames([...lists.values()].at(-1) ?? []);
  return lists;
}

/** A renamed country would look like one that gave all of its systems away. */
function requireKnownNames(systems: readonly Top500Row[]): void {
  const named = new Set(systems.map(({ country }) => country));
  const gone = top500Areas.filter(([, country]) => !named.has(country)).map(([, country]) => country);
  if (gone.length === 0) return;
  throw new UpstreamError(
    'reshaped',
    `No system of ${gone.join(', ')}: the lists may name it otherwise now.`,
  );
}

const speedOf = (systems: readonly Top500Row[]) => systems.reduce((sum, { rmax }) => sum + rmax, 0);

/** Our counts over the lines of a list that is not in the records: medium confidence at most. */
function listObservations(list: string, systems: readonly Top500Row[]): ProposedObservation[] {
  // The lists became .xlsx files in 2020; the extract no longer has their names.
  const locator = `TOP500lists/TOP500_${list.replace('-', '')}.${list < '2020' ? 'xls' : 'xlsx'}`;
  const all = speedOf(systems);
  return top500Areas.flatMap(([refArea, country]) => {
    const own = systems.filter((system) => system.country === country);
    const value = (indicatorId: string, unit: string, number: number): ProposedObservation => ({
      ...{ indicatorId, refArea, timePeriod: list, industry: 'cross-industry', value: number, unit },
      ...{
        obsStatus: 'A',
        sourceId: top500Feed.sourceId,
        sourceLocator: locator,
        confidence: 'medium',
        note: null,
      },
    });
    const best = own[0]?.rank;
    const top = own.filter(({ rank }) => rank <= 10).length;
    return [
      value('top500-systems', 'systems', own.length),
      value('top500-performance-share', 'percent', roundedTo((100 * speedOf(own)) / all, 4)),
      ...(rivalAreas.has(refArea) ? [value('top500-top10', 'systems', top)] : []),
      ...(rivalAreas.has(refArea) && best !== undefined ? [value('top500-best-rank', 'rank', best)] : []),
    ];
  });
}

/** Systems by country on the TOP500 lists, from an extract of one or all of them. */
export const top500 = connector({
  id: 'top500',
  licence: 'none stated; facts only (lists of the TOP500 project)',
  feeds: [top500Feed],
  parse: parseLists,
  propose: (lists) => {
    const rows = [...lists].flatMap(([list, systems]) => listObservations(list, systems));
    return { ...observationsReading(top500Feed, rows), rowCounts: { systems: SYSTEMS } };
  },
});
