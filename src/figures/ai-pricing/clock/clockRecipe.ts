import { drawnOrNull } from '../../drawnOrNull.ts';
import type { FigureRecipe } from '../../figureRecipe.ts';
import { viewContext } from '../../viewContext.ts';
import { loadWorkload } from '../workload/workloadRecipe.ts';
import { clockFigure } from './clockFigure.ts';
import { readZone } from './readZone.ts';

const PATH = '/ai-pricing';

/** The hours of a week at peak and off-peak price, on the clocks of the view's zone. */
export const clockRecipe: FigureRecipe = {
  id: 'peak-clock',
  title: 'Hours of the week at peak and off-peak price',
  path: PATH,
  industries: ['ai'],
  load: async (client, view) =>
    drawnOrNull(clockFigure(await loadWorkload(client), readZone(view.options), viewContext(PATH, view))),
};
