import { indicatorDocument, type IndicatorDocument } from '../../contract/indicator.ts';
import { textOn } from '../../contract/laterDates.ts';
import { knownOn } from '../../domain/known.ts';
import { splitIndustry } from '../../domain/industries.ts';
import { indicatorFigure } from '../../figure/indicatorFigure.ts';
import { figureSpec } from '../spec.ts';
import { noValueText } from './noValueText.ts';

interface NamedIndicator {
  readonly title: string;
}

/** The document with the definition as it reads on a day: without what it says of values that came later. */
export function definedOn(document: IndicatorDocument, day: string | null): IndicatorDocument {
  const { indicator } = document;
  return { ...document, indicator: { ...indicator, definition: textOn(indicator.definition, day) } };
}

function emptyText({ observations }: IndicatorDocument, day: string | null): string {
  if (observations.length === 0)
    return 'All values of this indicator were withdrawn. The table has them, with the reasons.';
  if (day === null) return 'No value is on record.';
  return `${noValueText(
    knownOn(observations, (one) => one.publishedOn, day),
    day,
  )}.`;
}

/** The figure on an indicator's page, for the chosen industries. Where only the id is known, it is the name. */
export const indicatorSpec = (id: string, known: NamedIndicator | null = null) =>
  figureSpec({
    id,
    name: known?.title ?? `Indicator “${id}”`,
    home: `/indicators/${id}`,
    industries: 'any',
    needs: (ask) => ({ document: ask(indicatorDocument(id)) }),
    draw: ({ document }, context) =>
      indicatorFigure(
        id,
        definedOn(document, context.asOf),
        splitIndustry(document.observations, context.industries),
        context,
      ),
    empty: ({ document }, { asOf }) => emptyText(document, asOf),
  });
