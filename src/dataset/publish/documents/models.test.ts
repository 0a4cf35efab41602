import { describe, expect, it } from 'vitest';
import { modelDocument, modelIndexDocument, type ModelDocument } from '../../../contract/models.ts';
import { builtDocument } from '../../../../tests/support/builtDocuments.ts';

const documents = builtDocument(modelIndexDocument).models.map(({ id }) => builtDocument(modelDocument(id)));

/** Returns the CNY lists of a model that a page can show. */
const yuanLists = ({ model, segments }: ModelDocument) =>
  [...segments, model].flatMap(({ cnyList }) => cnyList ?? []);

describe('the prices in the documents of models', () => {
  it('rest on no run of a catalog that began after them, unless their first day has evidence of its own', () => {
    const cited = documents.flatMap(({ model, segments }) =>
      [...segments, model].flatMap(({ cnyList, sinceEvidence }) => {
        const run = /in CNY from (\d{4}-\d\d-\d\d)/.exec(cnyList?.evidence.locator ?? '')?.[1];
        if (cnyList === null || run === undefined) return [];
        const isOwn = sinceEvidence !== null && sinceEvidence.locator !== cnyList.evidence.locator;
        return [{ id: model.id, since: cnyList.since, run, isOwn }];
      }),
    );
    expect(cited.length).toBeGreaterThan(40);
    expect(cited.filter(({ since, run, isOwn }) => run > since && !isOwn)).toEqual([]);
  });

  it('are called the lowest of several tiers where the run that they cite has more', () => {
    const tiered = documents.flatMap((document) =>
      yuanLists(document).flatMap(({ lowestTier, evidence: { locator } }) => {
        const run = document.priceRuns.find(
          ({ vendorModelId, firstSeen, evidence }) =>
            locator.includes(`id ${vendorModelId}, in CNY from ${firstSeen} `) &&
            locator.includes(evidence.locator),
        );
        return run?.tiered === true ? [{ id: document.model.id, locator, lowestTier }] : [];
      }),
    );
    expect(tiered.length).toBeGreaterThan(5);
    expect(tiered.filter(({ lowestTier }) => lowestTier !== true)).toEqual([]);
  });

  it('have one last day, in their list and in the run of the same catalog', () => {
    const pairs = documents.flatMap(({ model, priceRuns }) =>
      priceRuns.flatMap(({ vendorModelId, currency, lastSeen, evidence }) => {
        const list = currency === 'CNY' ? model.cnyList : model;
        const { sourceId, locator } = list?.lastListedEvidence ?? model.evidence;
        const isSame = sourceId === evidence.sourceId && `${locator} `.includes(`id ${vendorModelId} `);
        const newest = priceRuns.every(
          (other) => other.vendorModelId !== vendorModelId || other.lastSeen <= lastSeen,
        );
        // A catalog keeps the entry of a model that has ended.
        const ended = model.endsOn !== null && model.endsOn < lastSeen;
        return list !== null && isSame && newest && !ended
          ? [{ id: model.id, lastSeen, listed: list.lastListed }]
          : [];
      }),
    );
    expect(pairs.length).toBeGreaterThan(30);
    expect(pairs.filter(({ lastSeen, listed }) => lastSeen !== listed)).toEqual([]);
  });
});

it('are sure of a release day that the list of the developer gives, not of one by a seller of models of others', () => {
  const listed = documents.flatMap(({ model: { id, releaseEvidence } }) => {
    const provider = /^providers?[/ ]([\w-]+)/.exec(releaseEvidence?.locator ?? '')?.[1];
    return provider === undefined ? [] : [{ id, provider, confidence: releaseEvidence?.confidence }];
  });
  const by = (one: string) => listed.filter(({ provider }) => provider === one);
  expect(by('openai').map(({ confidence }) => confidence)).toContain('high');
  for (const seller of ['azure', 'deepinfra', 'helicone', 'kilo', 'nano-gpt']) {
    expect(by(seller).length).toBeGreaterThan(0);
    expect(by(seller).filter(({ confidence }) => confidence === 'high')).toEqual([]);
  }
});
