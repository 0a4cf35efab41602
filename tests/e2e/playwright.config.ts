import { defineConfig, devices } from '@playwright/test';
import { fewFaces } from '../../src/tooling/fewFaces.ts';
import { findBrowser } from '../../src/tooling/findBrowser.ts';

/** Two checkouts can run their browser tests side by side: `E2E_PORT` is the first of two ports. */
const port = Number(process.env['E2E_PORT'] ?? 4317);
const productionUrl = `http://127.0.0.1:${String(port)}`;
const devUrl = `http://127.0.0.1:${String(port + 1)}`;
const root = '../..';

const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const browser = { executablePath: findBrowser().path, args: chromiumFlags };
const fewFacesSpec = 'production/fewFaces.spec.ts';
const bare = fewFaces(`${import.meta.dirname}/${root}/.cache/playwright/few-faces.conf`);

// `production` reads the built output as readers get it; `dev` reads the Vite server with the mocked API.
export default defineConfig({
  testDir: '.',
  outputDir: `${root}/.cache/playwright/output`,
  // One more than CI has cores: each test waits now and then, for the network of the page or for a frame.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // For what hangs: a test that takes ten seconds takes a minute where others have the cores.
  timeout: 120_000,
  // Parts that load on demand and long tables take seconds where both cores are busy.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: `${root}/.cache/playwright/report.json` }]],
  use: {
    ...devices['Desktop Chrome'],
    // A worker would answer in the place of what tests put before the host; offline.spec.ts has it.
    serviceWorkers: 'block',
    launchOptions: browser,
  },
  projects: [
    {
      name: 'production',
      testMatch: 'production/**/*.spec.ts',
      testIgnore: fewFacesSpec,
      use: { baseURL: productionUrl },
    },
    // How wide and high words are depends on the faces of a machine: what pages must be in spite of it is tried with few.
    ...(bare === null
      ? []
      : [
          {
            name: 'few faces',
            testMatch: fewFacesSpec,
            use: { baseURL: productionUrl, launchOptions: { ...browser, env: { ...process.env, ...bare } } },
          },
        ]),
    // In development a worker answers in the place of the host, by scenarios.
    { name: 'dev', testMatch: 'dev/**/*.spec.ts', use: { baseURL: devUrl, serviceWorkers: 'allow' } },
  ],
  webServer: [
    {
      command: 'npx tsx src/tooling/serve.ts',
      cwd: root,
      url: productionUrl,
      env: { PORT: String(port) },
      reuseExistingServer: false,
    },
    {
      command: `npx vite --host 127.0.0.1 --port ${String(port + 1)} --strictPort`,
      cwd: root,
      url: devUrl,
      reuseExistingServer: false,
    },
  ],
});
