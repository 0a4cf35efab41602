import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../../src/app/createQueryClient.ts';
import { recipesOfPage } from '../../src/app/figureRegistry.ts';
import { apiPaths } from '../../src/contract/apiPaths.ts';
import { indexDocument } from '../../src/contract/catalogue.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { parseView } from '../../src/url/viewParams.ts';
import { builtDocument } from '../support/builtDocuments.ts';

const { datasetDate } = builtDocument(apiPaths.index(), indexDocument);

const valuesOf = (figure: Figure | null) => new Map(figure?.points.map(({ key, value }) => [key, value]));

const ownSearch: Readonly<Record<string, string>> = {
  'board-days-behind': 'gap=days',
  'model-comparison': 'compare=gpt-5.5,deepseek-v4-pro',
};

/**
 * Rows without a publication date are left out of any view of a day, since that they were out by then cannot
 * be shown; nothing else may differ.
 */
describe('a view pinned to the day of the dataset', () => {
  it.each(['/', '/ev-plans', '/ai-pricing', '/leaderboards', '/participation'])(
    'shows no other numbers than the newest view: %s',
    async (path) => {
      const client = createQueryClient();
      for (const recipe of await recipesOfPage(path)) {
        // A figure that a control shows in another's place has its values only under that control.
        const search = ownSearch[recipe.id] ?? '';
        const newest = valuesOf(await recipe.load(client, parseView(`?${search}`).view));
        const pinned = valuesOf(await recipe.load(client, parseView(`?${search}&asOf=${datasetDate}`).view));
        expect(pinned.size, recipe.id).toBeGreaterThan(newest.size * 0.9);
        const others = [...pinned].filter(([key, value]) => newest.get(key) !== value);
        expect(others, recipe.id).toEqual([]);
      }
    },
  );
});
