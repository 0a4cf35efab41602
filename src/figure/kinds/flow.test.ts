import { describe, expect, it } from 'vitest';
import { sampleBars, samplePoint } from '../../../tests/support/sampleFigures.ts';
import { flow, type FlowFigure } from './flow.ts';

/** Builds entries from their keys, and links between them: "a>b". */
function flowOf(keys: string, ...links: readonly string[]): FlowFigure {
  const points = keys.split('').map((key) => ({
    ...samplePoint('step', '2026', 9, { subject: key }),
    key,
    at: key,
  }));
  return {
    ...sampleBars(points),
    kind: 'flow',
    direction: 'across',
    rows: points.map(({ key }) => ({ id: key, label: key.toUpperCase(), detail: null, tone: null })),
    links: links.map((link) => ({ from: link.charAt(0), to: link.charAt(2) })),
  };
}

const leader = (figure: FlowFigure) => flow.leader(figure, true, 'plain');

describe('the words of a flow', () => {
  it('name the entry with most links, which are those drawn and not the rows behind it', () => {
    expect(leader(flowOf('abc', 'a>b', 'a>c'))).toBe('2 links between 3 entries; most: A, 2 links');
  });

  it('count those that have as many, and name none where all have', () => {
    expect(leader(flowOf('abcde', 'a>b', 'b>c', 'c>d'))).toBe(
      '3 links between 5 entries; most: 2 entries, 2 links each',
    );
    expect(leader(flowOf('ab', 'a>b'))).toBe('1 link between 2 entries');
    expect(leader(flowOf('ab'))).toBe('0 links between 2 entries');
  });
});
