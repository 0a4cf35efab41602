import { expect, it } from 'vitest';
import { sampleSource } from '../../../tests/support/sampleFigures.ts';
import { citationLine } from './SourcePage.tsx';

const source = { ...sampleSource, title: 'Plan', titleOriginal: '计划', publisher: 'MIIT', url: null };

it('gives both titles, the day and the address', () => {
  const linked = { ...source, publishedOn: '2026-05', url: 'https://example.org/plan' };
  expect(citationLine(linked)).toBe('MIIT: Plan [计划], May 2026, https://example.org/plan.');
});

it('says that a day is missing instead of leaving it out', () => {
  expect(citationLine({ ...source, titleOriginal: null, publishedOn: null })).toBe('MIIT: Plan, undated.');
});
