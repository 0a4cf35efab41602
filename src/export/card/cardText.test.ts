import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { textWidth } from '../../charts/measureText.ts';
import { searchDocument, type SearchRow } from '../../contract/search.ts';
import { CARD, CARD_FOOT, CARD_WIDTH, cutLines, layoutCard, type CardBlock } from './cardText.ts';

const blockEnd = ({ top, lines, line }: CardBlock) => top + lines.length * line;

/** Returns lines outside the card, and overlapping blocks. */
function faultsOf(blocks: readonly CardBlock[]): string[] {
  const sorted = [...blocks].sort((one, other) => one.top - other.top);
  const wide = sorted.flatMap(({ lines, size, weight, family }) =>
    lines.filter((text) => textWidth(text, size, weight, family) > CARD_WIDTH),
  );
  const over = sorted.slice(1).flatMap((block, index) => {
    const above = sorted[index];
    return above !== undefined && block.top < blockEnd(above) - 0.01 ? [block.lines.join(' ')] : [];
  });
  const low = sorted.filter((block) => blockEnd(block) > (block.top > CARD_FOOT ? CARD.height : CARD_FOOT));
  return [...wide, ...over, ...low.map(({ lines }) => lines.join(' '))];
}

describe('layoutCard', () => {
  it('has room for what is said of the wordiest records', () => {
    const said = (row: SearchRow) => JSON.stringify(row).length;
    const longest = [...builtDocument(searchDocument).rows].sort((one, other) => said(other) - said(one));
    for (const { title, designation, original, note, about, value } of longest.slice(0, 150)) {
      const text = { kind: 'Kind', title, designation, original, note: note ?? about, value: value?.text };
      expect(faultsOf(layoutCard({ ...text, source: value?.by ?? 'The site' })), title).toEqual([]);
    }
  });

  it('leaves a sentence out of a note before it cuts one, and takes no abbreviation for its end', () => {
    const first = 'Who is ahead on more than half of the counts of the U.S. AI industry, and by how much.';
    const note = `${first} ${'Hollow: a value behind it has low confidence, which is no score. '.repeat(4)}`;
    const blocks = layoutCard({ kind: 'Kind', title: 'Title', note, source: 'Source' });
    const said = blocks.map(({ lines }) => lines.join(' '));
    expect(said.find((text) => text.startsWith('Who'))).toMatch(/^Who .* much\.( Hollow.*score\.)*$/);
  });

  it('cuts what is too long at a word, and says so', () => {
    const long = 'A title that goes on and on without an end in sight '.repeat(20);
    const all = {
      title: long,
      designation: long,
      original: '标准化工作要点'.repeat(60),
      note: long,
      value: long,
    };
    const blocks = layoutCard({ kind: 'Kind', ...all, source: long });
    expect(faultsOf(blocks)).toEqual([]);
    for (const { lines } of blocks) expect(lines.at(-1)).toMatch(/\S…$/);
  });
});

describe('cutLines', () => {
  const style = { size: 30, weight: 400, family: 'Inter' };

  it('leaves what fits alone', () => expect(cutLines(['a', 'b'], 2, style)).toEqual(['a', 'b']));

  it('cuts at a word, or between characters of Chinese', () => {
    expect(cutLines(['one two three,', 'four'], 1, style)).toEqual(['one two three…']);
    const [line = ''] = cutLines(['标'.repeat(36), '准'], 1, style);
    expect(line).toMatch(/^标{30,35}…$/);
    expect(textWidth(line, style.size)).toBeLessThanOrEqual(CARD_WIDTH);
  });
});
