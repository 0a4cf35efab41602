import { spawnSync, execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0;

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 300_000 });
  return status === 0;
}

/** Installs Debian packages if this process is root on a system with apt-get; true if all are installed. */
export function installDebianPackages(names: readonly string[]): boolean {
  if (!mayInstall()) return false;
  // A failed update can still leave usable lists, so only the result of the installation counts.
  aptGet('update');
  return aptGet('install', '--yes', '--no-install-recommends', ...names);
}

interface Browser {
  path: string;
  /** Origin of the browser, as text for a line of output. */
  origin: string;
}

/** The shell first: the same engine without a window opens a page in two thirds of the time. */
const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

class BrowserMissingError extends Error {
  override name = 'BrowserMissingError';
  constructor() {
    super(
      'No browser was found for the browser tests: install Chromium or Chrome, or name one in CHROMIUM_PATH, ' +
        'or run "npx playwright install chromium".',
    );
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function systemBrowser(): Browser | undefined {
  for (const name of systemNames) {
    const path = onPath(name);
    if (path !== undefined) return { path, origin: `the system's ${name}` };
  }
  return undefined;
}

function namedBrowser(): Browser | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (path === undefined || path === '') return undefined;
  if (!isExecutable(path))
    throw new Error(`CHROMIUM_PATH names ${path}, which is no program that can be run.`);
  return { path, origin: 'named by CHROMIUM_PATH' };
}

function playwrightBrowser(): Browser | undefined {
  const path = chromium.executablePath();
  return isExecutable(path) ? { path, origin: "Playwright's own download" } : undefined;
}

function debianBrowser(): Browser | undefined {
  // Older releases of Debian have no package of the shell.
  const isThere =
    installDebianPackages(['chromium-headless-shell', 'fonts-noto-cjk']) ||
    installDebianPackages(['chromium', 'fonts-noto-cjk']);
  return isThere ? systemBrowser() : undefined;
}

/**
 * Finds a Chromium to run: the one in CHROMIUM_PATH, one of the system, Playwright's download, or else Debian's
 * package, if this process may install it. Throws `BrowserMissingError` if there is none.
 */
export function findBrowser(): Browser {
  const found = namedBrowser() ?? systemBrowser() ?? playwrightBrowser() ?? debianBrowser();
  if (found === undefined) throw new BrowserMissingError();
  return found;
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    // Unknown without fontconfig's tool; macOS and Windows have such fonts.
    return process.platform !== 'linux';
  }
}

/**
 * Ensures that there is a Chinese font, without which Chinese text in pictures is empty boxes. True if there is one.
 */
export function ensureChineseFont(): boolean {
  return hasChineseFont() || (installDebianPackages(['fonts-noto-cjk']) && hasChineseFont());
}
