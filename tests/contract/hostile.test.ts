import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { pricingLatestDocument } from '../../src/contract/aiPricing.ts';
import { pricingHistoryDocument } from '../../src/contract/priceHistory.ts';
import { industriesDocument } from '../../src/contract/catalog.ts';
import { changesDocument } from '../../src/contract/changes.ts';
import type { DocumentRef } from '../../src/contract/document.ts';
import { planTasksDocument } from '../../src/contract/evPlans.ts';
import { indicatorDocument } from '../../src/contract/indicator.ts';
import { boardIndexDocument } from '../../src/contract/leaderboards.ts';
import { modelDocument } from '../../src/contract/models.ts';
import { leadsDocument, overviewDocument } from '../../src/contract/overview.ts';
import { committeesDocument } from '../../src/contract/participation.ts';
import { sourceDocument, sourcesDocument } from '../../src/contract/sources.ts';
import { optionKeys, parseView } from '../../src/url/view.ts';
import { pathId } from '../../src/url/useView.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { randomOf } from '../support/randomOf.ts';

const documents = [
  overviewDocument,
  leadsDocument,
  industriesDocument,
  planTasksDocument,
  pricingLatestDocument,
  pricingHistoryDocument,
  boardIndexDocument,
  committeesDocument,
  sourcesDocument,
  sourceDocument('bodies-iso-open-data-tc'),
  modelDocument('gpt-5.5'),
  indicatorDocument('bodies-iso-secretariats'),
  changesDocument,
];

type Numbers = { readonly holder: object; readonly key: string }[];

/** Places of numbers in a document, at most a few of each name. */
function numbersIn(value: unknown, found: Numbers, seen: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const count = seen.get(key) ?? 0;
    if (typeof inner === 'number' && count < 3) {
      seen.set(key, count + 1);
      found.push({ holder: value, key });
    } else numbersIn(inner, found, seen);
  }
}

describe('documents with numbers that nothing can draw', () => {
  it.each<DocumentRef<unknown>>(documents)('$path are refused at the door', (document) => {
    const { schema } = document;
    const copy: unknown = structuredClone(builtDocument(document));
    const found: Numbers = [];
    numbersIn(copy, found, new Map());
    expect(found.length).toBeGreaterThan(0);
    for (const { holder, key } of found) {
      const right: unknown = Reflect.get(holder, key);
      for (const wrong of [Infinity, -Infinity, NaN, 1e300, -1e300]) {
        Reflect.set(holder, key, wrong);
        // What comes after the number need not be read.
        const { success } = v.safeParse(schema, copy, { abortEarly: true });
        expect(success, `${key}: ${String(wrong)}`).toBe(false);
      }
      Reflect.set(holder, key, right);
    }
    expect(v.safeParse(schema, copy).success).toBe(true);
  });
});

const keys = [
  'industry',
  'asOf',
  'board',
  'metric',
  'view',
  'number',
  'licence',
  'kind',
  'link',
  ...optionKeys,
];
const nonsense = [
  ...['NaN', 'null', 'undefined', 'Infinity', '-0', '1e999', '__proto__', 'constructor', '[object Object]'],
  ...[
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '%00',
    '%E0%A4%A',
    '\u202Eevil',
    '🙂',
    '中文',
    ' ',
    ',',
  ],
  ...['x'.repeat(500), 'a,'.repeat(300), '2031-01-01', '0000-00-00', '~', 'a~'.repeat(200)],
];

describe('addresses that say nonsense', () => {
  it('never throw, and say in a sentence of readable length which part cannot be used', () => {
    const random = randomOf(20_261_124);
    for (let round = 0; round < 3000; round += 1) {
      const params = new URLSearchParams();
      for (let part = 0; part <= round % 4; part += 1) {
        params.append(random.pick(keys), random.pick(nonsense));
      }
      const { problems } = parseView(params.toString(), '2026-11-24');
      for (const problem of problems) {
        const key = /^“([a-zA-Z]+)=/.exec(problem)?.[1];
        expect(key === undefined ? [] : [...params.keys()], problem).toContain(key);
        expect(problem, problem).toMatch(/ in the address cannot be used; .+\. Allowed: .+\.$/);
        expect(problem.length, problem).toBeLessThan(320);
        expect(Math.max(...problem.split(/\s/).map((word) => word.length)), problem).toBeLessThan(60);
      }
    }
  });

  it('hold no id where they cannot be decoded or are none', () => {
    for (const text of nonsense) expect(pathId(`/models/${text}`)).not.toMatch(/[^a-z0-9._-]/);
    expect(pathId('/models/%E0%A4%A')).toBe('');
    expect(pathId('/models/..%2F..%2Findex')).toBe('');
    expect(pathId(`/models/${'x'.repeat(121)}`)).toBe('');
    expect(pathId('/models/index')).toBe('');
    expect(pathId('/models/gpt-5.5')).toBe('gpt-5.5');
  });
});
