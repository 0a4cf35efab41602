import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sampleBars, samplePoint } from '../../../tests/support/sampleFigures.ts';
import { EmbedFields } from './EmbedFields.tsx';

const figureAt = (link: string) =>
  sampleBars([samplePoint('CN', 'row', 3)], {
    id: 'plan-tasks',
    title: 'Tasks of May',
    asOf: '2026-05-26',
    link,
  });

const code = () => {
  const box = screen.getByLabelText('Embed code');
  return box instanceof HTMLTextAreaElement ? box.value : '';
};

describe('the code of an embed', () => {
  it('is pinned to the day of the view where the view has one', () => {
    render(<EmbedFields figure={figureAt('/ev-plans?industry=ev&asOf=2026-05-28')} />);
    expect(screen.getByRole('radio', { name: 'Pinned to 2026-05-28' })).toBeChecked();
    expect(code()).toContain('/embed/plan-tasks?industry=ev&amp;asOf=2026-05-28"');
    expect(code()).toContain('title="Tasks of May (Standards Race)"');
  });

  it('follows the newest data where the view does', () => {
    render(<EmbedFields figure={figureAt('/ev-plans')} />);
    expect(screen.getByRole('radio', { name: 'Newest data' })).toBeChecked();
    expect(code()).not.toContain('asOf');
  });
});
