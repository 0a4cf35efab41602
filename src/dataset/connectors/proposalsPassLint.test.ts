import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readRecords } from '../publish/readRecords.ts';
import { highIsFirstHand } from '../lint/highIsFirstHand.ts';
import { ownWorkIsDeclared } from '../lint/ownWorkIsDeclared.ts';
import { ownWorkIsNotHigh } from '../lint/ownWorkIsNotHigh.ts';
import { sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import type { Connector } from './connector.ts';
import { epochModels } from './epochModels.ts';
import { ieaEv } from './ieaEv.ts';
import { isoOpenData } from './isoOpenData.ts';
import { owidEv } from './owidEv.ts';
import { proposedRows } from './runner/proposals.ts';
import { top500 } from './top500.ts';

const { records } = readRecords(resolve(import.meta.dirname, '../records'));

const recorded: readonly (readonly [Connector, string, string | null])[] = [
  [epochModels, 'epoch-models.csv', '2026-01-26'],
  [ieaEv, 'iea-ev.csv', null],
  [isoOpenData, 'iso-open-data.jsonl', '2025-07-01'],
  [owidEv, 'owid-ev-sales.csv', null],
  [owidEv, 'owid-ev-sales-share.csv', null],
  [top500, 'top500.csv', null],
];

it.each(recorded)(
  'proposes no value with more confidence than the rules allow (%#)',
  (connector, file, asOf) => {
    const url = new URL(`../../../tests/fixtures/upstream/${file}`, import.meta.url);
    const proposed = proposedRows(connector.read(readFileSync(url, 'utf8'), asOf), 'observations');
    const observations = proposed.map((row) => sampleObservation(row));
    const proposal = { ...records, observations };
    const problems = [
      ...highIsFirstHand({ observations, sources: records.sources }),
      ...ownWorkIsNotHigh({ ...proposal, models: [], priceSegments: [] }),
      ...ownWorkIsDeclared(proposal),
    ];
    expect(textsOf(problems)).toEqual([]);
  },
);
