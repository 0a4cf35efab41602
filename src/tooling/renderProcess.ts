// Runs in a separate process: renders the pages that it is told, one after another.
import * as v from 'valibot';
import { loadAppRenderer } from './appRenderer.ts';

const [folder = '', fonts = ''] = process.argv.slice(2);
const { renderPage } = await loadAppRenderer(folder, fonts);
const asked = v.tuple([v.string(), v.boolean()]);
process.on('message', (message: unknown) => {
  void renderPage(...v.parse(asked, message)).then((page) => process.send?.(page));
});
