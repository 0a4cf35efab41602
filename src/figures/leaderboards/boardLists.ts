import { BOARD_PAGE } from '../../url/pathView.ts';
import { indicatorDocument, type IndicatorDocument } from '../../contract/indicator.ts';
import type { FigureContent } from '../../figure/figure.ts';
import { indicatorFigure } from '../../figure/indicatorFigure.ts';
import { figureSpec, viewContext } from '../spec.ts';

import { noOptions, type View } from '../../url/view.ts';
import { splitIndustry } from '../../domain/industries.ts';

/** A list that is not a score board, with the indicators drawn from it. */
export interface BoardList {
  /** Id as in the URL of its page, or in `board=`. */
  readonly id: string;
  readonly label: string;
  /** Indicators in the order of the page. */
  readonly indicators: readonly [string, ...string[]];
  /** Explanation of what the list is and is not, in one or two sentences. */
  readonly about: string;
  /** Body that events about the list name; `null` if there is none. */
  readonly body: string | null;
}

/** Lists whose ranks or counts are separate indicators; each is selected like a board. */
export const boardLists: readonly BoardList[] = [
  {
    id: 'top500',
    label: 'TOP500 supercomputers',
    indicators: ['top500-systems', 'top500-performance-share', 'top500-best-rank', 'top500-top10'],
    about:
      'Twice a year the operators of the fastest computers hand in a Linpack run. Who hands in none is not on the list: for China it is a lower bound, as the events below say.',
    body: 'TOP500',
  },
  {
    id: 'mlperf',
    label: 'MLPerf submitters',
    indicators: [
      'mlperf-inference-submitters',
      'mlperf-inference-cn-submitters-without-lenovo',
      'mlperf-training-submitters',
      'mlperf-training-cn-submitters-without-lenovo',
    ],
    about: 'Rounds of a benchmark of AI hardware: who takes part, not how fast it is.',
    body: 'MLCommons',
  },
  {
    id: 'epoch-notable-models',
    label: 'Notable AI models (Epoch AI)',
    indicators: ['epoch-notable-models', 'policy-all-models-epoch'],
    about: 'Models that Epoch AI lists as notable, and all that it lists, by the year of publication.',
    body: null,
  },
  {
    id: 'epoch-compute',
    label: 'Training compute (Epoch AI)',
    indicators: ['epoch-max-training-compute'],
    about: 'The largest training run of each year, estimated by Epoch AI; on a logarithmic measure.',
    body: null,
  },
  {
    id: 'ai-index',
    label: 'AI Index, Arena gap',
    indicators: ['ai-index-arena-gap', 'ai-index-arena-gap-percent'],
    about: 'The gap between the best U.S. and the best Chinese model as the AI Index of Stanford reports it.',
    body: null,
  },
  {
    id: 'downloads',
    label: 'Downloads of open models',
    indicators: ['hf-download-share-12m', 'atom-cumulative-downloads'],
    about: 'How often open models of either country were fetched, by two studies.',
    body: null,
  },
];

/** Returns the list that a view requests; `null` if it requests none, or a board. */
export const listChoice = (board: string | null): BoardList | null =>
  boardLists.find(({ id }) => id === board) ?? null;

/**
 * Returns one indicator of a list: exactly the figure of its own page, which its link opens, since the number is the
 * same wherever it is shown. Board and options of this page do not apply there.
 */
function listFigure(document: IndicatorDocument, view: View): FigureContent {
  const { id } = document.indicator;
  const context = viewContext(`/indicators/${id}`, {
    ...view,
    board: null,
    metric: null,
    options: noOptions,
  });
  return indicatorFigure(document, splitIndustry(document.observations, view.industries), context);
}

/** Figures of a list, in the order of the page. */
export const listSpecs = ({ indicators, label }: BoardList) =>
  indicators.map((id) =>
    figureSpec({
      id,
      name: `${label}: ${id}`,
      home: BOARD_PAGE,
      industries: 'any',
      needs: (ask) => ({ document: ask(indicatorDocument(id)) }),
      draw: ({ document }, _, view) => listFigure(document, view),
      empty: 'No value was there on this day.',
    }),
  );
