import { bringApp } from './app/takeOver.tsx';
import './theme/tokens.css';
import { restoreTheme } from './ui/themePreference.ts';

/** In development the mock service worker is in front of the built documents; production has none of it. */
async function startMocks(): Promise<void> {
  if (!import.meta.env.DEV) return;
  const { startBrowserMocks } = await import('../mocks/browser.ts');
  await startBrowserMocks();
}

restoreTheme();
await startMocks();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element “root”.');
await bringApp(root);
