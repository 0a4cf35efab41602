import { expect, it } from 'vitest';
import {
  sampleRegistered,
  sampleSource,
  sampleStandard,
  sampleTask,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { samplePlan } from '../../../tests/support/records/sampleTopicRows.ts';
import { chineseTitleIsOriginal } from './chineseTitleIsOriginal.ts';

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
