import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleBars, sampleLines, samplePoint } from '../../../tests/support/sampleFigures.ts';
import { Industry } from '../../contract/codelists.ts';
import { leadsDocument } from '../../contract/overview.ts';
import { calendarDocument } from '../../contract/calendar.ts';
import { topicsDocument } from '../../contract/topics.ts';
import { belowFloor, frontStates, leadSide } from '../../domain/fronts.ts';
import { leadShare } from '../../domain/leadShare.ts';
import { dueStart } from '../../domain/dueDay.ts';
import { datasetDay, periodStart } from '../../domain/periods.ts';
import { sentenceText } from '../../figure/evidenceItem.ts';
import { gapName, isConstant, toldGaps, widestGaps } from '../leads/widestGaps.ts';
import { answerOfIndustry, datesAhead } from './industryAnswer.ts';
import { ruleSentences, settledMainTopic } from './ruleSentences.ts';

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

  it('begins with the topic that the industry is named for: in force, ahead, who was first, who has none', () => {
    expect(textOf('autonomous-driving')[0]).toBe(
      'Automated driving systems: UN and EU rules apply; further UN rules are expected to apply from January 2027; Chinese rules apply from July 1, 2027; the EU adopted the earliest text on record. United States: Federal texts were looked for and not found; state rules, such as California’s, were not looked at.',
    );
  });

  it('takes the first day of an act of the EU, not the end of a grace period, and no state for the U.S.', () => {
    const told = textOf('ai').join(' ');
    // Models on the market before August 2025 have until August 2027.
    expect(told).toMatch(/Duties of general-purpose AI: Chinese and EU rules apply;/);
    expect(told).toMatch(/AI risk management: EU rules apply from December 2, 2027;/);
    expect(told).not.toMatch(/August 2, 2027|U\.S\., and EU/);
  });

  it('says in the sentence that a day ahead has low confidence', () => {
    expect(textOf('autonomous-driving').join(' ')).toContain(
      'Chinese rules apply from January 1, 2027 (low confidence)',
    );
  });

  it('knows on an earlier day only what was on record then', () => {
    expect(textOf('autonomous-driving', '2024-06-01').join(' ')).not.toMatch(/2027|Chinese rules apply/);
  });

  it('says on no earlier day that a rule applies of which that was not on record, nor which date is next', () => {
    for (const past of ['2024-09-01', '2025-06-30', '2026-05-26']) {
      const risk = textOf('ai', past).find((text) => text.startsWith('AI risk management')) ?? '';
      expect(risk, past).not.toContain('EU rules apply');
      for (const industry of Industry.codes)
        expect(textOf(industry, past).join(' '), industry).not.toContain('Next to take effect');
    }
    expect(textOf('ai', '2025-06-30').join(' ')).toContain(
      'AI risk management: EU rules are in force, from when they bind is not on record;',
    );
    expect(textOf('power-grid', '2025-06-30').join(' ')).toContain('To take effect later: ');
    expect(textOf('power-grid').join(' ')).toContain('Next to take effect after November 30, 2026: ');
    // A standard without a page comes before those that have one, if its day does.
    expect(textOf('carbon-neutrality').join(' ')).toContain(
      'Next to take effect after November 30, 2026: GB/T 47635-2026',
    );
  });

  it('takes no verdict from a comparison below the floor, and says why it has none', () => {
    expect(textOf('power-grid').join(' ')).toContain(
      'Too little on record to say who leads. Without a verdict',
    );
  });
});

it.each(Industry.codes)(
  'says of %s that too little is on record only where no comparison qualifies',
  (industry) => {
    const qualify = frontStates(leads.leads, day, [industry]).flatMap(({ counts }) => counts);
    const text = textOf(industry).join(' ');
    if (text.includes('Too little on record')) expect(qualify).toEqual([]);
    if (text.includes('Too little in any one area')) expect(qualify.length).toBeGreaterThan(0);
  },
);

describe('ruleSentences', () => {
  const toldOf = (industry: Industry, document = topics) =>
    ruleSentences(document, viewOf(null, [industry]), 9).map(sentenceText);

  it('says that a country has no rule only where it was searched', () => {
    expect(toldOf('telecom')).toEqual([]);
    const unsearched = { ...topics, coverage: [] };
    for (const industry of Industry.codes)
      for (const text of toldOf(industry, unsearched)) expect(text).not.toContain('rule is on record');
    expect(toldOf('autonomous-driving', unsearched)[0]).toMatch(
      /\. United States: not fully searched; no jurisdiction’s list of texts is complete\.$/,
    );
  });

  it('says on a day before the search neither what it found nor that there was none', () => {
    const told = ruleSentences(topics, viewOf('2026-11-01', ['autonomous-driving']), 9).map(sentenceText);
    expect(told.join(' ')).toContain(
      'United States: not fully searched; no jurisdiction’s list of texts is complete.',
    );
    expect(told.join(' ')).not.toContain('were looked for');
  });

  it('says of a country without a rule what its search found instead', () => {
    expect(toldOf('ev').find((text) => text.startsWith('Combined driver assistance'))).toMatch(
      /\. United States: No federal text on level 2 was found; the standing general order asks for reports\.$/,
    );
  });

  it('has the main topics of an industry first, all of which are its own', () => {
    for (const { id, industries, mainFor, title } of topics.topics)
      for (const industry of mainFor) {
        expect(industries, id).toContain(industry);
        expect(toldOf(industry)[0]).toContain(`${title}: `);
      }
  });

  it('knows the main topic on which somebody was first, and none on which that is undetermined', () => {
    expect(settledMainTopic(topics, viewOf(null, ['autonomous-driving']))?.id).toBe('automated-driving');
    expect(settledMainTopic(topics, viewOf(null, ['batteries']))).toBeUndefined();
    expect(settledMainTopic(topics, viewOf(null, ['telecom']))).toBeUndefined();
  });

  it('tells of one document ahead on one topic only', () => {
    const texts = toldOf('autonomous-driving');
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

describe('gapName', () => {
  const [sample] = leads.leads.filter(
    (lead) => lead.front !== null && belowFloor(lead, day) === null && lead.pointsPerTenfold === null,
  );
  if (sample === undefined) throw new Error('No comparison carries a verdict.');
  const of = (CN: number, US: number, more: Partial<typeof sample> = {}) => ({
    ...{ ...sample, decided: null, bothSmall: false, leadDirection: 'higher' as const },
    ...{ CN, US, ...more },
  });
  const old = { timePeriod: '2001' };

  it('says “widest” of the widest alone', () => {
    expect(gapName([of(90, 10), of(60, 40)], day)).toBe('Widest gap');
    expect(gapName([of(90, 10), of(60, 40, old)], day)).toBe('Widest gap');
    expect(gapName([of(60, 40), of(90, 10, old)], day)).toBe('The only comparison with a verdict');
    expect(gapName([of(60, 40), of(55, 45), of(90, 10, old)], day)).toBe('Widest gap with a verdict');
    expect(gapName([of(60, 40), of(0, 40)], day)).toBe('A gap with a verdict');
    expect(gapName([of(60, 40), of(90, 10, { front: null })], day)).toBe('A gap with a verdict');
  });

  it.each(Industry.codes)('is true of what is on record on %s', (industry) => {
    const all = widestGaps(leads, [industry], day);
    const widest = all.toSorted((a, b) => Math.abs(leadShare(b) ?? 0) - Math.abs(leadShare(a) ?? 0))[0];
    const isSaid = textOf(industry).some((text) => text.startsWith('Widest gap, '));
    expect(isSaid).toBe(widest !== undefined && widest === toldGaps(all, day)[0]);
  });
});

describe('widestGaps, by industry', () => {
  it('names the industry of a number that its indicator has for each of several, and of no other', () => {
    const titles = widestGaps(leads, ['autonomous-driving'], day).map(({ title }) => title);
    const splits = titles.filter((title) => title.endsWith(': Automated driving'));
    expect(splits.length).toBeGreaterThan(1);
    expect(splits.length).toBeLessThan(titles.length);
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
  it('has days, months and rules by time, then rules that may have begun, and years of plans last', () => {
    const dates = datesAhead(calendar, viewOf(null, ['ev']));
    const begins = periodStart(datasetDay(calendar.datasetVersion));
    const isRule = ({ kind, date }: (typeof dates)[number]) => date.length === 4 && kind === 'takes-effect';
    const begun = dates.filter((one) => isRule(one) && dueStart(one) < begins);
    const dated = dates.filter((one) => (one.date.length > 4 || isRule(one)) && !begun.includes(one));
    expect(dates.slice(0, dated.length)).toEqual(dated);
    expect(dates.slice(dated.length, dated.length + begun.length)).toEqual(begun);
    expect(begun.length).toBeGreaterThan(0);
    const starts = dated.map(dueStart);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
