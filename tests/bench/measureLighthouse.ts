import { median } from 'd3-array';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../../src/tooling/findBrowser.ts';

const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

const attemptsPerRun = 3;

const audits = {
  firstPaintSeconds: ['first-contentful-paint', 1000],
  largestPaintSeconds: ['largest-contentful-paint', 1000],
  blockingMilliseconds: ['total-blocking-time', 1],
  layoutShift: ['cumulative-layout-shift', 1],
  totalBytes: ['total-byte-weight', 1],
} as const;

type AuditMeasure = 'performanceScore' | keyof typeof audits;
export type PageMeasures = Record<AuditMeasure, number>;

async function measureOnce(url: string, port: number): Promise<PageMeasures> {
  const result = await lighthouse(url, { port, onlyCategories: ['performance'], logLevel: 'error' });
  if (result === undefined) throw new Error('Lighthouse gave no result.');
  const { lhr } = result;
  const valueOf = ([id, divisor]: readonly [string, number]) => {
    const value = lhr.audits[id]?.numericValue;
    if (value === undefined)
      throw new Error(`Lighthouse did not measure ${id}: ${lhr.runtimeError?.message ?? ''}`);
    return value / divisor;
  };
  return {
    performanceScore: Math.round((lhr.categories['performance']?.score ?? 0) * 100),
    firstPaintSeconds: valueOf(audits.firstPaintSeconds),
    largestPaintSeconds: valueOf(audits.largestPaintSeconds),
    blockingMilliseconds: valueOf(audits.blockingMilliseconds),
    layoutShift: valueOf(audits.layoutShift),
    totalBytes: valueOf(audits.totalBytes),
  };
}

/** Measures in a fresh browser. Its trace is occasionally lost (NO_NAVSTART), which says nothing about the page. */
async function measureFresh(url: string, attempts: number): Promise<PageMeasures> {
  const chrome = await launch({ chromePath: findBrowser().path, chromeFlags });
  try {
    return await measureOnce(url, chrome.port);
  } catch (error) {
    if (attempts <= 1) throw error;
  } finally {
    chrome.kill();
  }
  return measureFresh(url, attempts - 1);
}

/** Runs Lighthouse's mobile preset on a page an odd number of times; returns the median of each measure. */
export async function measureLighthouse(url: string, runs: number): Promise<PageMeasures> {
  const results: PageMeasures[] = [];
  for (let run = 0; run < runs; run += 1) {
    results.push(await measureFresh(url, attemptsPerRun));
  }
  const middle = (measure: AuditMeasure) => median(results.map((result) => result[measure])) ?? Number.NaN;
  return {
    performanceScore: middle('performanceScore'),
    firstPaintSeconds: middle('firstPaintSeconds'),
    largestPaintSeconds: middle('largestPaintSeconds'),
    blockingMilliseconds: middle('blockingMilliseconds'),
    layoutShift: middle('layoutShift'),
    totalBytes: middle('totalBytes'),
  };
}
