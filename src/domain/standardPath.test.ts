import { describe, expect, it } from 'vitest';
import { planTasksDocument } from '../contract/evPlans.ts';
import { standardDocument, standardIndexDocument } from '../contract/standardRecords.ts';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { pathOn, standardPath, wasOutBefore } from './standardPath.ts';

const days = (id: string, asOf: string | null = null) =>
  pathOn(builtDocument(standardDocument(id)), asOf).map(({ step, date, text }) => [step, date, text]);

describe('the path of a standard', () => {
  it('goes from the plans to the day of effect, each day once', () => {
    expect(days('gb-47955-2026')).toEqual([
      ['asked', '2024-06-21', '2024 key points of automotive standardization work'],
      ['asked', '2026-05-26', '2026 key points of automotive standardization work'],
      ['project', '2025-06-04', '20254323-Q-339'],
      ['comment', '2025-09-17', 'combined driver assistance draft'],
      ['approval', '2026-04-16', '20254323-Q-339'],
      ['published', '2026-06-27', null],
      ['in-force', '2027-01-01', null],
      ['new-types', '2027-01-01', null],
    ]);
  });

  it('tells a later day of effect for types approved before, and who takes its place', () => {
    expect(days('gb-38031-2025').slice(-3)).toEqual([
      ['in-force', '2026-07-01', null],
      ['new-types', '2026-07-01', null],
      ['all', '2027-07-01', null],
    ]);
    expect(days('gb-38031-2020').at(-1)).toEqual([
      'ended',
      '2026-07-01',
      'GB 38031-2025 takes its place for new types; types approved earlier until June 30, 2027',
    ]);
    expect(days('iec-61980-1-2015').at(-1)).toEqual([
      'ended',
      '2020-11-19',
      'IEC 61980-1:2020 takes its place',
    ]);
  });

  it('keeps days in force, of compliance and of drafts apart', () => {
    expect(days('fmvss-305a')).toEqual([
      ['comment', '2024-04-15', null],
      ['published', '2024-12-20', null],
      ['in-force', '2025-03-20', null],
      ['all', '2027-09-01', 'vehicles up to 4,536 kg'],
      ['all', '2028-09-01', 'vehicles above 4,536 kg'],
    ]);
    expect(days('15-cfr-791-connected-vehicles')).toContainEqual([
      'applies',
      '2027',
      expect.stringContaining('model year 2027, which may begin on January 2, 2026'),
    ]);
  });

  it('has the days of the law of a market, by the name of the market', () => {
    const binding = (id: string) => days(id).filter(([step]) => step === 'new-types' || step === 'all');
    expect(binding('un-r155')).toEqual([
      ['new-types', '2022-07-06', 'EU, Regulation (EU) 2019/2144, annex II: Protection against cyberattacks'],
      ['all', '2024-07-07', 'EU, Regulation (EU) 2019/2144, annex II: Protection against cyberattacks'],
    ]);
    expect(binding('un-r171')).toEqual([]);
  });

  it('was asked for by no plan that came out after it', () => {
    for (const { id } of builtDocument(standardIndexDocument).standards) {
      const { standard, tasks } = builtDocument(standardDocument(id));
      const asked = new Set(days(id).flatMap(([step, date]) => (step === 'asked' ? [date] : [])));
      for (const task of tasks)
        if (wasOutBefore(standard, task)) expect(asked, id).not.toContain(task.planPublishedOn);
    }
  });

  it('calls a text of the United Nations adopted, since that is the day on record', () => {
    const { standards } = builtDocument(standardIndexDocument);
    const united = standards.filter(({ issuer }) => issuer === 'UN');
    const steps = united.map(({ id }) => days(id).map(([step]) => step));
    expect(steps.filter((own) => own.includes('adopted')).length).toBeGreaterThan(5);
    expect(steps.flat()).not.toContain('published');
  });

  it('takes the day of a plan from the source of the plan, whatever names the task', () => {
    const { plans } = builtDocument(planTasksDocument);
    const days = builtDocument(standardIndexDocument).standards.flatMap(({ id }) => {
      const document = builtDocument(standardDocument(id));
      return standardPath(document).flatMap(({ step, text, evidence }) =>
        step === 'asked' ? [{ id, plan: plans.find(({ title }) => title === text), evidence }] : [],
      );
    });
    expect(days.length).toBeGreaterThan(50);
    expect(days.filter(({ plan, evidence }) => plan?.sourceId !== evidence.sourceId)).toEqual([]);
  });

  it('has the day on which comments close as a step of its own', () => {
    const steps = days('gb-44721-2026');
    expect(steps.find(([step]) => step === 'comment-end')?.[1]).toBe('2026-06-24');
    expect(steps.filter(([step, date]) => step === 'comment' && date === '2026-06-24')).toEqual([]);
  });

  it('has no step without a day', () => {
    const bare = builtDocument(standardDocument('ul-4600'));
    expect(standardPath(bare).map(({ step, date }) => [step, date])).toEqual([['published', '2020-04-01']]);
  });

  it('knows on a day what had come, and of what was ahead only what had been announced', () => {
    expect(days('gb-47955-2026', '2025-10-01').map(([step]) => step)).toEqual([
      'asked',
      'project',
      'comment',
    ]);
    expect(days('gb-47955-2026', '2026-07-01')).toContainEqual(['in-force', '2027-01-01', null]);
    expect(days('gb-38031-2020', '2024-01-01').map(([step]) => step)).not.toContain('ended');
    expect(days('gb-38031-2025', '2020-01-01')).toEqual([]);
  });
});
