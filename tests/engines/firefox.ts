import puppeteer from 'puppeteer-core';
import type { OpenEngine } from './engine.ts';

/** Firefox, driven by WebDriver BiDi. */
export const openFirefox: OpenEngine = async (url, figures) => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
    protocolTimeout: 60_000,
  });
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction('window.bench !== undefined');
  await page.evaluate((all) => window.bench?.take(all), figures);
  return {
    name: `Firefox (${await browser.version()})`,
    png: async (index) => {
      const done = await page.evaluate((at) => window.bench?.ours(at, { titles: 'both' }), index);
      if (done === undefined) throw new Error('The page of the bench did not answer in Firefox.');
      return done.png;
    },
    close: () => browser.close(),
  };
};
