import { expect } from '@playwright/test';
import { test } from '../support/readerTest.ts';
import { presets } from '../../../src/export/presets.ts';
import { chartThemes } from '../../../src/theme/palette.ts';
import { sitePages } from '../../support/siteMap.ts';
import { openExport, saveFrom } from '../support/exporting.ts';
import { figureFacts } from '../support/figureFacts.ts';
import { colorCounts, readPng, rimColors } from '../support/pngFile.ts';
import { drawnFigure } from '../support/openPages.ts';

/** All figures, those of the overview last, since it repeats what others show in full. */
const allFigures = sitePages
  .flatMap(({ path, figures, kinds }) => figures.map((id, index) => ({ path, id, kind: kinds[index] ?? '' })))
  .toSorted((one, other) => Number(one.path === '/') - Number(other.path === '/'));

/** The first of each kind: a new kind is drawn here without being named. */
const ofKinds = new Map(allFigures.toReversed().map((one) => [one.kind, one]));

/** The colors of a theme that marks have, in one order for all themes. */
const markColors = ({ areas, softInk, ramp }: (typeof chartThemes)['light']): readonly string[] => [
  ...[areas.CN.mark, areas.US.mark, areas.other.mark, softInk],
  ...ramp,
];

/** How a color of the light theme is drawn in another. */
function inTheme(color: string, name: 'light' | 'dark'): string {
  const index = markColors(chartThemes.light).indexOf(color);
  return markColors(chartThemes[name])[index] ?? `${color} is no color of a mark`;
}

for (const [place, [kind, { path, id }]] of [...ofKinds].entries()) {
  test(`${kind} are whole at half of all sizes, by turns, and light or dark`, async ({ page }) => {
    await page.goto(path);
    const { colors } = await figureFacts(await drawnFigure(page, id));
    const dialog = await openExport(page, id);
    for (const [turn, { id: preset, label, width, height, mayGrow, dpi }] of presets.entries()) {
      // The sizes that one kind leaves out the next has; of those with the same sizes, every second is dark.
      if ((place + turn) % 2 === 1) continue;
      const name = (Math.floor(place / 2) + Math.floor(turn / 2)) % 2 === 0 ? 'light' : 'dark';
      const look = name === 'light' ? 'Light' : 'Dark';
      const background = dialog.getByRole('radiogroup', { name: 'Background' });
      // `check` asks at once whether it is checked, which a busy page is a moment later.
      await background.getByRole('radio', { name: look }).click();
      await expect(background.getByRole('radio', { name: look })).toBeChecked();
      const { bytes } = await saveFrom(dialog, { format: 'PNG', size: label });
      const png = readPng(bytes);
      const perMetre = Math.round(dpi / 0.0254);
      expect([png.width, png.perMetre]).toEqual([width, [perMetre, perMetre]]);
      // One that follows its rows is lower for few.
      if (mayGrow) expect(png.height).toBeGreaterThan(height / 3);
      else expect(png.height).toBe(height);
      expect(rimColors(png, 4), `${preset}, ${name}: the rim is paper`).toEqual([chartThemes[name].paper]);
      const counts = colorCounts(png);
      for (const color of colors) {
        const drawn = inTheme(color, name);
        // A mark among many rows on a card has few pixels without an edge.
        expect(counts.get(drawn) ?? 0, `${preset}, ${name}: ${drawn}`).toBeGreaterThan(4);
      }
    }
  });
}
