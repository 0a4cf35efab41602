import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/tooling/findBrowser.ts';
import type { Engine } from './engine.ts';
import type { Figure } from '../../src/figure/figure.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** A configuration of the system's fonts in which the only ones are DejaVu's: none of them has Chinese. */
async function withoutChinese(): Promise<Record<string, string>> {
  const folder = resolve('.cache/fontconfig');
  await mkdir(folder, { recursive: true });
  const text = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<dir>/usr/share/fonts/truetype/dejavu</dir>',
    '<include ignore_missing="yes">/etc/fonts/conf.d</include>',
    `<cachedir>${folder}</cachedir></fontconfig>`,
  ];
  await writeFile(`${folder}/fonts.conf`, text.join('\n'));
  return { FONTCONFIG_FILE: `${folder}/fonts.conf` };
}

export interface ChromiumEngine extends Engine {
  readonly svg: (index: number) => Promise<string>;
}

/** Chromium, with the machine's fonts or with hardly any. */
export async function openChromium(
  url: string,
  figures: readonly Figure[],
  fonts: 'all' | 'no Chinese',
): Promise<ChromiumEngine> {
  const added = fonts === 'all' ? {} : await withoutChinese();
  const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined));
  const browser = await chromium.launch({
    executablePath: findBrowser().path,
    args: flags,
    env: { ...env, ...added },
  });
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => window.bench !== undefined);
  await page.evaluate((all) => window.bench?.take(all), figures);
  return {
    name: `Chromium (${browser.version()}), ${fonts === 'all' ? 'all fonts' : 'no Chinese font'}`,
    png: async (index) => {
      const done = await page.evaluate((at) => window.bench?.ours(at, { titles: 'both' }), index);
      if (done === undefined) throw new Error('The page of the bench did not answer in Chromium.');
      return done.png;
    },
    svg: async (index) => {
      const svg = await page.evaluate((at) => window.bench?.svg(at, { titles: 'both' }), index);
      if (svg === undefined) throw new Error('The page of the bench did not answer in Chromium.');
      return svg;
    },
    close: () => browser.close(),
  };
}
