import { describe, expect, it } from 'vitest';
import {
  sampleRegistered,
  sampleSource,
  sampleStandard,
  sampleTask,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { samplePlan } from '../../../tests/support/records/sampleTopicRows.ts';
import { chineseTitleIsOriginal, instrumentIsNamed, stageIsNamed } from './documentWords.ts';

describe('chinese-title-is-original', () => {
  it('finds Chinese plans, tasks and standards without their Chinese title', () => {
    const problems = chineseTitleIsOriginal({
      plans: [samplePlan()],
      planTasks: [sampleTask({ titleOriginal: 'Data security' })],
      standards: [sampleStandard({ issuer: 'CN' })],
      register: [sampleRegistered(), sampleRegistered({ designation: 'YD/T 1', titleOriginal: null })],
      sources: [
        sampleSource({ language: 'zh', kind: 'primary' }),
        sampleSource({ language: 'zh', kind: 'news' }),
        sampleSource({ kind: 'primary' }),
      ],
    });
    expect(textsOf(problems)).toEqual([
      '[chinese-title-is-original] p: The Chinese title is missing. Write title_original as the source gives it.',
      '[chinese-title-is-original] t: "Data security" is not Chinese. Write title_original as the source gives it.',
      '[chinese-title-is-original] GB 1-2026: The Chinese title is missing. Write title_original as the source gives it.',
      '[chinese-title-is-original] YD/T 1: The Chinese title is missing. Write title_original as the source gives it.',
      '[chinese-title-is-original] s: The Chinese title is missing. Write title_original as the source gives it.',
    ]);
  });

  it('asks for none of other issuers', () => {
    const plans = [samplePlan({ titleOriginal: '工作要点' }), samplePlan({ planId: 'us', refArea: 'US' })];
    const planTasks = [sampleTask({ planId: 'us' }), sampleTask({ titleOriginal: 'LTE-V2X 直连通信' })];
    expect(
      chineseTitleIsOriginal({
        plans,
        planTasks,
        standards: [sampleStandard({ issuer: 'UNECE' })],
        register: [sampleRegistered({ bodyId: 'iec', titleOriginal: null })],
        sources: [],
      }),
    ).toEqual([]);
  });
});

describe('instrument-is-named', () => {
  const guess = sampleTask({ instrument: 'recommended-gbt', title: 'Open the project on software update' });

  it('finds an instrument that nothing names', () => {
    expect(textsOf(instrumentIsNamed({ planTasks: [guess] }))).toEqual([
      "[instrument-is-named] t: Nothing in the row names the instrument recommended-gbt. Quote the plan's word for it in the place, or write unknown.",
    ]);
  });

  it('accepts a word in either language, and "unknown"', () => {
    const planTasks = [
      { ...guess, sourceLocator: 'list of recommended standards' },
      { ...guess, titleOriginal: '推荐性国家标准' },
      { ...guess, instrument: 'unknown' as const },
    ];
    expect(instrumentIsNamed({ planTasks })).toEqual([]);
  });
});

describe('stage-is-named', () => {
  const guess = sampleTask({ stage: 'draft', title: 'Strengthen battery safety', titleOriginal: null });

  it('finds a stage that no verb names', () => {
    expect(textsOf(stageIsNamed({ planTasks: [guess] }))).toEqual([
      "[stage-is-named] t: No verb in the row names the stage draft. Begin the title with the plan's verb, or write unknown.",
    ]);
  });

  it('accepts a verb in either language, and "unknown"', () => {
    const planTasks = [
      { ...guess, title: 'Draft a standard for battery safety' },
      { ...guess, titleOriginal: '动力电池安全标准制修订' },
      { ...guess, stage: 'unknown' as const },
    ];
    expect(stageIsNamed({ planTasks })).toEqual([]);
  });
});
