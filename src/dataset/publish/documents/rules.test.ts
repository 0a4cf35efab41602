import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../../tests/support/builtDocuments.ts';
import { earliestDay, rulesDocument } from '../../../contract/rules.ts';
import { standardIndexDocument } from '../../../contract/standardRecords.ts';
import { topicsDocument } from '../../../contract/topics.ts';
import { periodEnd, periodStart } from '../../../domain/periods.ts';

const { phases, amendments, sources } = builtDocument(rulesDocument);
const { standards } = builtDocument(standardIndexDocument);
const phase = (id: string) => phases.find((one) => one.id === id);

describe('the phases of rules', () => {
  it('stand by their first day, a model year where it may begin at the earliest, those without one last', () => {
    const days = phases.map((one) => earliestDay(one) ?? '9');
    expect(days).toEqual(days.toSorted());
    expect(phase('15-cfr-791-software')).toBeUndefined();
    expect(phase('15-cfr-791-software-model-year')).toMatchObject({ from: null, modelYear: 2027 });
    expect(earliestDay({ from: null, modelYear: 2027 })).toBe('2026-01-02');
    expect(earliestDay({ from: '2028-01', modelYear: null })).toBe('2028-01');
    expect(earliestDay({ from: null, modelYear: null })).toBeNull();
  });

  it('have ids of their own, which begin with their requirement and end with their phase', () => {
    expect(new Set(phases.map(({ id }) => id)).size).toBe(phases.length);
    for (const { id, rule, phase: kind } of phases)
      expect(id).toMatch(new RegExp(`^${rule}-${kind}(-\\d)?$`));
    expect(phases.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['gb-39901-2025-m1-new-types', 'gb-44496-2024-new-types-2']),
    );
  });

  it('cite sources that the document has, and a second one no firmer than the row', () => {
    for (const { evidence, secondEvidence } of phases) {
      expect(sources[evidence.sourceId]).toBeDefined();
      if (secondEvidence === null) continue;
      expect(sources[secondEvidence.sourceId]).toBeDefined();
      expect(secondEvidence.sourceId).not.toBe(evidence.sourceId);
      expect(secondEvidence.confidence).toBe(evidence.confidence === 'low' ? 'low' : 'medium');
    }
  });

  it('lead to the page of a document exactly where one is on record', () => {
    const pages = new Map(standards.map(({ designation, id }) => [designation, id]));
    for (const { document, page } of [...phases, ...amendments])
      expect(page).toBe(pages.get(document) ?? null);
  });

  it('belong to topics and products, and end after they begin', () => {
    const topics = new Set(builtDocument(topicsDocument).topics.map(({ id }) => id));
    for (const { from, until, ...one } of phases) {
      expect(one.topics.filter((id) => !topics.has(id))).toEqual([]);
      expect(one.products).not.toEqual([]);
      expect(one.industries).not.toEqual([]);
      if (from !== null && until !== null) expect(periodEnd(until)).toBeGreaterThan(periodStart(from));
    }
  });

  it('could be known from the text that set them: the amendment, the document, or else the source', () => {
    expect(phase('ai-act-high-risk-placing-on-market')).toMatchObject({
      amendment: 'Regulation (EU) 2026/1744',
      since: '2026-07-24',
    });
    expect(phase('fmvss-127-production')).toMatchObject({ amendment: null, since: '2024-05-09' });
    expect(phase('gb-31241-2022-placing-on-market')).toMatchObject({ page: null, since: '2023-03-07' });
  });
});
