import { resolve } from 'node:path';
import { measureTextBy } from '../../src/charts/measureText.ts';
import { textMeasure } from '../../src/tooling/textMeasure.ts';

// Here pictures are laid out as in browsers, by our own fonts; elsewhere widths are estimated.
measureTextBy(textMeasure(resolve(import.meta.dirname, '../../public/fonts')));
