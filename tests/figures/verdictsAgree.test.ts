import { describe, expect, it } from 'vitest';
import { Industry } from '../../src/contract/codelists.ts';
import { measuresDocument } from '../../src/contract/measures.ts';
import { leadsDocument } from '../../src/contract/overview.ts';
import { everyChoice } from '../../src/domain/everyWay.ts';
import { belowFloor } from '../../src/domain/fronts.ts';
import { viewDay } from '../../src/domain/periods.ts';
import { stripFigure } from '../../src/figures/participation/stripFigure.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { viewOf } from '../support/builtFigures.ts';

// A comparison that is too thin for a field of the overview is too thin for a line of the strip and for a claim.

const measures = builtDocument(measuresDocument);
const { leads } = builtDocument(leadsDocument);
const day = viewDay({ asOf: null }, measures.datasetVersion);
const choices = everyChoice(measures.counts, measures.denominators);

const counted = leads.flatMap((lead) => {
  const own = choices.filter(
    ({ count, row }) =>
      count.indicatorId === lead.indicatorId &&
      row.industry === lead.industry &&
      row.timePeriod === lead.timePeriod,
  );
  return own.length === 0 ? [] : [{ lead, own, name: `${lead.indicatorId}, ${lead.industry}` }];
});

describe('what is below the floor', () => {
  it('is so few in a claim as on a front, on every basis', () => {
    expect(counted.length).toBeGreaterThan(40);
    for (const { lead, own, name } of counted)
      for (const { why } of own) expect(why === 'few', name).toBe(lead.few);
  });

  it('says nothing of who leads in a claim where a front calls its values unsure', () => {
    for (const { lead, own, name } of counted) {
      if (belowFloor({ ...lead, few: false }, day) !== 'unsure') continue;
      for (const { leader } of own) expect(leader, name).toBeNull();
    }
  });

  it.each([[], ...Industry.codes.map((code) => [code])])(
    'is hollow in the strip, and nothing else is: %s',
    (...chosen) => {
      const { points, hollow } = stripFigure(measures, 'absolute', viewOf(null, chosen));
      for (const { key, value, period, subject } of points.filter((point) => point.value !== null)) {
        const found = counted.find(
          ({ lead }) =>
            key.endsWith(`|${lead.indicatorId}`) &&
            lead.timePeriod === period &&
            (chosen.length === 0 || chosen.includes(lead.industry)),
        );
        expect(found, `${subject} ${String(value)}`).toBeDefined();
        const isTold = found !== undefined && belowFloor(found.lead, day) === null;
        const { why } = found?.own.find(({ basis }) => basis === 'absolute') ?? { why: null };
        expect(hollow?.keys.includes(key), subject).toBe(!isTold || why !== null);
      }
    },
  );
});
