import { describe, expect, it } from 'vitest';
import { indicatorIndexDocument } from '../../src/contract/indicator.ts';
import { splitIndustry } from '../../src/domain/industries.ts';
import { altText } from '../../src/figure/altText.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { legendItems } from '../../src/figure/firstPaint.ts';
import { indicatorFigure } from '../../src/figure/indicatorFigure.ts';
import { Industry } from '../../src/contract/codelists.ts';
import { puzzlingWords } from '../../src/dataset/lint/puzzlingWords.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { builtFigures, builtIndicator, viewOf } from '../support/builtFigures.ts';

// Words of ours that puzzle readers; the lint of the records looks for the same in their texts.

const saidBy = (figure: Figure): readonly string[] => [
  figure.title,
  figure.subtitle,
  figure.interval ?? '',
  ...figure.notes,
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

describe.each(sets)('what readers see of %s', (_name, figures) => {
  it('has none of the words that puzzle them', () => {
    const found = figures.flatMap((figure) =>
      saidBy(figure).flatMap((text) =>
        puzzlingWords
          .filter(([word]) => word.test(text))
          .map(([, say]) => `${figure.id}: “${text}”: say ${say}`),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});
