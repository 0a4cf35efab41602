import {
  all,
  frameTexts,
  plotTexts,
  says,
  spoilFirst,
  remove,
  set,
  titleLines,
  subtitleLines,
  legendTexts,
  rowTexts,
  isKind,
  type Fault,
} from './spoil.ts';

/** Faults of what is above a plot. */
const heading: readonly Fault[] = [
  {
    name: 'no title',
    check: 'title',
    says: /^The picture lacks its title “/,
    spoil: (root, figure) => {
      const lines = titleLines(root, figure);
      lines.forEach(remove);
      return lines.length > 0;
    },
  },
  {
    name: 'a cut title',
    check: 'title',
    says: /^The picture lacks its title “/,
    spoil: (root, figure) =>
      spoilFirst(
        [titleLines(root, figure).at(-1)],
        (line) => (line.textContent = line.textContent.slice(0, -2)),
      ),
  },
  {
    name: 'a title that nobody sees',
    check: 'title',
    says: /^The picture lacks its title “/,
    spoil: (root, figure) => spoilFirst(titleLines(root, figure), set('opacity', '0')),
  },
  {
    name: 'no subtitle',
    check: 'subtitle',
    says: /^The picture lacks its subtitle “/,
    spoil: (root, figure) => spoilFirst(subtitleLines(root, figure), remove),
  },
  {
    name: 'no tag of late data',
    check: 'stale',
    says: /newer data were due/,
    spoil: (root) => spoilFirst(frameTexts(root).filter(says('UPDATE OVERDUE')), remove),
  },
  {
    name: 'a legend without an entry',
    check: 'legend',
    says: /^The picture lacks the legend entry “.+”\.$/,
    spoil: (root, figure) => spoilFirst(legendTexts(root, figure), remove),
  },
  {
    name: 'a legend entry without its mark',
    check: 'legend',
    says: /^The legend entry “.+” lacks its mark/,
    spoil: (root, figure) =>
      spoilFirst(
        legendTexts(root, figure).map((text) => text.previousElementSibling),
        remove,
      ),
  },
  {
    name: 'a legend mark of another color',
    check: 'legend',
    says: /^The legend entry “.+” lacks its mark/,
    spoil: (root, figure) =>
      spoilFirst(
        legendTexts(root, figure).map((text) => text.previousElementSibling),
        (mark) => {
          mark.setAttribute('fill', '#123456');
          mark.setAttribute('stroke', '#123456');
        },
      ),
  },
];

/** Characters that no font of the file has. */
const glyphs: readonly Fault[] = [
  {
    name: 'a character without a glyph',
    check: 'glyphs',
    says: /^The embedded fonts lack the character “龘”\.$/,
    spoil: (root) => spoilFirst([frameTexts(root).at(-1)], (text) => (text.textContent += '龘')),
  },
  {
    name: 'a font that is none of ours',
    check: 'glyphs',
    says: /^The embedded fonts lack the characters “.+”/,
    spoil: (root) => spoilFirst([frameTexts(root).at(-1)], set('font-family', 'Comic Sans MS')),
  },
];

/** Faults of what is written in a plot. */
const labels: readonly Fault[] = [
  {
    name: 'a row without its name',
    check: 'labels',
    says: /^The picture lacks the label “.+”\.$/,
    spoil: (root, figure) => spoilFirst(rowTexts(root, figure), remove),
  },
  {
    name: 'a name cut without its whole',
    check: 'labels',
    says: /^The picture lacks the label “.+”\.$/,
    spoil: (root, figure) =>
      spoilFirst(rowTexts(root, figure), (text) => (text.textContent = `${text.textContent.slice(0, 2)}…`)),
  },
  {
    name: 'a line without its name',
    check: 'labels',
    says: /^The picture lacks the label “.+”\.$/,
    spoil: (root, figure) =>
      isKind(figure, ['lines']) &&
      spoilFirst(
        plotTexts(root).filter((text) =>
          figure.series.some(({ label }) => text.textContent.startsWith(label)),
        ),
        remove,
      ),
  },
  ...(['flow', 'grid'] as const).map((kind): Fault => ({
    name: `a mark of ${kind} without its name`,
    check: 'labels',
    says: /^The (picture lacks the label|name) “.+”/,
    spoil: (root, figure) =>
      isKind(figure, [kind]) && spoilFirst(all(root, 'text[data-name]').slice(1), remove),
  })),
  // Of others the most important have their names, as far as there is room.
  ...(['lines', 'scatter'] as const).map((kind): Fault => ({
    name: `${kind} without the names for which there is room`,
    check: 'labels',
    says: /^The picture lacks the label “.+”\.$/,
    spoil: (root, figure) => {
      const names = isKind(figure, [kind]) ? all(root, 'text[data-name]') : [];
      // Few may all be where the proof expects no room.
      if (names.length < 6) return false;
      names.forEach(remove);
      return true;
    },
  })),
  {
    name: 'a name passed over for a less important one',
    check: 'labels',
    says: /^The picture lacks the label “.+”\.$/,
    // The first may be at the edge, beyond which the proof expects no room.
    spoil: (root, figure) =>
      isKind(figure, ['scatter']) &&
      all(root, 'text[data-name]').length > 5 &&
      spoilFirst(all(root, 'text[data-name]').slice(1), remove),
  },
  {
    name: 'a name beside another mark',
    check: 'labels',
    says: /^The name “.+” is not beside its mark\.$/,
    spoil: (root, figure) =>
      isKind(figure, ['lines', 'scatter']) &&
      spoilFirst(all(root, 'text[data-name]'), set('transform', 'translate(0 40)')),
  },
  {
    name: 'an axis without its name',
    check: 'labels',
    says: /^The picture lacks the label “.+”\.$/,
    spoil: (root, figure) =>
      figure.kind === 'scatter' &&
      spoilFirst(
        plotTexts(root).filter(({ textContent }) => textContent.startsWith(figure.x.measure)),
        remove,
      ),
  },
  {
    name: 'a panel without its heading',
    check: 'labels',
    says: /^The picture lacks the label “.+”\.$/,
    spoil: (root, figure) =>
      figure.kind === 'lines' &&
      spoilFirst(plotTexts(root).filter(says(figure.panels?.[0]?.label ?? '')), remove),
  },
  {
    name: 'a logarithmic axis that does not say so',
    check: 'labels',
    says: /^The picture lacks the label “log scale”\.$/,
    spoil: (root) => spoilFirst(plotTexts(root).filter(says('log scale')), remove),
  },
  {
    name: 'a row without its detail',
    check: 'labels',
    says: /^The picture lacks the label “.+”\.$/,
    spoil: (root) => spoilFirst(all(root, 'text[data-row]'), remove),
  },
  {
    name: 'an annotation lost',
    check: 'labels',
    says: /^The picture lacks the label “.+”\.$/,
    spoil: (root, figure) =>
      figure.kind === 'lines' &&
      spoilFirst(
        plotTexts(root).filter((text) => figure.annotations?.some((one) => one.text === text.textContent)),
        remove,
      ),
  },
  {
    name: 'nothing said where nothing is known',
    check: 'gaps',
    says: /^The picture lacks the words “no data”/,
    spoil: (root, figure) =>
      isKind(figure, ['dots', 'leads', 'grid']) &&
      spoilFirst(plotTexts(root).filter(says('no data')), remove),
  },
  {
    name: 'a line of a cell lost',
    check: 'labels',
    says: /^The picture lacks the label “.+”\.$/,
    spoil: (root, figure) =>
      isKind(figure, ['grid']) && spoilFirst(all(root, 'text[data-name]').slice(1), remove),
  },
];

export const wordFaults = [...heading, ...glyphs, ...labels];
