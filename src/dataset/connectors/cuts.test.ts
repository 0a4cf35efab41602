import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { UpstreamError, type Connector, type Proposal } from './connector.ts';
import { connectors } from './registry.ts';

const FIXTURES = new URL('../../../tests/fixtures/upstream/', import.meta.url);
const DAY = '2026-11-24';

/** Connectors whose fixtures show by themselves that they are complete, with the step between two cuts. */
const files: readonly (readonly [string, string, number])[] = [
  ['arena-daily', 'arena-daily-early.json', 7],
  ['arena-daily', 'arena-daily-later.json', 17],
  ['arena-daily', 'arena-daily-agent.json', 17],
  ['arena-dataset', 'arena-dataset-webdev.json', 23],
  ['epoch-models', 'epoch-models.csv', 11],
  ['top500', 'top500.csv', 239],
  ['owid-ev', 'owid-ev-sales.csv', 1],
  ['owid-ev', 'owid-ev-sales-share.csv', 1],
];

function connectorOf(id: string): Connector {
  const found = connectors.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no connector ${id}.`);
  return found;
}

/** Returns the proposals of a file, or the alarm that it raises. Any other exception is our bug. */
function outcome(id: string, text: string): readonly Proposal[] | 'alarm' {
  try {
    return connectorOf(id).read(text, DAY).proposals;
  } catch (error) {
    if (error instanceof UpstreamError) return 'alarm';
    throw error;
  }
}

const read = (name: string) => readFileSync(new URL(name, FIXTURES), 'utf8');

it.each(files)('%s notices that %s was cut off, wherever', (id, name, step) => {
  const whole = read(name);
  const expected = outcome(id, whole);
  expect(expected).not.toBe('alarm');
  const unnoticed: number[] = [];
  for (let end = 0; end < whole.length; end += step) {
    const found = outcome(id, whole.slice(0, end));
    const isSame = whole.slice(end).trim() === '' && JSON.stringify(found) === JSON.stringify(expected);
    if (found !== 'alarm' && !isSame) unnoticed.push(end);
  }
  expect(unnoticed).toEqual([]);
});

it('aider takes a file that ends between two runs for an earlier one, and notices every other cut', () => {
  const whole = read('aider-polyglot.yml');
  const known = new Set(whole.match(/(?<=dirname: ).+/g));
  for (let end = 0; end < whole.length; end += 13) {
    const found = outcome('aider', whole.slice(0, end));
    if (found === 'alarm') continue;
    const runs = JSON.stringify(found).match(/(?<=run )20[^"]+/g) ?? [];
    expect(runs.filter((run) => !known.has(run))).toEqual([]);
  }
});
