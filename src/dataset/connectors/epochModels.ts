import * as v from 'valibot';
import type { RefArea } from '../../contract/codelists.ts';
import { roundedTo } from '../derive/numbers.ts';
import { connector, UpstreamError, type UpstreamFeed, type ProposedObservation } from './connector.ts';
import { csvColumns, csvRows, requireLastLine, shownForeign } from './read/upstreamFile.ts';
import { observationsReading } from './read/observationsReading.ts';

const epochFeed: UpstreamFeed = {
  url: 'https://epoch.ai/data/notable_ai_models.csv',
  sourceId: 'leaderboards-epoch-notable-models',
  indicatorIds: ['epoch-notable-models', 'epoch-max-training-compute'],
  boards: [],
  extent: 'history',
};

/** Columns of the recorded file in order. Others may be between or after them. */
const EPOCH_COLUMNS = [
  ...['Model', 'Organization', 'Publication date', 'Domain', 'Training compute (FLOP)', 'Confidence', 'Link'],
  ...['Country (of organization)', 'Model accessibility', 'Frontier model', 'Notability criteria'],
];

const epochAreas: readonly (readonly [RefArea, string])[] = [
  ['CN', 'China'],
  ['US', 'United States of America'],
];
/** Records start here: earlier years have too few notable models to compare countries. */
const FIRST_YEAR = 2010;
/** The file goes from the newest model back to one of this year, which shows that its end is present. */
const OLDEST = '1950';

/** Cells that are read. In a few rows the other cells are shifted; those are ignored. */
const epochRow = v.object({
  Model: v.pipe(v.string(), v.regex(/\p{L}/u)),
  Organization: v.pipe(v.string(), v.regex(/^(?!\d{4}-\d\d-\d\d$)/)),
  'Publication date': v.pipe(v.string(), v.regex(/^(19|20)\d\d-\d\d-\d\d$/)),
  'Training compute (FLOP)': v.pipe(
    v.string(),
    v.regex(/^(\d+(\.\d+)?(e[+-]?\d+)?)?$/i),
    v.transform((text) => (text === '' ? null : Number(text))),
    v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(1e30))),
  ),
  /** Epoch AI's confidence in the compute. Empty or `Unknown` if it gives none. */
  Confidence: v.picklist(['', 'Confident', 'Likely', 'Speculative', 'Unknown']),
  'Country (of organization)': v.pipe(v.string(), v.regex(/^([\p{Lu}][\p{L} ,.'()-]*)?$/u)),
});
type EpochRow = v.InferOutput<typeof epochRow>;

/** Maximum share of unreadable rows; with more, the file is a different one. */
const SLIPPED_SHARE = 0.02;

interface ParsedModels {
  readonly rows: readonly EpochRow[];
  readonly newColumns: readonly string[];
  readonly slipped: readonly string[];
}

function requireWholeModels({ rows, slipped }: ParsedModels): void {
  const all = rows.length + slipped.length;
  const [first = 'none'] = slipped;
  if (slipped.length > all * SLIPPED_SHARE) {
    throw new UpstreamError('reshaped', `${slipped.length} of ${all} rows cannot be read, first ${first}.`);
  }
  if (!rows.some((one) => one['Publication date'].startsWith(OLDEST))) {
    const sentence = `There is no model of ${OLDEST}, with which the file ends: a part of it is missing.`;
    throw new UpstreamError('truncated', sentence);
  }
  const named = new Set(rows.flatMap((one) => one['Country (of organization)'].split(',')));
  const gone = epochAreas.filter(([, country]) => !named.has(country)).map(([, country]) => country);
  if (gone.length > 0) {
    throw new UpstreamError(
      'reshaped',
      `No model of ${gone.join(', ')}: countries may be named otherwise now.`,
    );
  }
}

function parseModels(text: string): ParsedModels {
  const columns = csvColumns(text);
  requireLastLine(text);
  const known = columns.filter((column) => EPOCH_COLUMNS.includes(column));
  const gone = EPOCH_COLUMNS.filter((column) => !known.includes(column));
  if (gone.length > 0) throw new UpstreamError('column-gone', `Without ${shownForeign(gone)}.`);
  if (known.join('\n') !== EPOCH_COLUMNS.join('\n')) {
    throw new UpstreamError(
      'reshaped',
      `The columns are now ${shownForeign(columns)}. Read what each of them means.`,
    );
  }
  const read = csvRows(text, columns).map((raw, index) => ({ index, result: v.safeParse(epochRow, raw) }));
  const parsed: ParsedModels = {
    rows: read.flatMap(({ result }) => (result.success ? [result.output] : [])),
    newColumns: columns.filter((column) => !EPOCH_COLUMNS.includes(column)),
    slipped: read.flatMap(({ index, result }) => (result.success ? [] : [`row ${index + 1} of the models`])),
  };
  requireWholeModels(parsed);
  return parsed;
}

const publicationYear = (one: EpochRow) => Number(one['Publication date'].slice(0, 4));
const hasCountry = (one: EpochRow, country: string) =>
  one['Country (of organization)'].split(',').includes(country);

interface Largest {
  readonly name: string;
  readonly compute: number;
  readonly sureness: EpochRow['Confidence'];
}

/** Model with the largest training compute, its compute (FLOP), and Epoch AI's confidence in it. */
function largestTraining(rows: readonly EpochRow[]): Largest | undefined {
  let found: Largest | undefined;
  for (const { Model: name, 'Training compute (FLOP)': compute, Confidence: sureness } of rows) {
    if (compute !== null && compute > (found?.compute ?? 0)) found = { name, compute, sureness };
  }
  return found;
}

/** Names any lower confidence in Epoch's own column; our pick of the largest has medium confidence at most. */
function gradeOf({ name, sureness }: Largest): Pick<ProposedObservation, 'confidence' | 'note'> {
  const isUnsure = sureness === 'Likely' || sureness === 'Speculative';
  const said = isUnsure ? `; the source’s own column calls this estimate ${sureness.toLowerCase()}` : '';
  return { confidence: sureness === 'Speculative' ? 'low' : 'medium', note: `${name}${said}` };
}

/** A year is included once it is over: a partial one would look like a decline. */
function yearObservations({ rows }: ParsedModels, state: string): ProposedObservation[] {
  const lastYear = Number(state.slice(0, 4)) - 1;
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const file = 'data/external/epoch-ai/notable-ai-models.csv, columns Publication date and Country';
  const sourceLocator = `${file} (of organization); state of ${state}`;
  return epochAreas.flatMap(([refArea, country]) =>
    years.flatMap((year) => {
      const own = rows.filter((one) => publicationYear(one) === year && hasCountry(one, country));
      const time = { refArea, timePeriod: String(year), industry: 'ai', obsStatus: 'A' } as const;
      const common = { ...time, sourceId: epochFeed.sourceId, sourceLocator, confidence: 'medium' } as const;
      const model = largestTraining(own);
      const count = { indicatorId: 'epoch-notable-models', value: own.length, unit: 'models', note: null };
      const compute = model === undefined ? null : roundedTo(Math.log10(model.compute), 2);
      const counted: ProposedObservation = { ...common, ...count };
      if (model === undefined || compute === null) return [counted];
      const most = { indicatorId: 'epoch-max-training-compute', unit: 'log10-flop', value: compute };
      return [counted, { ...common, ...most, ...gradeOf(model) }];
    }),
  );
}

/** Notable AI models by country and year, counted in the file that Epoch AI publishes. */
export const epochModels = connector({
  id: 'epoch-models',
  licence: 'CC BY 4.0 (Epoch AI)',
  feeds: [epochFeed],
  parse: parseModels,
  propose: (parsed, asOf) => {
    const { rows, newColumns, slipped } = parsed;
    const newest = rows.reduce((last, { 'Publication date': day }) => (day > last ? day : last), '');
    const state = asOf ?? newest;
    const remarks = [
      ...newColumns.map((column) => `New in the upstream, not read: ${shownForeign(column)}.`),
      ...(slipped.length === 0 ? [] : [`${slipped.length} rows cannot be read and are left out.`]),
    ];
    const reading = observationsReading(epochFeed, yearObservations(parsed, state), remarks);
    return { ...reading, upstreamDate: state, rowCounts: { models: rows.length } };
  },
});
