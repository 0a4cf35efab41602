import type { Locator } from '@playwright/test';
import { plotOf } from './openPages.ts';

export interface FigureFacts {
  readonly title: string;
  readonly subtitle: string;
  /** The first publishers and the first license, as the line under the figure names them. */
  readonly publishers: string;
  readonly licence: string;
  readonly legend: readonly string[];
  /** Colors of the legend's marks and of the marks in the chart, as the page draws them. */
  readonly colors: readonly string[];
}

/** What a drawn figure says on the page: what its files must say too. */
export async function figureFacts(figure: Locator): Promise<FigureFacts> {
  const marks = figure.locator('[data-legend] svg > *').or(plotOf(figure).locator('[data-key]'));
  const paper = '#fbfaf7';
  const paints = await marks.evaluateAll(
    (all, hollow) =>
      all.flatMap((mark) => {
        // A page's colors are variables; a file has what they stand for.
        const { fill, stroke } = getComputedStyle(mark);
        const [inside, outline] = [fill, stroke].map((color) => {
          const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1) ?? [];
          return parts.length === 0
            ? null
            : `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
        });
        // The thin outline of a hollow mark mixes with what is around it: few of its pixels have its color.
        return inside === hollow ? [] : [inside, outline];
      }),
    paper,
  );
  const line = (await figure.locator('figcaption span').first().textContent()) ?? '';
  const [publishers = '', , licence = ''] = line.split(' · ');
  const withoutRest = (list: string) => list.replace(/ and \d+ more$/, '');
  return {
    publishers: withoutRest(publishers),
    licence: withoutRest(licence),
    title: (await figure.getByRole('heading').textContent()) ?? '',
    subtitle: (await figure.locator('p').first().textContent()) ?? '',
    legend: await figure.locator('[data-legend] li').allTextContents(),
    colors: [...new Set(paints)].filter((color): color is string => color !== null && color !== paper),
  };
}

/** The points of a figure as its table lists them: key and value, empty where there are no data. */
export async function tablePoints(figure: Locator): Promise<Map<string, string>> {
  await figure.getByRole('button', { name: 'Table' }).click();
  await figure.getByRole('table').waitFor();
  const points = await figure
    .locator('table [data-key]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-key') ?? '', one.getAttribute('data-value') ?? ''] as const),
    );
  await figure.getByRole('button', { name: 'Table' }).click();
  return new Map(points);
}
