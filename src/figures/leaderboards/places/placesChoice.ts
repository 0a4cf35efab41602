import type { Options } from '../../../url/view.ts';
import type { TopCount } from './topFigure.ts';

/** How many first places are counted. */
export const topCount = (options: Options): TopCount => (options.top === '20' ? 20 : 10);

/** Whose best place is drawn. */
export const rankedBy = (options: Options): 'country' | 'developer' =>
  options.places === 'developer' ? 'developer' : 'country';
