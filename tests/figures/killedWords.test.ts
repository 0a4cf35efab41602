import { describe, expect, it } from 'vitest';
import { indicatorIndexDocument } from '../../src/contract/indicator.ts';
import { splitIndustry } from '../../src/domain/industries.ts';
import { altText } from '../../src/figure/altText.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { legendItems } from '../../src/figure/firstPaint.ts';
import { indicatorFigure } from '../../src/figure/indicatorFigure.ts';
import { Industry } from '../../src/contract/codelists.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { builtFigures, builtIndicator, viewOf } from '../support/builtFigures.ts';

// Words of ours that puzzle readers, each with the plain one.

const killed: readonly (readonly [word: RegExp, say: string])[] = [
  [/\bnot a score\b|\bno score\b/i, 'what not to do with the numbers'],
  [/\bby the day\b|\bof the view\b|\bon this day\b/i, 'by this date'],
  [/\bhollow\b(?! marks)/i, 'hollow marks'],
  [/\d[\d.,]* against [≥\d]/i, '“to” or “vs.” between two numbers'],
  [/\bset against\b|\bheld? against\b/i, 'compare with'],
  [/\b(?:is|are|now|both countries) level\b|^level\b|\blevel (?:on|at) \d/im, 'tied'],
  [/\bsplit on\b|\bboth ways on\b/i, 'mixed'],
  [/\bcannot be told\b|\bcannot be separated\b/i, 'undetermined, too close to call'],
  [/\bnewest\b/i, 'latest'],
  [/\bin part\b/i, 'so far, partial or incomplete'],
  [/\b(?:came|was|were|been) out\b|\bout (?:in time|late)\b/i, 'published'],
  [/\b(?:took|taken|take) over\b/i, 'adopted'],
  [/\bfronts?\b/i, 'area'],
  [/\bof \d[\d,]* counts?\b/i, 'indicator or comparison'],
  [/\b(?:un)?cached? (?:hit|input)s?\b(?<!\bcached input)/i, 'input, cached input'],
  [/\bcaptures?\b|\bcaptured\b/i, 'snapshot'],
  [/\bletter for letter\b|\ba mark a\b|\bone a model\b/i, 'each'],
  [/\bnobody looked\b|\bno row\b/i, 'no source on record'],
];

/** What our code says around a drawing; a definition is a text of the records where the figure is of an indicator. */
const saidBy = (figure: Figure): readonly string[] => [
  figure.title,
  figure.subtitle,
  figure.interval ?? '',
  ...figure.notes.filter((note) => note !== figure.definition),
  ...legendItems(figure).map(({ label }) => label),
  ...('rows' in figure ? figure.rows.map(({ detail }) => detail ?? '') : []),
  ...('cells' in figure ? Object.values(figure.cells).flatMap(({ head, lines }) => [head, ...lines]) : []),
  altText(figure),
];

const indicatorFigures = (): Figure[] =>
  builtDocument(indicatorIndexDocument).indicators.map(({ id }) => {
    const document = builtIndicator(id);
    return { ...indicatorFigure(document, splitIndustry(document.observations, []), viewOf()), id };
  });

const sets: readonly (readonly [string, readonly Figure[]])[] = [
  ['the newest day', builtFigures(viewOf())],
  ['the day of the article', builtFigures(viewOf('2026-05-26'))],
  ['a day after the prices rose', builtFigures(viewOf('2026-09-01'))],
  ['a day before most records', builtFigures(viewOf('2020-01-01'))],
  ...Industry.codes.map((one) => [one, builtFigures(viewOf(null, [one]))] as const),
  ['all indicators', indicatorFigures()],
];

/** Names of the records, and the reasons that they give for a break, are theirs. */
const names = builtDocument(indicatorIndexDocument)
  .indicators.map(({ title }) => title)
  .toSorted((a, b) => b.length - a.length);

const ofBreaks = /^Scores before and after these dates .*$/;

const without = (text: string): string =>
  names.reduce(
    (left, name) => (left.includes(name) ? left.replaceAll(name, '') : left),
    text.replace(ofBreaks, ''),
  );

describe.each(sets)('what readers see of %s', (_name, figures) => {
  it('has none of the words that puzzle them', () => {
    const found = figures.flatMap((figure) =>
      saidBy(figure).flatMap((text) =>
        killed
          .filter(([word]) => word.test(without(text)))
          .map(([, say]) => `${figure.id}: “${text}”: say ${say}`),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});
