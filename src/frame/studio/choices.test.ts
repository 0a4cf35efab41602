import { describe, expect, it } from 'vitest';
import { defaultChoices, problemOf, storedChoices, settingsOf, type Choices } from './choices.ts';

const chosen = (part: Partial<Choices>): Choices => ({ ...defaultChoices, ...part });
const settings = (part: Partial<Choices>, has = true) =>
  settingsOf(chosen(part), { altText: null, longText: null }, { hasTitles: has, hasManyRows: has });

describe('readChoices', () => {
  it('lets what it does not know fall back alone', () => {
    const stored = {
      ...chosen({ format: 'svg', look: 'dark' }),
      size: 'poster',
      scale: 9,
      titles: undefined,
    };
    expect(storedChoices(stored)).toEqual(chosen({ format: 'svg', look: 'dark' }));
  });

  it.each([null, 'png', 7, [], { width: '1234567' }])('takes %j for no choices at all', (stored) => {
    expect(storedChoices(stored)).toEqual(defaultChoices);
  });

  it('starts with a report on light paper', () => {
    expect(defaultChoices).toMatchObject({ format: 'png', size: 'report', scale: 1, look: 'light' });
  });
});

describe('settingsOf', () => {
  it('hands on what was chosen', () => {
    expect(
      settings({ size: 'square', scale: 3, look: 'greyscale', titles: 'both', rows: 'short' }),
    ).toMatchObject({
      size: { id: 'square', width: 1080, height: 1080 },
      scale: 3,
      look: 'greyscale',
      titles: 'both',
      rows: 'short',
    });
  });

  it('takes the sides of a custom size as typed', () => {
    expect(settings({ size: 'custom', width: ' 1000', height: '700' }).size).toMatchObject({
      width: 1000,
      height: 700,
    });
  });

  it('gives presentations the shape of a slide, whatever was typed for pictures', () => {
    const typed = { format: 'pptx', size: 'custom', width: '' } as const;
    expect(settings(typed).size.id).toBe('slide');
    expect(problemOf(chosen(typed))).toBeNull();
  });

  it('leaves at its default what the format does not have', () => {
    expect(settings({ format: 'svg', scale: 4 }).scale).toBe(1);
    expect(settings({ titles: 'zh', rows: 'short' }, false)).toMatchObject({ titles: 'en', rows: 'all' });
  });
});

describe('problemOf', () => {
  it.each(['', 'wide', '-3', '1e3', '12.5'])('says that “%s” is no width', (width) => {
    expect(problemOf(chosen({ size: 'custom', width }))).toMatch(/whole numbers/);
  });

  it('says which size is too large, and for data that none is', () => {
    const huge = { size: 'custom', width: '9000', height: '9000' } as const;
    expect(problemOf(chosen(huge))).toMatch(/16,777,216/);
    expect(problemOf(chosen({ ...huge, format: 'csv' }))).toBeNull();
  });

  it('counts the scale only where the file has pixels', () => {
    expect(problemOf(chosen({ size: 'print', scale: 4 }))).toMatch(/at 4x/);
    expect(problemOf(chosen({ size: 'print', scale: 4, format: 'svg' }))).toBeNull();
  });
});
