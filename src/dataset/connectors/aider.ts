import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { connector, UpstreamError, type UpstreamFeed } from './connector.ts';
import { boardReading, type ReadCapture, type BoardLine } from './read/boardReading.ts';
import { newFields, parsePart, requireData, shownForeign } from './read/upstreamFile.ts';

const FILE = 'aider/website/_data/polyglot_leaderboard.yml';
const POLYGLOT_BOARD = 'aider-polyglot';
const EXERCISES = 225;

const aiderFeed: UpstreamFeed = {
  url: `https://raw.githubusercontent.com/Aider-AI/aider/main/${FILE}`,
  sourceId: 'leaderboards-aider-repo',
  indicatorIds: [],
  boards: [{ boardId: POLYGLOT_BOARD, keptRows: 30, daysApart: 0, isRebuilt: true }],
  extent: 'state',
};

/** Reads everything as text, so that a name such as 2025 or 1e5 is not changed. */
const numberText = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/), v.transform(Number));
const passRate = v.pipe(numberText, v.maxValue(100));

/** Fields read from a run, which also verify that its columns have not changed. */
const aiderRun = v.object({
  dirname: v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\d-/)),
  test_cases: v.pipe(numberText, v.minValue(100), v.maxValue(EXERCISES)),
  model: v.pipe(v.string(), v.regex(/[A-Za-z]/)),
  edit_format: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  pass_rate_1: passRate,
  pass_rate_2: passRate,
  pass_num_1: numberText,
  pass_num_2: numberText,
  percent_cases_well_formed: passRate,
  date: v.pipe(v.string(), v.isoDate()),
});
type AiderRun = v.InferOutput<typeof aiderRun>;

/** Further fields that most runs have. One may lack some of them, but if all do, the file is a different one. */
const USUAL = [
  ...['commit_hash', 'error_outputs', 'num_malformed_responses', 'num_with_malformed_responses', 'user_asks'],
  ...['lazy_comments', 'syntax_errors', 'indentation_errors', 'exhausted_context_windows', 'test_timeouts'],
  ...['total_tests', 'command', 'versions', 'seconds_per_case'],
];
const OTHERS = ['total_cost', 'editor_model', 'editor_edit_format'];

/** Detects swapped number columns by their necessary relations. */
function requireSense({
  model,
  pass_rate_1: first,
  pass_rate_2: second,
  pass_num_2: passed,
  test_cases,
}: AiderRun) {
  const isShareOf = (all: number) => Math.abs(second - (100 * passed) / all) < 0.6;
  if (first <= second && (isShareOf(test_cases) || isShareOf(EXERCISES))) return;
  const sentence = `${shownForeign(model)} solved ${passed} of ${test_cases} and has ${second} percent after ${first}`;
  throw new UpstreamError('reshaped', `${sentence}: the columns are not what they were.`);
}

function requireUsualFields(fields: ReadonlySet<string>): void {
  const gone = USUAL.filter((field) => !fields.has(field));
  if (gone.length > 0) throw new UpstreamError('column-gone', `No run has ${gone.join(', ')} any more.`);
}

function readRuns(source: string): unknown[] {
  requireData(source);
  let value: unknown;
  try {
    value = parseYaml(source, { schema: 'failsafe' });
  } catch {
    throw new UpstreamError('truncated', 'The file is no whole YAML: it is cut off or damaged.');
  }
  if (!Array.isArray(value)) throw new UpstreamError('reshaped', 'The file is no list of runs.');
  const list: unknown[] = value;
  return list;
}

/** A run whose last lines were cut off has lost its last fields, which is not a layout change. */
function parseRun(value: unknown, index: number, count: number): AiderRun {
  try {
    return parsePart(aiderRun, value, `run ${index + 1}`);
  } catch (error) {
    if (!(error instanceof UpstreamError) || index < count - 1 || count === 1) throw error;
    throw new UpstreamError('truncated', `The last run is not whole. ${error.message}`);
  }
}

function parseRuns(source: string) {
  const list = readRuns(source);
  if (list.length === 0) throw new UpstreamError('empty', 'The file has no run.');
  const runs = list.map((value, index) => parseRun(value, index, list.length));
  runs.forEach(requireSense);
  const besides = new Set(newFields(aiderRun, list));
  requireUsualFields(besides);
  const added = [...besides].filter((field) => !USUAL.includes(field) && !OTHERS.includes(field));
  return { runs, added };
}

function runLine({ model, pass_rate_2: score, dirname }: AiderRun): BoardLine {
  const none = { scoreLow: null, scoreHigh: null, votes: null, openWeights: null, note: null };
  return { model, developer: null, score, ...none, place: `run ${dirname}` };
}

/** Returns the board as of a day: all runs up to then, best first, ties in the order of the file. */
function runsUntil(runs: readonly AiderRun[], day: string): AiderRun[] {
  return runs.filter(({ date }) => date <= day).sort((a, b) => b.pass_rate_2 - a.pass_rate_2);
}

function monthEnd(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Returns the ends of the months with a run; for the last month, which may continue, the day of its last run. */
function captureDays(runs: readonly AiderRun[]): string[] {
  const newest = runs.reduce((last, { date }) => (date > last ? date : last), '');
  const ends = new Set(runs.map(({ date }) => monthEnd(date)));
  return [...[...ends].filter((day) => day < newest), newest].sort();
}

function rebuiltCaptures(runs: readonly AiderRun[]): ReadCapture[] {
  return captureDays(runs).map((snapshot) => ({
    boardId: POLYGLOT_BOARD,
    snapshot,
    locator: `${FILE}, entries dated up to the snapshot date`,
    lines: runsUntil(runs, snapshot).map(runLine),
  }));
}

/** Aider's polyglot board, rebuilt month by month from the dated runs in its file. */
export const aider = connector({
  id: 'aider',
  licence: 'Apache-2.0 (Aider)',
  feeds: [aiderFeed],
  parse: parseRuns,
  propose: ({ runs, added }, _, directory) => {
    const remarks = added.map((field) => `New in the upstream, not read: ${shownForeign(field)}.`);
    const reading = boardReading(aiderFeed, rebuiltCaptures(runs), directory, remarks);
    return { ...reading, rowCounts: { [POLYGLOT_BOARD]: runs.length } };
  },
});
