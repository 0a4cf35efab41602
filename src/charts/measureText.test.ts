import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from './measureText.ts';

// Node has no canvas: these use the estimate, which is sufficient for the rules.
describe('textWidth', () => {
  it('sets Chinese on a square and Latin narrower', () => {
    expect(textWidth('标准', 12)).toBe(24);
    expect(textWidth('GB', 12)).toBeLessThan(textWidth('标准', 12));
  });
});

describe('fitText', () => {
  it('leaves alone what fits', () => {
    expect(fitText('GPT-5.5', 12, 200)).toBe('GPT-5.5');
  });

  it('shortens with an ellipsis to the width, without a space before it', () => {
    const text = fitText('Ministry of Industry and Information Technology', 12, 90);
    expect(text).toMatch(/^Ministry.*[^ ]…$/);
    expect(textWidth(text, 12)).toBeLessThanOrEqual(90);
  });

  it('leaves a letter even where there is no room at all', () => {
    expect(fitText('Committee', 12, 1)).toBe('C…');
  });
});

describe('wrapText', () => {
  const title = 'Tasks by domain and stage, 2026 key points (2026年汽车标准化工作要点)';

  it.each([80, 140, 300, 2000])('fits every line into %s pixels and loses nothing', (width) => {
    const lines = wrapText(title, 14, width);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
  });

  it('breaks between words, and between any two characters of Chinese', () => {
    expect(wrapText('seats held', 10, 40)).toEqual(['seats', 'held']);
    expect(wrapText('标准化工作', 10, 30)).toEqual(['标准化', '工作']);
  });

  it('cuts a word that no line can hold, and loses none of it', () => {
    const lines = wrapText('a https://office.example/list?asOf=2026 b', 10, 60);
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
    expect(lines.join('').replaceAll(' ', '')).toBe('ahttps://office.example/list?asOf=2026b');
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    for (const width of [30, 40, 50, 60]) {
      const lines = wrapText('新能源汽车（含混合动力）标准，《要点》。', 10, width);
      for (const line of lines.slice(1)) expect(line, String(width)).not.toMatch(/^[，。）》]/u);
      for (const line of lines) expect(line, String(width)).not.toMatch(/[（《]$/u);
    }
  });

  it('has no line without text', () => {
    expect(wrapText('', 10, 60)).toEqual([]);
    expect(wrapText('  ', 10, 60)).toEqual([]);
  });
});
