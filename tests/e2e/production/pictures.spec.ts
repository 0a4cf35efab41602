import { expect, test } from '@playwright/test';
import { presets } from '../../../src/export/presets.ts';
import { chartThemes } from '../../../src/theme/palette.ts';
import { openExport, saveFrom } from '../support/exporting.ts';
import { figureFacts } from '../support/figureFacts.ts';
import { colorCounts, readPng, rimColors } from '../support/pngFile.ts';
import { drawnFigure } from '../support/sitePages.ts';

/** A figure of each kind, and where it stands. */
const figures = [
  ['lines', '/leaderboards', 'board-frontier'],
  ['bars', '/ev-plans', 'plan-tasks'],
  ['dots', '/ai-pricing', 'flagship-prices'],
  ['leads', '/', 'leads'],
  ['timeline', '/ev-plans', 'standards-calendar'],
] as const;

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

// Ten files a test: on a busy machine that takes longer than one.
test.describe.configure({ timeout: 120_000 });

for (const [kind, path, id] of figures) {
  test(`${kind} are whole at every size, light and dark`, async ({ page }) => {
    await page.goto(path);
    const { colors } = await figureFacts(await drawnFigure(page, id));
    const dialog = await openExport(page, id);
    for (const name of ['light', 'dark'] as const) {
      const look = name === 'light' ? 'Light' : 'Dark';
      await dialog.getByRole('radiogroup', { name: 'Background' }).getByRole('radio', { name: look }).check();
      for (const { id: preset, label, width, height, dpi } of presets) {
        const { bytes } = await saveFrom(dialog, { format: 'PNG', size: label });
        const png = readPng(bytes);
        const perMetre = Math.round(dpi / 0.0254);
        expect([png.width, png.height, png.perMetre]).toEqual([width, height, [perMetre, perMetre]]);
        expect(rimColors(png, 4), `${preset}, ${name}: the rim is paper`).toEqual([chartThemes[name].paper]);
        const counts = colorCounts(png);
        for (const color of colors) {
          const drawn = inTheme(color, name);
          expect(counts.get(drawn) ?? 0, `${preset}, ${name}: ${drawn}`).toBeGreaterThan(8);
        }
      }
    }
  });
}
