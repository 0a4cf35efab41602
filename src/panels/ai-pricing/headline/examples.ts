/** Claims that went round in May 2026, in our words. The label names no number, the sentence does. */
export const exampleClaims = [
  {
    label: 'V4 Pro, input and output',
    claim: 'DeepSeek’s V4 Pro costs $0.0036 per million input tokens and $0.87 per million output tokens.',
  },
  {
    label: 'GPT-5.5, input and output',
    claim: 'GPT-5.5 costs $5 per million input tokens and $30 per million output tokens.',
  },
  {
    label: 'The two against each other',
    claim:
      'GPT-5.5 charges $5 per 1M input tokens against $0.0036 for DeepSeek’s V4 Pro, 1,389 times as much.',
  },
  {
    label: 'Qwen3.7-Max on Code Arena',
    claim: 'On May 26, 2026, Qwen3.7-Max ranked fourth on Code Arena with 1,541 points.',
  },
] as const;
