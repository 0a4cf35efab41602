// Deliberately separate from the checker: the page shows the examples before its code loads.
import { laterDates } from '../../../contract/laterDates.ts';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import { modelsOut } from '../../../domain/known.ts';

interface ExampleClaim {
  readonly label: string;
  readonly claim: string;
  /** Models that it names: it could not be said before all of them were out. */
  readonly models: readonly string[];
}

/** Claims that circulated in May 2026, in our words. Only the sentence has numbers, not the label. */
export const exampleClaims = [
  {
    label: 'V4 Pro, input and output',
    claim: 'DeepSeek’s V4 Pro costs $0.0036 per million input tokens and $0.87 per million output tokens.',
    models: ['deepseek-v4-pro'],
  },
  {
    label: 'GPT-5.5, input and output',
    claim: 'GPT-5.5 costs $5 per million input tokens and $30 per million output tokens.',
    models: ['gpt-5.5'],
  },
  {
    label: 'GPT-5.5 vs. V4 Pro',
    claim:
      'GPT-5.5 charges $5 per 1M input tokens against $0.0036 for DeepSeek’s V4 Pro, 1,389 times as much.',
    models: ['deepseek-v4-pro', 'gpt-5.5'],
  },
  {
    label: 'Qwen3.7-Max on Code Arena',
    claim: 'On May 26, 2026, Qwen3.7-Max ranked fourth on Code Arena with 1,541 points.',
    models: ['qwen3.7-max'],
  },
] as const satisfies readonly ExampleClaim[];

/** Returns the examples that could have been said on a day; all if there is no day. */
export function examplesOn(models: readonly PricedModel[], day: string | null): readonly ExampleClaim[] {
  if (day === null) return exampleClaims;
  const out = modelsOut(models, day);
  return exampleClaims.filter(
    (one) =>
      one.models.every((id) => out.some((model) => model.id === id)) &&
      laterDates(one.claim, day).length === 0,
  );
}
