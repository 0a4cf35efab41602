import { indicatorDocument, type IndicatorDocument } from '../../contract/indicator.ts';
import { textOn } from '../../contract/laterDates.ts';
import { knownOn } from '../../domain/known.ts';
import { splitIndustry } from '../../domain/industries.ts';
import { sharedDenominators } from '../../contract/measures.ts';
import type { View } from '../../url/view.ts';
import { figureSpec } from '../spec.ts';
import type { FigureContent } from '../../figure/figure.ts';
import { askedBasis, exploredFigure, figureBeside } from './explore.ts';
import { noValueText } from './noValueText.ts';
import { askBeside } from './severalFigure.ts';

interface NamedIndicator {
  readonly title: string;
}

/** Returns the document with the definition as of a day: without statements about later values. */
export function definedOn(document: IndicatorDocument, day: string | null): IndicatorDocument {
  const { indicator } = document;
  return { ...document, indicator: { ...indicator, definition: textOn(indicator.definition, day) } };
}

function emptyText({ observations }: IndicatorDocument, { asOf: day, options }: View): string {
  if (observations.length === 0)
    return 'All values of this indicator were withdrawn. The table has them, with the reasons.';
  if (options.from !== undefined || options.until !== undefined) return 'No values in the years you chose.';
  if (day === null) return 'No values on record.';
  return `${noValueText(
    knownOn(observations, (one) => one.publishedOn, day),
    day,
  )}.`;
}

/** Figure on an indicator's page, for the selected industries. The name defaults to the id. */
export const indicatorSpec = (id: string, known: NamedIndicator | null = null) =>
  figureSpec({
    id,
    name: known?.title ?? `Indicator “${id}”`,
    home: `/indicators/${id}`,
    industries: 'any',
    needs: (ask, view) => {
      const document = ask(indicatorDocument(id));
      const basis = document && askedBasis(document, view.options);
      const divisor = basis && ask(indicatorDocument(sharedDenominators[basis]));
      return { document, basis, divisor, beside: askBeside(ask, id, view) };
    },
    draw: ({ document, basis, divisor, beside }, context, { options }): FigureContent => {
      const { asOf } = context;
      const industry = splitIndustry(document.observations, context.industries);
      const subject = { document: definedOn(document, asOf), industry, context };
      if (beside.length > 0) {
        const others = beside.map((other) => definedOn(other, asOf));
        return figureBeside(subject, others, options);
      }
      return exploredFigure(subject, options, basis && divisor && { basis, document: divisor });
    },
    empty: ({ document }, view) => emptyText(document, view),
  });
