import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { britishWords } from '../../src/contract/britishSpelling.ts';
import { sourceTexts } from '../support/sourceTexts.ts';

/** Words of a sentence or a label; codes, keys and class names are `one-word` or `camelCase`. */
const isForReaders = (text: string) => /\S\s+\S/.test(text.trim()) || /^[A-Z][a-z]+\W?$/.test(text.trim());
/** Lists of classes, as `text-sm licence`, hold no sentence. */
const isClasses = (text: string) =>
  /^[\w\s:[\]().,%/&>*#+-]+$/.test(text) && /\b(text|flex|grid|px|py|mt|mb)-/.test(text);
/** Names of columns and fields are part of the stable surface, and are quoted as such. */
const withoutNames = (text: string) => text.replace(/`[^`]*`|\b\w+_\w+\b|[\w-]+\.csv/g, '');

const slips = (place: string, text: string) =>
  britishWords(withoutNames(text)).map(({ found, american }) => `${place}: “${found}” is “${american}”`);

describe('what readers see is spelled as Americans spell', () => {
  it('in the texts of the code', () => {
    const texts = sourceTexts('src').filter(({ text }) => isForReaders(text) && !isClasses(text));
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.flatMap(({ place, text }) => slips(place, text))).toEqual([]);
  });

  it('in the first things that a visitor reads', () => {
    for (const file of ['README.md', 'CONTRIBUTING.md', 'index.html', 'CITATION.cff']) {
      const text = readFileSync(file, 'utf8').replaceAll(/```[\s\S]*?```/g, '');
      expect(slips(file, text), file).toEqual([]);
    }
  });
});

describe('britishWords', () => {
  it('finds forms of a word and leaves American and like words alone', () => {
    expect(britishWords('Licences of the programme').map(({ found }) => found)).toEqual([
      'Licences',
      'programme',
    ]);
    expect(britishWords('It organises, analyses and labelled greys')).toHaveLength(3);
    expect(britishWords('licenses, analyses, catalog, program, programmed, parameter, centered')).toEqual([]);
  });
});
