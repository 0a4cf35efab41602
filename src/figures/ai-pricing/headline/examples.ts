// Apart from the checker on purpose: the page shows the examples before its code is loaded.
import { laterDates } from '../../../contract/laterDates.ts';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import { modelsOut } from '../../../domain/known.ts';

interface ExampleClaim {
  readonly label: string;
  readonly claim: string;
  /** The models that it names: on a day when one was not out nobody could say it. */
  readonly models: readonly string[];
}

/** Claims that went round in May 2026, in our words. The label names no number, the sentence does. */
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
    label: 'The two against each other',
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

/** The examples that could have been said on a day, all of them without one. */
export function examplesOn(models: readonly PricedModel[], day: string | null): readonly ExampleClaim[] {
  if (day === null) return exampleClaims;
  const out = modelsOut(models, day);
  return exampleClaims.filter(
    (one) =>
      one.models.every((id) => out.some((model) => model.id === id)) &&
      laterDates(one.claim, day).length === 0,
  );
}
