import { describe, expect, it } from 'vitest';
import { bodyDocument, bodyIndexDocument } from '../../src/contract/bodies.ts';
import { indicatorDocument, type Observation } from '../../src/contract/indicator.ts';
import {
  boardCaptureDocument,
  boardFrontierDocument,
  boardIndexDocument,
} from '../../src/contract/leaderboards.ts';
import { boardRanksDocument } from '../../src/contract/boardRanks.ts';
import { measuresDocument } from '../../src/contract/measures.ts';
import { modelDocument, modelIndexDocument } from '../../src/contract/models.ts';
import { newestValuesDocument } from '../../src/contract/newestValues.ts';
import { organizationDocument, organizationIndexDocument } from '../../src/contract/organizations.ts';
import { leadsDocument } from '../../src/contract/overview.ts';
import type { Evidence } from '../../src/contract/primitives.ts';
import { rivals } from '../../src/domain/rivals.ts';
import { confidenceReason, originText } from '../../src/figure/confidenceReason.ts';
import type { EvidenceItem } from '../../src/figure/evidenceItem.ts';
import { listedItem, recordedItem } from '../../src/figure/observationItem.ts';
import { bestRankFigure } from '../../src/figures/leaderboards/bestRankFigure.ts';
import { placeDerivation } from '../../src/figures/scoreText.ts';
import { leadItem } from '../../src/figures/leads/leadItems.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { builtCatalog, viewOf } from '../support/builtFigures.ts';
import { ownRecords } from '../support/records/ownRecords.ts';

const records = ownRecords();
const stating = new Set(records.statedRanks.map(({ sourceId }) => sourceId));

/** The cards of values that pages have without what is behind them, as they are before that has come. */
function* listedCards(): Generator<EvidenceItem> {
  for (const lead of builtDocument(leadsDocument).leads) {
    for (const rival of rivals) yield leadItem(lead, rival);
  }
  for (const one of builtDocument(newestValuesDocument).indicators) {
    for (const value of one.newest) yield listedItem(`newest|${one.id}|${value.refArea}`, one, value);
  }
  const actors = [
    ...builtDocument(bodyIndexDocument).bodies.map(({ id }) => builtDocument(bodyDocument(id))),
    ...builtDocument(organizationIndexDocument).organizations.map(({ id }) =>
      builtDocument(organizationDocument(id)),
    ),
  ];
  for (const { indicators } of actors) {
    for (const one of indicators)
      for (const value of one.newest) yield listedItem(`actor|${one.id}|${value.refArea}`, one, value);
  }
}

const cards = [...listedCards()];
const opened = cards.map((card) => {
  const { record } = card;
  if (record === undefined) throw new Error(`${card.subject} names no record.`);
  return { card, whole: recordedItem(card, record, builtDocument(indicatorDocument(record.indicatorId))) };
});

/** Words of a card on how its number came to be; empty where it lists the rows. */
const said = ({ evidence, derivation = null }: Pick<EvidenceItem, 'evidence' | 'derivation'>): string =>
  `${derivation === null ? originText(evidence) : ''} ${confidenceReason(evidence, undefined, derivation)}`;

describe('the card of a value of a list', () => {
  it('finds the observation that it is, with the same number', () => {
    expect(cards.length).toBeGreaterThan(1000);
    const lost = opened.filter(({ card, whole }) => whole === card || whole.text !== card.text);
    expect(lost.map(({ card }) => card.id)).toEqual([]);
  });

  it('says that it was computed as soon as it opens, and then lists the rows', () => {
    const computed = opened.filter(({ whole }) => whole.derivation != null);
    expect(computed.length).toBeGreaterThan(300);
    const silent = computed.filter(({ card }) => /None: |states the value/.test(said(card)));
    expect(silent.map(({ card }) => card.id)).toEqual([]);
  });

  it('says that lines are not on record only where they are not', () => {
    const wrong = opened.filter(
      ({ whole }) => whole.evidence.made === 'computed' && !isStoredComputation(whole),
    );
    expect(wrong.map(({ card }) => card.id)).toEqual([]);
  });

  it('says of a value for a part of its period that it is', () => {
    const partial = builtDocument(leadsDocument).leads.filter(({ isPartial }) => isPartial);
    expect(partial.length).toBeGreaterThan(0);
    for (const lead of partial) expect(leadItem(lead, 'US').status).toBe('P');
  });
});

const storedComputations = new Set(records.storedComputations.map(({ indicatorId }) => indicatorId));
const isStoredComputation = ({ record }: EvidenceItem): boolean =>
  record !== undefined && storedComputations.has(record.indicatorId);

describe('one number', () => {
  it('has one source, one place in it and one confidence wherever it appears', () => {
    const differing = opened.filter(({ card, whole }) => {
      const [one, other] = [card.evidence, whole.evidence];
      return (
        one.sourceId !== other.sourceId ||
        one.locator !== other.locator ||
        one.confidence !== other.confidence
      );
    });
    expect(differing.map(({ card }) => card.id)).toEqual([]);
  });

  it('has them among the counts of the claims and what these are divided by', () => {
    const { counts, denominators } = builtDocument(measuresDocument);
    const values = [
      ...counts.flatMap(({ indicatorId, rows }) =>
        rows.flatMap(({ industry, timePeriod, CN, US }) =>
          [
            { refArea: 'CN', side: CN },
            { refArea: 'US', side: US },
          ].map(({ refArea, side }) => ({ indicatorId, industry, timePeriod, refArea, side })),
        ),
      ),
      ...denominators.flatMap(({ indicatorId, values: own }) =>
        own.map((side) => ({ indicatorId, industry: null, ...side, side })),
      ),
    ];
    const wrong = values.filter(({ indicatorId, industry, timePeriod, refArea, side }) => {
      if (side === null) return false;
      const { observations } = builtDocument(indicatorDocument(indicatorId));
      const one = observations.find(
        (row) =>
          row.refArea === refArea &&
          row.timePeriod === timePeriod &&
          (industry === null || row.industry === industry),
      );
      return one === undefined || !agrees(side.evidence, one);
    });
    expect(wrong.map(({ indicatorId, timePeriod }) => `${indicatorId} ${timePeriod}`)).toEqual([]);
  });
});

/** True if a list says of a number what its observation says. */
const agrees = (said: Evidence, { evidence, derivation }: Observation): boolean =>
  said.confidence === evidence.confidence &&
  said.sourceId === evidence.sourceId &&
  said.made === (derivation === null ? evidence.made : 'computed');

describe('a place on a board', () => {
  const { boards } = builtDocument(boardIndexDocument);
  const places = boards.flatMap(({ id }) => {
    const ranks = builtDocument(boardRanksDocument(id));
    return bestRankFigure(ranks, 'country', viewOf()).points.filter(({ value }) => value !== null);
  });

  it('is said to be counted from scores, with its rows, unless its source states it', () => {
    const wrong = places.filter(({ evidence, derivation }) => {
      const isStated = stating.has(evidence.sourceId);
      return isStated ? derivation !== null : derivation?.method !== 'placeByScore';
    });
    expect(wrong.map(({ subject, key }) => `${subject} ${key}`)).toEqual([]);
    expect(new Set(places.map(({ derivation }) => derivation === null)).size).toBe(2);
  });

  it('is so on the pages of models too', () => {
    const lines = builtDocument(modelIndexDocument).models.flatMap(({ id }) =>
      builtDocument(modelDocument(id)).boards.flatMap(({ board, scores }) =>
        scores.map((line) => ({ line, board })),
      ),
    );
    const stepsOf = ({ line, board }: (typeof lines)[number]) =>
      placeDerivation(line, { listed: 1, boardRows: null }, board);
    // A source may state the rank; none states the range.
    const wrong = lines.filter(
      (one) =>
        (stepsOf(one) === null) !==
        (stating.has(one.line.evidence.sourceId) && one.line.rankRange === undefined),
    );
    expect(wrong.map(({ line, board }) => `${board.id} ${line.name}`)).toEqual([]);
    const ranged = lines.filter(({ line }) => line.rankRange !== undefined);
    expect(ranged.length).toBeGreaterThan(1000);
    expect(ranged.filter((one) => stepsOf(one)?.formula.includes('Range: ') !== true)).toEqual([]);
  });
});

describe('a score that this dataset computed', () => {
  const ours = 'livebench';
  const { boards } = builtDocument(boardIndexDocument);
  const rows = boards
    .filter(({ id }) => id === ours)
    .flatMap(({ id, snapshots }) =>
      snapshots.flatMap((day) => builtDocument(boardCaptureDocument(id, day)).rows),
    );
  const frontier = builtDocument(boardFrontierDocument(ours)).points.flatMap(({ CN, US }) =>
    [CN, US].filter((row) => row !== null),
  );
  const lines = builtDocument(modelIndexDocument).models.flatMap(({ id }) =>
    builtDocument(modelDocument(id)).boards.flatMap(({ board, scores }) => (board.id === ours ? scores : [])),
  );

  it('says so on every card of its board, and is not called what its source states', () => {
    expect(rows).toHaveLength(654);
    expect(lines.length).toBeGreaterThan(20);
    expect(frontier.length).toBeGreaterThan(20);
    const wrong = [...rows, ...frontier, ...lines].filter(
      ({ evidence }) =>
        evidence.confidence === 'high' ||
        evidence.made !== 'computed' ||
        !originText(evidence).startsWith('Counted or computed by this dataset'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a row of a derivation', () => {
  const rows = builtCatalog()
    .flatMap(({ id }) => builtDocument(indicatorDocument(id)).observations)
    .flatMap(({ derivation }) =>
      (derivation?.inputs ?? []).map((input) => ({ method: derivation?.method, ...input })),
    );

  it('says of a rank that was counted from scores that it was', () => {
    const ranks = rows.filter(({ method }) => method === 'bestRank' || method === 'countInTop');
    const wrong = ranks.filter(
      ({ evidence }) => (evidence.made === 'computed') === stating.has(evidence.sourceId),
    );
    expect(ranks.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  it('says of a stored value of ours that it is', () => {
    const own = rows.filter(({ method }) => method === 'shareOfWorld' || method === 'indicatorQuotient');
    expect(own.filter(({ evidence }) => evidence.made === 'computed').length).toBeGreaterThan(0);
  });
});
