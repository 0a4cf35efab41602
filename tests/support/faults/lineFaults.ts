import type { Figure, ContentOf } from '../../../src/figure/figure.ts';
import type { FigurePoint } from '../../../src/figure/parts.ts';
import { isUnsure } from '../../../src/figure/point.ts';
import { chartThemes } from '../../../src/theme/palette.ts';
import { all, marks, remove, set, spoilFirst, type Fault } from './spoil.ts';

/** The paths of each line that has several, forecasts apart: they go on where their line ends. */
const partsOf = (root: Element, { series }: Figure): Element[][] =>
  series
    .map(({ id }) => all(root, `[data-line="${id}"]`))
    .map((paths) => paths.filter((path) => path.getAttribute('stroke-dasharray') !== '2 4'))
    .filter(({ length }) => length > 1);

const pathOf = (element: Element | undefined): string => element?.getAttribute('d') ?? '';

/** The corner at which a path begins, as that to which another goes on. */
const goneOnTo = (d: string, curve: ContentOf<'lines'>['curve']): string =>
  d.replace(/^M([-\d.]+),([-\d.]+)/, curve === 'step' ? 'H$1V$2' : 'L$1,$2');

const markOf = (root: Element, point: FigurePoint | undefined) =>
  point === undefined ? [] : all(root, `[data-key="${point.key}"]`);

/** The points of lines that have values, with those before and after them. */
const knownPoints = (figure: ContentOf<'lines'>) =>
  figure.series.flatMap(({ id }) => {
    const own = figure.points.filter(({ seriesId }) => seriesId === id);
    return own
      .map((point, at) => ({ point, before: own[at - 1], next: own[at + 1] }))
      .filter(({ point }) => point.value !== null);
  });

/** Faults of lines that drawing code could have: a proof that asked the same code would not see them. */
export const lineFaults: readonly Fault[] = [
  {
    name: 'a part of a line lost',
    check: 'lines',
    says: /^The line of “.+” does not have a corner for each of its values\.$/,
    spoil: (root, figure) => spoilFirst(partsOf(root, figure)[0]?.slice(1) ?? [], remove),
  },
  {
    name: 'a line that joins what a gap or a break parts',
    check: 'lines',
    says: /^The line of “.+” joins values that do not follow each other\.$/,
    spoil: (root, figure) => {
      const [first, second] = partsOf(root, figure)[0] ?? [];
      if (figure.kind !== 'lines' || first === undefined || second === undefined) return false;
      // A last step goes on a little after its corner.
      const start = pathOf(first).replace(/h[\d.]+$/, '');
      set('d', `${start}${goneOnTo(pathOf(second), figure.curve)}`)(first);
      remove(second);
      return true;
    },
  },
  {
    name: 'a line with a gap where no value is missing',
    check: 'lines',
    says: /^The line of “.+” has a gap where no value is missing\.$/,
    spoil: (root, figure) => {
      const line = all(root, '[data-line]').find((path) => (pathOf(path).match(/[LH]/g)?.length ?? 0) > 2);
      const [, start, x, y, end] =
        /^(M[^LH]+[LH][^LH]+)[LH]([^,V]+)[,V]([^LH]+)(.+)$/.exec(pathOf(line)) ?? [];
      const copy = line?.cloneNode(true);
      if (figure.kind !== 'lines' || line === undefined || !(copy instanceof Element)) return false;
      set('d', start ?? '')(line);
      set('d', `M${x ?? ''},${y ?? ''}${end ?? ''}`)(copy);
      line.after(copy);
      return true;
    },
  },
  {
    name: 'a line without the mark of its newest value',
    check: 'marks',
    says: /^The picture lacks the mark of “.+”\.$/,
    spoil: (root, figure) =>
      figure.kind === 'lines' && spoilFirst(markOf(root, knownPoints(figure).at(-1)?.point), remove),
  },
  {
    name: 'a value that no line joins without its mark',
    check: 'marks',
    says: /^The picture lacks the mark of “.+”\.$/,
    spoil: (root, figure) => {
      if (figure.kind !== 'lines') return false;
      const isOther = (point: FigurePoint, one: FigurePoint | undefined) =>
        one?.value == null || one.segment !== point.segment;
      // Of low confidence it would be marked anyway, and so would the newest.
      const lone = knownPoints(figure).find(
        ({ point, before, next }) =>
          !isUnsure(point) && next !== undefined && isOther(point, before) && isOther(point, next),
      );
      return spoilFirst(markOf(root, lone?.point), remove);
    },
  },
  {
    name: 'a band lost',
    check: 'intervals',
    says: /^The picture lacks the interval of “.+”\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-band]'), remove),
  },
  {
    name: 'a band at other values than its own',
    check: 'intervals',
    says: /^The picture lacks the interval of “.+”\.$/,
    spoil: (root) => spoilFirst(all(root, '[data-band]'), set('transform', 'translate(0 2)')),
  },
  {
    name: 'a bar of a line lost, where its band has no width',
    check: 'intervals',
    says: /^The picture lacks the interval of “.+”\.$/,
    spoil: (root, figure) => figure.kind === 'lines' && spoilFirst(all(root, '[data-interval]'), remove),
  },
  {
    name: 'a mark in the color of the other country',
    check: 'colors',
    says: /^The mark of “.+” does not have its color\.$/,
    spoil: (root, figure) => {
      const { CN, US } = chartThemes.light.areas;
      const mark = marks(root, figure).find((one) => one.getAttribute('fill') === CN.mark);
      return spoilFirst([mark], (one) => {
        set('fill', US.mark)(one);
        if (one.getAttribute('stroke') === CN.mark) set('stroke', US.mark)(one);
      });
    },
  },
];
