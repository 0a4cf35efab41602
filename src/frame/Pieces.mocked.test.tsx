import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { sampleRulePhase } from '../../tests/support/sampleRows.ts';
import { phaseItem } from '../figures/rules/ruleItem.ts';
import { Pieces } from './Pieces.tsx';

vi.mock('./EvidenceValue.tsx', () => ({ EvidenceValue: () => <button type="button">96</button> }));

it('keeps a comma on the line of the number before it', () => {
  const item = phaseItem(sampleRulePhase('gb'));
  const text = renderToStaticMarkup(<Pieces pieces={['China ', item, ', United States.']} evidence={[]} />);
  expect(text).toMatch(/<button type="button">96<\/button>,<\/span> United States\.$/);
});
