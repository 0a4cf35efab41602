import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../connector.ts';
import { genaiPrices } from '../../genaiPrices.ts';
import { litellm } from '../../litellm.ts';
import { llmPrices } from '../../llmPrices.ts';
import { modelsDev } from '../../modelsDev.ts';

const CUTS = 200;

describe.each([
  ['litellm.json', litellm, ['input_cost_per_token', 'output_cost_per_token']],
  ['models-dev.json', modelsDev, ['input', 'output']],
  ['llm-prices.json', llmPrices, ['input', 'output']],
  ['genai-prices.json', genaiPrices, ['input_mtok', 'output_mtok']],
  ['genai-prices-npm.json', genaiPrices, ['input_mtok', 'output_mtok']],
] as const)('%s', (name, connector, [input, output]) => {
  const text = readFileSync(
    new URL(`../../../../../tests/fixtures/upstream/${name}`, import.meta.url),
    'utf8',
  );
  const read = (changed: string) => connector.read(changed, '2026-11-24');
  const renamed = (from: string, to: string) => text.replaceAll(`"${from}":`, `"${to}":`);

  it('is read as it is, and without the line break at its end', () => {
    expect(read(text.trimEnd())).toEqual(read(text));
  });

  it('is refused wherever it is cut off', () => {
    const whole = text.trimEnd();
    for (let cut = 0; cut < CUTS; cut += 1) {
      const length = Math.floor((cut * whole.length) / CUTS);
      expect(() => read(whole.slice(0, length)), `cut at ${length}`).toThrow(UpstreamError);
    }
  });

  it.each([
    ['html', '<!doctype html><title>Not found</title>'],
    ['empty', ' \n'],
    ['truncated', text.trimEnd().slice(0, -1)],
    ['reshaped', '404: Not Found'],
    ['column-gone', renamed(input, 'x')],
    ['column-gone', renamed(output, 'x')],
    [
      'reshaped',
      renamed(input, 'x').replaceAll(`"${output}":`, `"${input}":`).replaceAll('"x":', `"${output}":`),
    ],
    ['reshaped', text.replaceAll(/(": )(\d+\.\d+(e-\d+)?)/g, '$1"$2"')],
    ['reshaped', text.replaceAll(/(": )(\d+\.\d+)/g, '$1-$2')],
  ])('is refused with the alarm %s', (alarm, changed) => {
    expect(() => read(changed)).toThrow(expect.objectContaining({ name: 'UpstreamError', alarm }));
  });

  it.each(['{}', '[]', 'null', '"text"', '{"error":"not found"}'])('is refused as %s', (changed) => {
    expect(() => read(changed)).toThrow(UpstreamError);
  });
});
