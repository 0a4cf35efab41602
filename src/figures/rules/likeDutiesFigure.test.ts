import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { rulesDocument } from '../../contract/rules.ts';
import { likeDuties } from '../../domain/likeDuties.ts';
import { sentenceText } from '../../figure/evidenceItem.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import { likeDutiesFigure } from './likeDutiesFigure.ts';
import { firstText, nextDays } from './likeDutyWords.ts';

const document = builtDocument(rulesDocument);
const figureOf = (asOf: string | null, from = document) =>
  likeDutiesFigure(from, viewOf(asOf, [], '/rules/first'));
const all = likeDuties(document, null);
const likeOf = (id: string) => {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No comparison ${id}.`);
  return found;
};

describe('the figure of duties that markets share', () => {
  const figure = figureOf(null);

  it('states the gap of China and the United States for cars and for light trucks, each with its two rows', () => {
    expect(figure?.title).toBe(
      'Emergency braking: China binds all cars 8 months before U.S., light trucks 4 after',
    );
    for (const { point } of figure?.findings ?? []) expect(point.derivation?.inputs).toHaveLength(2);
    expect(figure?.findings.map(({ text }) => text)).toEqual(['8 months', '4']);
    expect(hasTitleLength(figure?.title ?? '')).toBe(true);
  });

  it('draws what two markets have, and counts what it does not draw', () => {
    const at = new Set(figure?.points.map((point) => point.at));
    expect([...at]).toEqual(figure?.rows.map(({ id }) => id));
    expect(at.has('event-recorder-cars-new')).toBe(false);
    const left = all.length - at.size;
    expect(figure?.subtitle).toContain(`not drawn: ${String(left)} comparisons`);
    // A title of two countries says who came before both.
    expect(figure?.subtitle).toMatch(/\. Before both in the title: the EU$/);
  });

  it('is no surer of a day than of the reading by which it is compared', () => {
    const point = figure?.points.find(({ key }) => key.startsWith('automated-driving-cars-new|eu-'));
    expect(point?.evidence.confidence).toBe('low');
    expect(point?.facts.find(({ label }) => label === 'Our reading')?.value).toMatch(/Confidence: low\.$/);
  });

  it('states no gap where the two have no like days, and is empty before any rule was known', () => {
    const without = document.phases.filter(({ rule }) => rule !== 'fmvss-127');
    expect(figureOf(null, { ...document, phases: without })?.title).toBe(
      'No duty compared has days in both China and the U.S.',
    );
    expect(figureOf('2010-01-01')).toBeNull();
  });
});

describe('the words of a comparison', () => {
  it('name the next five days, each once, and nothing of the past', () => {
    const said = sentenceText(nextDays(all, '2026-11-30'));
    expect(said).toMatch(/^Next days on which one of these duties begins to bind: \w/);
    expect(said.split('; ')).toHaveLength(5);
    expect(new Set(said.split('; ')).size).toBe(5);
    expect(said.split(' ').length).toBeLessThan(60);
    expect(said).not.toMatch(/20(1\d|2[0-5])/);
    expect(sentenceText(nextDays(all, '2025-08-01'))).toContain('China: AI labels, ');
    expect(sentenceText(nextDays(all, '2099-01-01'))).toBe('No day of these duties is ahead.');
  });

  it('call no market first while a day is not known, or no other has a rule', () => {
    expect(firstText(likeOf('driver-assistance-cars-new'))).toBe('only China has a day');
    expect(firstText(likeOf('event-recorder-cars-new'))).toBe('only the EU on record');
    expect(firstText(likeOf('emergency-braking-cars-new'))).toBe('the EU first');
  });
});
