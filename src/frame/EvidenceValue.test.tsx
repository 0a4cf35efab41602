import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Confidence } from '../contract/codelists.ts';
import { PlainTable } from '../ui/PlainTable.tsx';
import { EvidenceValue } from './EvidenceValue.tsx';
import { RecordScope } from './RecordScope.tsx';

const evidence = { sourceId: 'list', locator: 'row 1', note: null };

const valueOf = (confidence: Confidence, isMissing = false) => (
  <EvidenceValue
    item={{
      subject: 'Match',
      text: `${confidence} value`,
      actor: 'China',
      definition: '',
      facts: [],
      isMissing,
      evidence: { ...evidence, confidence },
    }}
  />
);

it('says in a table, and only there, which values have low confidence', () => {
  const rows = [valueOf('low'), valueOf('medium'), valueOf('low', true)].map((cell, index) => ({
    key: String(index),
    cells: [String(index), cell],
  }));
  render(
    <RecordScope documents={[{ sources: {} }]}>
      <p>{valueOf('low')}</p>
      <PlainTable caption="Adoptions" columns={['Text', 'Match']} rows={rows} />
    </RecordScope>,
  );
  const cells = within(screen.getByRole('table')).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    'low valuelow confidence',
    'medium value',
    'low value',
  ]);
  expect(screen.getAllByText('low confidence')).toHaveLength(1);
});
