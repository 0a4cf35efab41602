import { weakest } from '../../../contract/confidence.ts';
import type { FigurePoint, Finding } from '../../../figure/parts.ts';
import { formatValue } from '../../../domain/values.ts';
import { makePoint } from '../../../figure/point.ts';
import { rowsBehind } from '../../../figure/sumPoint.ts';
import { ratioText } from '../ratioPoint.ts';

const byId = <T extends { readonly at: string }>(points: readonly T[], id: string) =>
  points.find(({ at }) => at === id);

/** How many times the cost with DeepSeek-V4-Pro the cost with GPT-5.5 is. */
function pairFinding(points: readonly FigurePoint[], day: string): Finding | null {
  const [gpt, pro] = [byId(points, 'gpt-5.5'), byId(points, 'deepseek-v4-pro')];
  if (gpt?.value == null || pro?.value == null || pro.value === 0) return null;
  const text = ratioText(gpt.value / pro.value);
  const point = makePoint({
    key: 'gpt-5.5:deepseek-v4-pro|workload',
    seriesId: 'workload',
    at: 'gpt-5.5',
    subject: 'GPT-5.5 to DeepSeek-V4-Pro, cost of the job',
    actor: 'OpenAI and DeepSeek',
    period: day,
    value: gpt.value / pro.value,
    text,
    unit: 'times the cost',
    comparableAs: null,
    evidence: { ...gpt.evidence, confidence: weakest([gpt.evidence.confidence, pro.evidence.confidence]) },
    derivation: {
      method: 'pairFinding',
      formula: `${formatValue(gpt.value, 'usd')} ÷ ${formatValue(pro.value, 'usd')}: ${gpt.derivation?.formula ?? ''}; and ${pro.derivation?.formula ?? ''}`,
      inputs: [...rowsBehind(gpt), ...rowsBehind(pro)],
    },
  });
  return { text, point };
}

interface Headline {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** The ratio of the pair where both have a cost, else the ends of the range. */
export function workloadHeadline(points: readonly FigurePoint[], day: string): Headline {
  const pair = pairFinding(points, day);
  if (pair !== null) {
    return {
      title: `This job costs ${pair.text} times as much on GPT-5.5 as DeepSeek-V4-Pro`,
      findings: [pair],
    };
  }
  const priced = points.filter(({ value }) => value !== null);
  const [dearest, cheapest] = [priced[0], priced.at(-1)];
  if (dearest === undefined || cheapest === undefined)
    return { title: 'No cost of this job on record', findings: [] };
  const findings = [cheapest, dearest].map((point) => ({ text: formatValue(point.value, 'usd'), point }));
  const texts = findings.map(({ text }) => text);
  return { title: `This job costs from ${texts.join(' to ')} per million tokens`, findings };
}
