import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { lowEvidence, sampleLines, samplePoint } from '../../tests/support/sampleFigures.ts';
import { FigureTableView } from './FigureTableView.tsx';

it('says low confidence once in a row whose numbers all have it, else beside each that has it', () => {
  const points = [
    samplePoint('CN', '2024', 1, { evidence: lowEvidence }),
    samplePoint('US', '2024', 1, { evidence: lowEvidence }),
    samplePoint('CN', '2025', 1, { evidence: lowEvidence }),
    samplePoint('US', '2025', 1),
  ];
  render(<FigureTableView figure={sampleLines(points)} onOpen={() => undefined} />);
  const marks = (row: HTMLElement) => [
    within(within(row).getByRole('rowheader')).queryAllByText('low confidence').length,
    within(row).queryAllByText('low confidence').length,
  ];
  const [, ...rows] = screen.getAllByRole('row');
  expect(new Set(rows.map(marks).map(String))).toEqual(new Set(['1,1', '0,1']));
});
