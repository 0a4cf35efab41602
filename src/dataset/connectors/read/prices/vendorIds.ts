/** `developer → id in the vendor's API → id in the records`, if the two differ. */
const vendorSpellings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Alibaba: {
    'qwen2-5-72b-instruct': 'qwen2.5-72b-instruct',
    'qwen2-5-7b-instruct': 'qwen2.5-7b-instruct',
    'qwen3-next-80b-a3b-instruct': 'qwen3-next-80b-a3b',
  },
  Amazon: {
    'amazon.nova-lite-v1:0': 'amazon-nova-lite',
    'amazon.nova-micro-v1:0': 'amazon-nova-micro',
    'amazon.nova-pro-v1:0': 'amazon-nova-pro',
    'us.amazon.nova-premier-v1:0': 'amazon-nova-premier',
    'global.amazon.nova-2-lite-v1:0': 'amazon-nova-2-lite',
  },
  'Ant Group': { 'Ling-1T': 'ling-1t', 'Ling-2.6-1T': 'ling-2.6-1t' },
  Anthropic: {
    'claude-instant-1': 'claude-instant-1.1',
    'claude-3-opus-20240229': 'claude-3-opus',
    'claude-3-sonnet-20240229': 'claude-3-sonnet',
    'claude-3-haiku-20240307': 'claude-3-haiku',
    'claude-3-5-sonnet-20240620': 'claude-3.5-sonnet',
    'claude-3-5-haiku-20241022': 'claude-3.5-haiku',
    'claude-3-7-sonnet-20250219': 'claude-3.7-sonnet',
    'claude-opus-4-20250514': 'claude-opus-4',
    'claude-sonnet-4-20250514': 'claude-sonnet-4',
    'claude-opus-4-1-20250805': 'claude-opus-4.1',
    'claude-sonnet-4-5': 'claude-sonnet-4.5',
    'claude-haiku-4-5': 'claude-haiku-4.5',
    'claude-opus-4-5': 'claude-opus-4.5',
    'claude-opus-4-6': 'claude-opus-4.6',
    'claude-sonnet-4-6': 'claude-sonnet-4.6',
    'claude-opus-4-7': 'claude-opus-4.7',
    'claude-opus-4-8': 'claude-opus-4.8',
    'claude-fable-5-1': 'claude-fable-5.1',
    'claude-fable-5-2': 'claude-fable-5.2',
    'claude-opus-5-5': 'claude-opus-5.5',
    'claude-sonnet-5-5': 'claude-sonnet-5.5',
    'claude-haiku-5-5': 'claude-haiku-5.5',
  },
  Microsoft: {
    'MAI-DS-R1': 'mai-ds-r1',
    'Phi-3-medium-128k-instruct': 'phi-3-medium-128k',
    'Phi-3.5-MoE-instruct': 'phi-3.5-moe',
    'Phi-4': 'phi-4',
    'Phi-4-mini-instruct': 'phi-4-mini',
    'Phi-4-reasoning': 'phi-4-reasoning',
  },
  MiniMax: {
    'MiniMax-M2': 'minimax-m2',
    'MiniMax-M2.1': 'minimax-m2.1',
    'MiniMax-M2.5': 'minimax-m2.5',
    'MiniMax-M2.7': 'minimax-m2.7',
    'MiniMax-M3': 'minimax-m3',
    'MiniMax-M3.1-Flash': 'minimax-m3.1-flash',
  },
  'Moonshot AI': {
    'kimi-k2-0711-preview': 'kimi-k2-0711',
    'kimi-k2-0905-preview': 'kimi-k2-0905',
    'kimi-k2-turbo-preview': 'kimi-k2-turbo',
  },
  OpenAI: { 'gpt-3.5-turbo-0125': 'gpt-3.5-turbo' },
  xAI: { 'grok-4-1-fast': 'grok-4.1-fast', 'grok-4.20-0309-reasoning': 'grok-4.20' },
  'Zhipu AI (Z.ai)': { 'GLM-5.2': 'glm-5.2', 'GLM-5.3': 'glm-5.3', 'GLM-5.3-Flash': 'glm-5.3-flash' },
};

/**
 * Names that a vendor moves from model to model. A price that changes with such a name is not a price change of a
 * model.
 */
const movingNames: ReadonlySet<string> = new Set([
  'deepseek-chat',
  'deepseek-reasoner',
  'gpt-3.5-turbo',
  'gemini-flash-latest',
  'gemini-flash-lite-latest',
]);

/**
 * Returns the record id of the model that a vendor's API id refers to; `null` if the id moves from model to model.
 * The caller checks whether the records have that model.
 */
export function modelIdOf(developer: string, vendorId: string): string | null {
  if (movingNames.has(vendorId)) return null;
  return vendorSpellings[developer]?.[vendorId] ?? vendorId;
}
