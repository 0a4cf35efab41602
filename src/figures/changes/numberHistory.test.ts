import { expect, it } from 'vitest';
import { modelDocument } from '../../contract/models.ts';
import type { Revision } from '../../contract/indicator.ts';
import { countedRow } from '../../domain/derivationRows.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { sampleEvidence } from '../../../tests/support/sampleFigures.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberHistory } from './numberHistory.ts';

const known = { since: '2026-11-24', model: null };
const item = (fields: Partial<EvidenceItem>): EvidenceItem => ({
  ...{ subject: 'S', text: '3', facts: [], evidence: sampleEvidence },
  ...fields,
});
const observed = (revisions: readonly Partial<Revision>[], since: string | null = known.since) =>
  numberHistory(
    item({
      unit: 'cars',
      revisions: revisions.map((one) => ({
        ...{ version: '2026.11.30', before: '2', after: '3', reason: null },
        ...one,
      })),
    }),
    { since, model: null },
  ).text;

it('says since when a number is on record, and that it was never another', () => {
  expect(observed([])).toBe(
    'On record here since the first version, November 24, 2026; no other value, never corrected.',
  );
  expect(observed([], null)).toBe('On record here since the first version; no other value, never corrected.');
  expect(observed([{ before: null, version: '2026.11.26' }, { before: '3' }])).toBe(
    'On record here since November 26, 2026; no other value, never corrected.',
  );
});

it('says what it was before, and whether that was wrong, or that no one says', () => {
  expect(observed([{ says: 'correction' }])).toBe(
    'On record here since the first version, November 24, 2026. Until November 30, 2026 it was 2 cars, which was wrong. Corrected on November 30, 2026.',
  );
  expect(observed([{ says: 'unexplained' }])).toMatch(
    /it was 2 cars; the cause of the change is not on record\. Whether it was ever wrong is not on record\.$/,
  );
  expect(observed([{ says: 'newer' }])).toMatch(/it was 2 cars, by an earlier reading\. Never corrected\.$/);
  const twice = [{ version: '2026.11.26', says: 'correction' as const }, { says: 'restated' as const }];
  expect(observed(twice)).toMatch(/in other digits or units\. Corrected on November 26, 2026\.$/);
});

it('says of a price what it was before, as far as its list is on record', () => {
  const model = builtDocument(modelDocument('deepseek-v4-pro'));
  const day = model.model.since;
  const priced = { modelId: 'deepseek-v4-pro', kind: 'output', list: 'usd', day } as const;
  const { text, searches } = numberHistory(item({ priced, changedAs: 'DeepSeek-V4-Pro' }), {
    ...known,
    model,
  });
  expect(text).toMatch(
    /^On record from April 24, 2026\. The price before was \$0\.87 \([a-z ]+\), (until|last seen) August \d+, 2026\./,
  );
  expect(searches).toEqual([{ name: 'DeepSeek-V4-Pro', query: 'DeepSeek-V4-Pro' }]);
  const first = numberHistory(item({ priced: { ...priced, day: '2026-04-24' } }), { ...known, model });
  expect(first.text).toMatch(/^On record from April 24, 2026; no other price before this one\./);
});

it('leads from a computed number to the changes of its rows, by name', () => {
  const row = countedRow('China: Electric cars, 2025', '1', sampleEvidence);
  const derivation = { method: 'sum', formula: 'Sum', inputs: [row, row] };
  expect(numberHistory(item({ derivation }), known)).toEqual({
    text: 'Computed from 2 rows; no earlier value of it is kept by itself. Changes are kept by the names of its rows.',
    searches: [{ name: 'China: Electric cars', query: 'China: Electric cars' }],
  });
});

it('says of a price without a day of its own no day of a record', () => {
  const model = builtDocument(modelDocument('grok-4.5'));
  const priced = { modelId: 'grok-4.5', kind: 'output', list: 'usd', day: '2026-07-08' } as const;
  const { text } = numberHistory(item({ priced, changedAs: 'Grok 4.5' }), { ...known, model });
  expect(text).toMatch(/^No price before this one is on record\./);
});

it('leads to the earlier lists of a catalog where a price has no dated one before it', () => {
  const model = builtDocument(modelDocument('qwen3-32b'));
  const [oldest, ...later] = model.priceRuns.filter(({ currency }) => currency === 'CNY');
  expect(later.length).toBeGreaterThan(0);
  const said = (day: string) => {
    const priced = { modelId: 'qwen3-32b', kind: 'input', list: 'cny', day } as const;
    return numberHistory(item({ priced, changedAs: 'Qwen3-32B' }), { ...known, model }).text;
  };
  expect(said(later[0]?.firstSeen ?? '')).toMatch(/^Earlier lists, as an open-source client had them/);
  expect(said(oldest?.firstSeen ?? '')).toMatch(/^No price before this one is on record\./);
});

it('searches the changes of an indicator by its id, under whatever name they were', () => {
  const changedAs = { id: 'held', name: 'ISO and JTC 1 secretariats held' };
  expect(numberHistory(item({ revisions: [], changedAs }), known).searches).toEqual([
    { name: 'ISO and JTC 1 secretariats held', query: 'held' },
  ]);
});

it('takes the day on which a sum of rows was added for one that may be late', () => {
  const added = { before: null, version: '2026.11.29', orEarlier: true } as const;
  expect(observed([added])).toBe(
    'On record here since November 29, 2026 or earlier; no other value, never corrected.',
  );
});
