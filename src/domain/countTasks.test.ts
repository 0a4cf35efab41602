import { describe, expect, it } from 'vitest';
import { lowEvidence, sampleEvidence } from '../../tests/support/sampleFigures.ts';
import { sampleTask } from '../../tests/support/sampleRows.ts';
import { countTasks } from './countTasks.ts';
import { wholeList } from './coverage.ts';

const whole = wholeList(null);

describe('countTasks', () => {
  it('counts by domain and stage', () => {
    const counts = countTasks(
      [
        sampleTask('1'),
        sampleTask('2', { stage: 'initiate' }),
        sampleTask('3'),
        sampleTask('4', { domain: 'safety' }),
      ],
      whole,
    );
    expect(counts.map(({ domain, stage, count }) => [domain, stage, count])).toEqual([
      ['battery-safety', 'draft', 2],
      ['battery-safety', 'initiate', 1],
      ['safety', 'draft', 1],
    ]);
  });

  it('names each industry of the group once', () => {
    const [count] = countTasks(
      [sampleTask('1', { industries: ['batteries', 'ev'] }), sampleTask('2', { industries: ['ev', 'ai'] })],
      whole,
    );
    expect(count?.industries).toEqual(['batteries', 'ev', 'ai']);
  });

  it('is as sure as its least sure task, and says how many it counts from how many sources', () => {
    const [count] = countTasks(
      [sampleTask('1'), sampleTask('2', { evidence: { ...lowEvidence, sourceId: 'another' } })],
      whole,
    );
    expect(count?.evidence.confidence).toBe('low');
    expect(count?.evidence.note).toContain('2 tasks from 2 sources');
    expect(count?.evidence.locator).toBe(sampleEvidence.locator);
  });

  it('leaves the evidence of a single task as it is', () => {
    const evidence = { ...sampleEvidence, note: 'own note' };
    expect(countTasks([sampleTask('1', { evidence })], whole)[0]?.evidence).toEqual(evidence);
  });

  it('counts nothing as nothing', () => {
    expect(countTasks([], whole)).toEqual([]);
  });

  it('counts by another key, over all domains', () => {
    const counts = countTasks(
      [
        sampleTask('1', { domain: 'connectivity', stage: 'draft' }),
        sampleTask('2', { domain: 'safety', stage: 'draft' }),
        sampleTask('3', { domain: 'safety', stage: 'initiate' }),
      ],
      whole,
      (task) => task.stage,
    );
    expect(counts.map(({ stage, count }) => [stage, count])).toEqual([
      ['draft', 2],
      ['initiate', 1],
    ]);
  });
});
