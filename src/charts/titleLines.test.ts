import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './measureText.ts';
import { titleLines } from './titleLines.ts';

const SIZE = 20;
/** Breaks a title into a room of this share of its own width. */
const broken = (text: string, share: number) =>
  titleLines(text, { size: SIZE, width: textWidth(text, SIZE) * share });

describe('titleLines', () => {
  it('needs no more lines than must be, and leaves no word alone', () => {
    const text = 'Both countries lead on about as many comparisons';
    const lines = broken(text, 0.85);
    expect(wrapText(text, SIZE, textWidth(text, SIZE) * 0.85).at(-1)).toBe('comparisons');
    expect(lines).toHaveLength(2);
    expect(textWidth(lines[1] ?? '', SIZE)).toBeGreaterThan(textWidth(lines[0] ?? '', SIZE) / 2);
    expect(broken('Short', 1.1)).toEqual(['Short']);
  });

  it('breaks after a colon where both sides have room', () => {
    expect(broken('Terminal-Bench: United States ahead throughout', 0.8)).toEqual([
      'Terminal-Bench:',
      'United States ahead throughout',
    ]);
  });

  it('breaks between sentences rather than after a colon, and inside of no date', () => {
    expect(broken('Latest value in percent. Unverified: past due, no result on record', 0.8)).toEqual([
      'Latest value in percent.',
      'Unverified: past due, no result on record',
    ]);
    const counted = 'Who leads on November 30, 2026 and how. No clear leader: 2. Too little on record: 51.';
    for (const share of [0.5, 0.55, 0.6, 0.7])
      for (const line of broken(counted, share).slice(0, -1))
        expect(line, String(share)).not.toMatch(/30,$|:$/);
  });

  it.each([
    ['Private investment in AI in 2024, United States and China ahead', /United$|China$/],
    ['Electric cars sold in the world in 2025: China ahead of all', /China$/],
    [
      'Most computing power of one model: China 1.5 × 10²⁵, United States 5 × 10²⁶',
      /China$|1\.5$|×$|United$|States$|5$/,
    ],
    ['Cheapest model as good as GPT-5.5: China $0.28', /China$/],
    ['Cheapest model as good as GPT-5.5: China CNY 0.28', /China$|CNY$/],
  ])('breaks inside of no name and no number: %s', (text, torn) => {
    for (const share of [0.55, 0.65, 0.75, 0.9]) {
      for (const line of broken(text, share).slice(0, -1)) expect(line, String(share)).not.toMatch(torn);
    }
  });

  it('keeps every word, and breaks Chinese anywhere', () => {
    const text = 'ISO committee secretariats held: China 90, United States 92 in 2025';
    expect(broken(text, 0.4).join(' ')).toBe(text);
    expect(broken('国家标准化发展纲要实施方案', 0.6).join('')).toBe('国家标准化发展纲要实施方案');
  });
});
