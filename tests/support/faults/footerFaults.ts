import { publishers } from '../../../src/figure/sourceLine.ts';
import { replaceInFrame, type Fault } from './spoil.ts';

/** Faults of what is under a plot. */
export const footerFaults: readonly Fault[] = [
  {
    name: 'no source',
    check: 'source',
    says: /^The picture lacks its source line\.$/,
    spoil: (root, { sources }) => {
      const [first] = sources;
      return first !== undefined && replaceInFrame(root, `Source: ${publishers([first], 1)}`, 'Source: x');
    },
  },
  {
    name: 'no license of the sources',
    check: 'licence',
    says: /^The picture lacks the license of its sources\.$/,
    spoil: (root, { sources }) => sources.some(({ licence }) => replaceInFrame(root, `(${licence}`, '(')),
  },
  {
    name: 'no license of the dataset',
    check: 'licence',
    says: /^The picture lacks the license of the dataset \(CC BY 4\.0\)\.$/,
    spoil: (root) => replaceInFrame(root, 'compilation CC BY 4.0', ''),
  },
  {
    name: 'no name of the product',
    check: 'product',
    says: /^The picture lacks the name Standards Race\.$/,
    spoil: (root) => replaceInFrame(root, 'Standards Race.', ''),
  },
  {
    name: 'no day',
    check: 'day',
    says: /^The picture lacks its day \(as of \d{4}-/,
    spoil: (root, { asOf }) => replaceInFrame(root, `As of ${asOf}`, ''),
  },
  {
    name: 'no version',
    check: 'version',
    says: /^The picture lacks the version of its dataset \(\d{4}/,
    spoil: (root, { datasetVersion }) => replaceInFrame(root, `dataset ${datasetVersion}`, ''),
  },
  {
    name: 'a note lost',
    check: 'notes',
    says: /^The picture lacks the note “/,
    spoil: (root, { notes }) => notes[0] !== undefined && replaceInFrame(root, notes[0], ''),
  },
  {
    name: 'not said what the intervals are',
    check: 'notes',
    says: /^The picture lacks the note “/,
    spoil: (root, { interval }) => interval !== null && replaceInFrame(root, `${interval}.`, ''),
  },
  {
    name: 'no link',
    check: 'link',
    says: /^The picture lacks the link to its view\.$/,
    spoil: (root, { link }) => replaceInFrame(root, link, '/'),
  },
  {
    name: 'a filter lost',
    check: 'filters',
    says: /^The picture lacks the filter “.+: .+”\.$/,
    spoil: (root, { filters }) =>
      filters[0] !== undefined && replaceInFrame(root, `${filters[0].label}: ${filters[0].value}`, ''),
  },
];
