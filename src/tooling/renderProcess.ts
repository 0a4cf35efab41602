// Runs in a separate process: renders the page of each path it receives, one after another.
import { loadAppRenderer } from './appRenderer.ts';

const [folder = '', fonts = ''] = process.argv.slice(2);
const { renderPage } = await loadAppRenderer(folder, fonts);
process.on('message', (path: unknown) => {
  void renderPage(String(path)).then((page) => process.send?.(page));
});
