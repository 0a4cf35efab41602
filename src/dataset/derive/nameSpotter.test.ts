import { describe, expect, it } from 'vitest';
import { nameSpotter } from './nameSpotter.ts';

const spot = nameSpotter([
  ['GPT-5', 'gpt-5'],
  ['GPT-5 Pro', 'gpt-5-pro'],
  ['Claude Opus 5', 'opus-5'],
  ['Kimi K3', 'kimi-k3'],
  ['360', 'developer-360'],
]);

describe('nameSpotter', () => {
  it('finds names as whole words, whatever punctuation stands around them', () => {
    expect([...spot('Kimi K3, “GPT-5” and Claude Opus 5’s price (per month).')]).toEqual([
      'kimi-k3',
      'gpt-5',
      'opus-5',
    ]);
  });

  it('takes a hyphen and a blank as one', () => {
    expect([...spot('Claude-Opus-5 and GPT 5')]).toEqual(['opus-5', 'gpt-5']);
  });

  it('takes the longest name alone', () => {
    expect([...spot('GPT-5 Pro is listed at 15 USD')]).toEqual(['gpt-5-pro']);
  });

  it.each([
    'GPT-5.5 came out',
    'gpt-5 in small letters',
    'Claude Opus 5.1',
    'Claude Opus',
    'some 360 models',
  ])('does not take “%s” for a name', (text) => {
    expect([...spot(text)]).toEqual([]);
  });
});
