import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import type { OpenEngine } from './engine.ts';

const port = 4460;
const address = `http://127.0.0.1:${port}`;

const answer = v.object({ value: v.unknown() });
const session = v.object({
  sessionId: v.string(),
  capabilities: v.object({ browserName: v.string(), browserVersion: v.string() }),
});

async function send(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${address}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = v.parse(answer, await response.json());
  if (!response.ok)
    throw new Error(`WebKitWebDriver said to ${path}: ${JSON.stringify(value).slice(0, 300)}`);
  return value;
}

function miniBrowser(): string {
  const root = '/usr/lib/x86_64-linux-gnu';
  const found = readdirSync(root)
    .filter((name) => name.startsWith('webkit2gtk-4'))
    .map((name) => `${root}/${name}/MiniBrowser`)
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error('WebKitGTK has no MiniBrowser here: install webkit2gtk-driver.');
  return found;
}

async function untilReady(): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const isUp = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await wait(250);
  }
  throw new Error('WebKitWebDriver did not start within 15 seconds.');
}

/** WebKitGTK's small browser, driven by plain WebDriver, on a screen that nobody sees. */
export const openWebkit: OpenEngine = async (url, figures) => {
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
  });
  const end = () => {
    if (driver.pid !== undefined) process.kill(-driver.pid, 'SIGTERM');
  };
  try {
    await untilReady();
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const opened = await send('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const { sessionId, capabilities } = v.parse(session, opened);
    const base = `/session/${sessionId}`;
    const run = (script: string, args: readonly unknown[]) =>
      send('POST', `${base}/execute/async`, { script, args });
    await send('POST', `${base}/timeouts`, { script: 60_000 });
    await send('POST', `${base}/url`, { url });
    const take =
      'const [all, done] = arguments; const go = () => ' +
      'window.bench === undefined ? setTimeout(go, 50) : done(window.bench.take(all) ?? null); go();';
    await run(take, [figures]);
    const make =
      'const [at, done] = arguments; window.bench.ours(at, { titles: "both" })' +
      '.then(({ png }) => done(png), (error) => done("Failed: " + error.message));';
    return {
      name: `WebKitGTK (${capabilities.browserName} ${capabilities.browserVersion})`,
      png: async (index) => {
        const png = v.parse(v.string(), await run(make, [index]));
        if (png.startsWith('Failed: ')) throw new Error(png);
        return png;
      },
      close: async () => {
        await send('DELETE', base);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
};
