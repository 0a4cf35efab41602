import { expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { measuresDocument } from '../../contract/measures.ts';
import { everyChoice } from '../../domain/everyWay.ts';
import { choiceRows } from './basisText.ts';
import { everyWayFigure } from './everyWayFigure.ts';

const document = builtDocument(measuresDocument);
const choices = everyChoice(document.counts, document.denominators);

it('names every reason why a choice cannot be told, each with its number', () => {
  const { notes } = everyWayFigure(document, choices, 'CN', viewOf());
  const note = notes.find((text) => text.startsWith('Cannot be told')) ?? '';
  const numbers = [...note.matchAll(/(?:: |; )(\d[\d,]*) /g)].map(([, number]) =>
    Number(number?.replace(',', '')),
  );
  expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(
    choices.filter(({ leader }) => leader === null).length,
  );
  expect(numbers).toHaveLength(new Set(choices.flatMap(({ why }) => why ?? [])).size);
  expect(note).toContain('fewer than ten');
});

it('says of each share from how many sources all of its choices are, and cites a count, no denominator', () => {
  const { points } = everyWayFigure(document, choices, 'CN', viewOf());
  const rowsOf = (measure: string) =>
    choices
      .filter(({ count }) => measure === 'all' || count.measure === measure)
      .flatMap(choiceRows)
      .map(({ evidence }) => evidence);
  const divisors = ['policy-worldbank-population', 'policy-worldbank-gdp'];
  for (const { key, evidence } of points) {
    const rows = rowsOf(key.split('|')[0] ?? '');
    const sources = new Set(rows.map(({ sourceId }) => sourceId)).size;
    expect(evidence.note, key).toContain(`from ${String(sources)} sources`);
    expect(divisors, key).not.toContain(evidence.sourceId);
  }
});
