import { expect, it } from 'vitest';
import { recordedUpstreams } from '../../../tests/support/records/recordedUpstreams.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { highIsFirstHand } from '../lint/confidence.ts';
import { ownWorkIsDeclared } from '../lint/confidence.ts';
import { ownWorkIsNotHigh } from '../lint/confidence.ts';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { withProposals } from './runner/proposals.ts';

const records = ownRecords();
/** Tables that connectors add to are empty: any problem found there was proposed. */
const empty = { observations: [], boardEntries: [], priceSegments: [], models: [], committees: [] };
/** Day of the undated files. */
const DAY = '2026-01-26';

it.each(recordedUpstreams())(
  'proposes no value with more confidence than the rules allow ($file)',
  ({ connector, text }) => {
    const { proposals } = connector.read(text, DAY, records);
    expect(proposals).not.toEqual([]);
    const proposed = withProposals({ ...records, ...empty }, proposals, DAY);
    const problems = [
      ...highIsFirstHand(proposed),
      ...ownWorkIsNotHigh(proposed),
      ...ownWorkIsDeclared(proposed),
    ].filter(({ at }) => at.file === 'proposed row');
    expect(textsOf(problems)).toEqual([]);
  },
);
