import type { Figure } from '../../../src/figure/figure.ts';
import {
  all,
  plotOf,
  spoilFirst,
  remove,
  set,
  shift,
  rowsOf,
  rowTexts,
  marks,
  isKind,
  type Fault,
} from './spoil.ts';

const rowed = ['bars', 'dots', 'leads'] as const;
const placed = ['dots', 'leads', 'timeline', 'scatter'] as const;
const isolated = (figure: Figure) => {
  const missing = figure.points.find(({ value }) => value === null);
  return missing?.key ?? null;
};

const numbers: readonly Fault[] = [
  {
    name: 'a mark lost',
    check: 'marks',
    says: /^The picture lacks the mark of “.+”\.$/,
    spoil: (root, figure) => spoilFirst(marks(root, figure), remove),
  },
  {
    name: 'a mark that nobody sees',
    check: 'marks',
    says: /^The picture lacks the mark of “.+”\.$/,
    spoil: (root, figure) => spoilFirst(marks(root, figure), set('opacity', '0')),
  },
  {
    name: 'a value swapped',
    check: 'marks',
    says: /^The mark of “.+” does not state its value\.$/,
    spoil: (root, figure) => spoilFirst(marks(root, figure), set('data-value', '123456.5')),
  },
  {
    name: 'a missing value drawn as zero',
    check: 'marks',
    says: /^The picture draws “.+”, of which there is no data\.$/,
    spoil: (root, figure) => {
      const key = isolated(figure);
      const [mark] = marks(root, figure);
      if (key === null || mark === undefined) return false;
      const copy = mark.cloneNode(true);
      if (!(copy instanceof Element)) return false;
      set('data-key', key)(copy);
      set('data-value', '0')(copy);
      mark.after(copy);
      return true;
    },
  },
  {
    name: 'a mark of another figure',
    check: 'marks',
    says: /^The picture has a mark “elsewhere” that its figure does not have\.$/,
    spoil: (root, figure) =>
      spoilFirst(marks(root, figure), (mark) => {
        const copy = mark.cloneNode(true);
        if (copy instanceof Element) set('data-key', 'elsewhere')(copy);
        mark.after(copy);
      }),
  },
  {
    name: 'signed values without their zero line',
    check: 'lines',
    says: /^The picture lacks its zero line\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-zero]'), remove),
  },
  {
    name: 'a zero line that is not at zero',
    check: 'lines',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root) =>
      spoilFirst(all(root, '[data-zero]'), (line) => {
        for (const end of ['y1', 'y2']) shift(end, 9)(line);
      }),
  },
  {
    name: 'bars without length',
    check: 'places',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root, figure) => {
      if (!isKind(figure, ['bars'])) return false;
      all(root, 'rect[data-key]').forEach(set('width', '0'));
      return true;
    },
  },
  {
    name: 'a bar too long',
    check: 'places',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root, figure) =>
      isKind(figure, ['bars']) &&
      marks(root, figure).length > 2 &&
      // A bar of low confidence is a group of shapes.
      spoilFirst(
        marks(root, figure).filter((mark) => mark.hasAttribute('width')),
        shift('width', 4),
      ),
  },
  {
    name: 'a mark beside its value',
    check: 'places',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root, figure) =>
      isKind(figure, placed) &&
      marks(root, figure).length > 3 &&
      spoilFirst(marks(root, figure), set('transform', 'translate(2 0)')),
  },
  {
    name: 'a mark in the row of another',
    check: 'places',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root, figure) =>
      isKind(figure, ['grid']) && spoilFirst(marks(root, figure), set('transform', 'translate(0 -600)')),
  },
  {
    name: 'a mark above its value',
    check: 'places',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root, figure) =>
      isKind(figure, ['scatter']) && spoilFirst(marks(root, figure), set('transform', 'translate(0 -2)')),
  },
  {
    name: 'an interval to the right that is not that of its mark',
    check: 'places',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root) =>
      spoilFirst(all(root, '[data-cross-interval]').slice(1), set('transform', 'translate(3 0)')),
  },
  {
    name: 'an interval upwards beside its mark',
    check: 'places',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root, figure) =>
      isKind(figure, ['scatter']) &&
      spoilFirst(all(root, '[data-interval]').slice(1), set('transform', 'translate(2 0)')),
  },
  {
    name: 'a whisker too short',
    check: 'places',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root) =>
      spoilFirst(all(root, '[data-interval]').slice(1), (whisker) =>
        set('transform', 'translate(3 0)')(whisker),
      ),
  },
  {
    name: 'a mark in another row',
    check: 'rows',
    says: /^The picture draws “.+” in a row that is not its own\.$/,
    spoil: (root, figure) =>
      isKind(figure, rowed) &&
      rowsOf(figure).length > 3 &&
      spoilFirst(all(plotOf(root), '[data-key]').slice(2), set('transform', 'translate(0 9)')),
  },
  {
    name: 'names of rows exchanged',
    check: 'rows',
    says: /^The picture draws “.+” in a row that is not its own\.$/,
    spoil: (root, figure) => {
      // Names of a flow are held to their own marks, which its own fault moves.
      const [, first, second, third] = isKind(figure, ['flow']) ? [] : rowTexts(root, figure);
      if (first === undefined || second === undefined || third === undefined) return false;
      const [a, b] = [first.getAttribute('y') ?? '', second.getAttribute('y') ?? ''];
      set('y', b)(first);
      set('y', a)(second);
      return true;
    },
  },
];

const linesAndColors: readonly Fault[] = [
  {
    name: 'a line lost',
    check: 'lines',
    says: /^The picture lacks the line of “.+”\.$/,
    spoil: (root) => {
      const [line] = all(root, '[data-line]');
      const id = line?.getAttribute('data-line') ?? null;
      if (id === null) return false;
      all(root, `[data-line="${id}"]`).forEach(remove);
      return true;
    },
  },
  {
    name: 'a line that nobody sees',
    check: 'lines',
    says: /^The (picture lacks the )?line of “.+”/,
    spoil: (root) => spoilFirst(all(root, '[data-line]'), set('stroke', 'none')),
  },
  {
    name: 'a line that falls to zero where there is no data',
    check: 'lines',
    says: /^The line of “.+” does not have a corner for each of its values\.$/,
    spoil: (root) =>
      spoilFirst(all(root, '[data-line]'), (line) =>
        set('d', `${line.getAttribute('d') ?? ''}H300V200`)(line),
      ),
  },
  {
    name: 'a line beside its values',
    check: 'lines',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-line]'), set('transform', 'translate(0 2)')),
  },
  {
    name: 'a panel on another scale than the others',
    check: 'lines',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root, figure) => {
      const plots = 'panels' in figure ? all(root, 'svg svg') : [];
      return spoilFirst(plots, (plot) =>
        all(plot, '[data-line], [data-key]').forEach(set('transform', 'translate(0 6)')),
      );
    },
  },
  {
    name: 'a line with a number that is none',
    check: 'lines',
    says: /^The (line of|picture draws) “.+”/,
    spoil: (root) =>
      spoilFirst(all(root, '[data-line]'), (line) =>
        set('d', (line.getAttribute('d') ?? '').replace(/\d+\.?\d*/, 'NaN'))(line),
      ),
  },
  {
    name: 'an uncertain start without its hatching',
    check: 'lines',
    says: /^The picture lacks the hatching of “.+”\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-hatch]'), remove),
  },
  {
    name: 'a hatching between other days',
    check: 'lines',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-hatch]'), set('transform', 'translate(4 0)')),
  },
  {
    name: 'a timeline without the day of its view',
    check: 'lines',
    says: /^The picture lacks the line of “as of .+”\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-day]'), remove),
  },
  {
    name: 'the day of the view at another day',
    check: 'places',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-day]'), set('transform', 'translate(2 0)')),
  },
  {
    name: 'an interval lost',
    check: 'intervals',
    says: /^The picture lacks the interval of “.+”\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-interval], [data-band]'), remove),
  },
  {
    name: 'an interval on the other axis lost',
    check: 'intervals',
    says: /^The picture lacks the interval of “.+”\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-cross-interval]'), remove),
  },
  {
    name: 'a mark of another color',
    check: 'colors',
    says: /^The mark of “.+” does not have its color\.$/,
    spoil: (root, figure) =>
      spoilFirst(marks(root, figure), (mark) => {
        set('fill', '#123456')(mark);
        set('stroke', '#123456')(mark);
      }),
  },
  {
    name: 'a line of another color',
    check: 'colors',
    says: /^The line of “.+” does not have its color\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-line]'), set('stroke', '#123456')),
  },
];

const flows: readonly Fault[] = [
  {
    name: 'a link no longer dashed',
    check: 'lines',
    says: /^The picture does not draw the link from “.+” to “.+”\.$/,
    spoil: (root, figure) =>
      isKind(figure, ['flow']) &&
      spoilFirst(all(root, '[data-link][stroke-dasharray]'), set('stroke-dasharray', 'none')),
  },
  {
    name: 'a link lost',
    check: 'lines',
    says: /^The picture does not draw the link from “.+” to “.+”\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-link]'), remove),
  },
  {
    name: 'a link to another entry',
    check: 'lines',
    says: /^The picture does not draw the link from “.+” to “.+”\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-link]'), set('transform', 'translate(0 20)')),
  },
  {
    name: 'a link that nobody stated',
    check: 'lines',
    says: /^The picture draws a link that its figure does not have: “a b”\.$/,
    spoil: (root) =>
      spoilFirst(all(root, '[data-link]'), (link) => {
        const copy = link.cloneNode(true);
        if (copy instanceof Element) set('data-link', 'a b')(copy);
        link.after(copy);
      }),
  },
  {
    name: 'an entry in another step',
    check: 'places',
    says: /^The picture draws “.+” at a place that is not its value's\.$/,
    spoil: (root, figure) =>
      isKind(figure, ['flow']) && spoilFirst(marks(root, figure), set('transform', 'translate(12 0)')),
  },
  {
    name: 'a name beside another entry',
    check: 'labels',
    says: /^The name “.+” is not beside its mark\.$/,
    spoil: (root, figure) =>
      isKind(figure, ['flow']) &&
      spoilFirst(all(plotOf(root), '[data-name]'), set('transform', 'translate(0 20)')),
  },
];

export const numberFaults = [...numbers, ...linesAndColors, ...flows];
