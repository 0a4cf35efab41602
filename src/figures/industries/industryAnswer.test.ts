import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleBars, sampleLines, samplePoint } from '../../../tests/support/sampleFigures.ts';
import { Industry } from '../../contract/codelists.ts';
import { leadsDocument } from '../../contract/overview.ts';
import { calendarDocument } from '../../contract/standards.ts';
import { topicsDocument } from '../../contract/topics.ts';
import { belowFloor, leadSide } from '../../domain/fronts.ts';
import { datasetDay, periodStart } from '../../domain/periods.ts';
import { sentenceText } from '../../figure/evidenceItem.ts';
import { isConstant, toldGaps, widestGaps } from '../leads/widestGaps.ts';
import { answerOfIndustry, datesAhead } from './industryAnswer.ts';
import { ruleSentences } from './ruleSentences.ts';

const leads = builtDocument(leadsDocument);
const topics = builtDocument(topicsDocument);
const calendar = builtDocument(calendarDocument);
const day = datasetDay(leads.datasetVersion);

const answerOf = (industry: Industry, asOf: string | null = null) =>
  answerOfIndustry({ leads, topics, calendar }, viewOf(asOf, [industry]));
const textOf = (...given: Parameters<typeof answerOf>) => answerOf(...given).map(sentenceText);

describe('answerOfIndustry', () => {
  it.each(Industry.codes)('says something of %s, once, each number with its row', (industry) => {
    const sentences = answerOf(industry);
    const texts = sentences.map(sentenceText);
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^[A-Z].*[^.]\.$/);
    const items = sentences.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string'));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const known = { ...leads.sources, ...topics.sources, ...calendar.sources };
    for (const { evidence, text } of items) {
      expect(text).not.toBe('');
      expect(known).toHaveProperty([evidence.sourceId]);
    }
  });

  it('begins with rules in force and ahead, and names who has none on record', () => {
    expect(textOf('autonomous-driving')[0]).toBe(
      'Combined driver assistance: UN and EU rules apply; Chinese rules apply from January 1, 2027; no U.S. federal rule is on record.',
    );
  });

  it('knows on an earlier day only what was on record then', () => {
    expect(textOf('autonomous-driving', '2024-06-01').join(' ')).not.toMatch(/2027|Chinese rules apply/);
  });

  it('takes no verdict from a comparison below the floor, and says why it has none', () => {
    expect(textOf('power-grid').join(' ')).toContain(
      'Too little on record to say who leads. Without a verdict',
    );
  });
});

describe('ruleSentences', () => {
  it('says that a country has no rule only where it was searched', () => {
    expect(ruleSentences(topics, viewOf(null, ['telecom']), 9)).toEqual([]);
    const unsearched = { ...topics, coverage: [] };
    for (const industry of Industry.codes)
      for (const sentence of ruleSentences(unsearched, viewOf(null, [industry]), 9))
        expect(sentenceText(sentence)).not.toContain('on record');
  });

  it('tells of one document ahead on one topic only', () => {
    const texts = ruleSentences(topics, viewOf(null, ['autonomous-driving']), 9).map(sentenceText);
    expect(texts.filter((text) => text.includes('January 1, 2027'))).toHaveLength(1);
  });
});

describe('widestGaps', () => {
  it.each(Industry.codes)('has what carries a verdict for %s first, one for each table', (industry) => {
    const all = widestGaps(leads, [industry], day);
    const told = toldGaps(all, day);
    const names = told.map(({ family, title }) => family ?? title);
    expect(new Set(names).size).toBe(names.length);
    for (const lead of told) {
      expect(belowFloor(lead, day)).toBeNull();
      expect(leadSide(lead)).not.toBe('level');
    }
    expect(all.slice(0, told.length > 0 ? 1 : 0)).toEqual(told.slice(0, 1));
  });
});

describe('isConstant', () => {
  it('is true of lines that never change, gaps aside', () => {
    const of = (values: readonly (number | null)[]) =>
      isConstant(sampleLines(values.map((value, at) => samplePoint('CN', String(2020 + at), value))));
    expect(of([1, null, 1])).toBe(true);
    expect(of([1, 2, 1])).toBe(false);
    expect(isConstant(sampleBars([samplePoint('all', 'a', 1), samplePoint('all', 'b', 1)]))).toBe(false);
  });
});

describe('datesAhead', () => {
  it('has days and months by time, and years without a day last', () => {
    const dates = datesAhead(calendar, viewOf(null, ['ev'])).map(({ date }) => date);
    const dated = dates.filter((date) => date.length > 4);
    expect(dates.slice(0, dated.length)).toEqual(dated);
    const starts = dated.map(periodStart);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
