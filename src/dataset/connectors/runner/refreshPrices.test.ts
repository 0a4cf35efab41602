import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { genaiPrices } from '../genaiPrices.ts';
import { refresh } from './refresh.ts';

const RECORDS = resolve(import.meta.dirname, '../../records');
const FIXTURES = resolve(import.meta.dirname, '../../../../tests/fixtures/upstream');
const text = readFileSync(join(FIXTURES, 'genai-prices-npm.json'), 'utf8');
/** GPT-5.5, whose price had never changed, costs 4; GPT-5.6 Luna costs 0.15 from a given day. */
const cut = text
  .replace(/("id": "gpt-5\.5",[^]*?"base": )5,/, '$14,')
  .replace('"start_date": "2026-07-30"', '"start_date": "2026-11-20"')
  .replaceAll('"base": 0.2,', '"base": 0.15,');
const tenfold = text.replace(/("id": "gpt-5\.5",[^]*?"base": )5,/, '$155,');

let recordsRoot = '';

/** Uses the complete records, as the linter does for every proposal, without the runs over whole files. */
beforeAll(() => {
  recordsRoot = mkdtempSync(join(tmpdir(), 'refresh-prices-'));
  cpSync(RECORDS, recordsRoot, { recursive: true });
  const file = join(recordsRoot, 'refresh-runs.csv');
  writeFileSync(file, `${readFileSync(file, 'utf8').split('\n', 1).join('')}\n`);
});
afterAll(() => {
  rmSync(recordsRoot, { recursive: true });
});

const run = (upstream: string, asOf: string) =>
  refresh({
    ...{ connector: genaiPrices, texts: [upstream], asOf, today: '2026-12-05' },
    // The excerpt has few of the models for which the records cite the upstream.
    ...{ recordsRoot, isDryRun: false, accepted: ['rows-down'], isDateRaised: true },
  });
const rows = () => readFileSync(join(recordsRoot, 'price-segments.csv'), 'utf8').split('\n');

it('appends dated rows for prices that changed, keeps every row that stands, and adds nothing in a second run', () => {
  const before = rows();
  expect(() => run(tenfold, '2026-12-01')).toThrow(expect.objectContaining({ alarm: 'price-jump' }));
  expect(rows()).toEqual(before);
  run(cut, '2026-12-01');
  const after = rows();
  expect(readFileSync(join(recordsRoot, 'dataset.csv'), 'utf8')).toContain('\ndate,2026-12-05\n');
  expect(before.filter((row) => !after.includes(row))).toEqual([]);
  expect(after.filter((row) => !before.includes(row)).toSorted()).toEqual([
    expect.stringMatching(/^gpt-5\.5,2026-04-23,,before-change,,list,,5,0\.5,30,.*,pricing-pi-ai,/),
    expect.stringMatching(
      /^gpt-5\.5,2026-12-01,,bracket,2026-11-10,list,,4,0\.5,30,.*,pricing-genai-prices,"provider openai, model gpt-5\.5, as of 2026-12-01",,,medium,/,
    ),
    expect.stringMatching(
      /^gpt-5\.6-luna,2026-11-20,,exact,2026-11-10,list,,0\.15,.*"provider openai, model gpt-5\.6-luna, start_date 2026-11-20, as of 2026-12-01",/,
    ),
  ]);
  expect(run(cut, '2026-12-02')).toContain('0 rows were added to the records.');
  expect(rows()).toEqual(after);
});
