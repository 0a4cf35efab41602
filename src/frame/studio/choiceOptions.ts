import { presets } from '../../export/presets.ts';
import { looks, rowChoices, titleLanguages } from '../../export/settings.ts';

/** The sizes with their pixels. */
export const presetOptions = presets.map(({ id, label, width, height }) => ({
  value: id,
  label,
  hint: `${String(width)} × ${String(height)}`,
}));

const lookLabels = { light: 'Light', dark: 'Dark', transparent: 'Transparent', greyscale: 'Grayscale' };
export const lookOptions = looks.map((value) => ({ value, label: lookLabels[value] }));

const titleLabels = { en: 'English', zh: 'Chinese original', both: 'Both' };
export const titleOptions = titleLanguages.map((value) => ({ value, label: titleLabels[value] }));

const rowLabels = { all: 'All', short: 'As many as are readable' };
export const rowOptions = rowChoices.map((value) => ({ value, label: rowLabels[value] }));
