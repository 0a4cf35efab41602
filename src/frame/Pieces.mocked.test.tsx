import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { sampleRulePhase } from '../../tests/support/sampleRows.ts';
import { phaseItem } from '../figures/rules/ruleItem.ts';
import type { Sentence } from '../figure/evidenceItem.ts';
import { Pieces } from './Pieces.tsx';

vi.mock('./EvidenceValue.tsx', () => ({ EvidenceValue: () => <button type="button">96</button> }));

const item = phaseItem(sampleRulePhase('gb'));
const written = (pieces: Sentence['pieces']) =>
  renderToStaticMarkup(<Pieces pieces={pieces} evidence={[]} />);

it('keeps a comma on the line of the number before it', () => {
  expect(written(['China ', item, ', United States.'])).toMatch(
    /<button type="button">96<\/button>,<\/span> United States\.$/,
  );
});

it('leaves the points between two texts, and loses no letter', () => {
  const pieces = [
    'China ',
    item,
    ' later',
    '; the United States ',
    item,
    ' months later',
    '. All ',
    item,
    ', so',
  ];
  expect(written(pieces).replaceAll(/<[^>]+>/g, '')).toBe(
    'China 96 later; the United States 96 months later. All 96, so',
  );
});
