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
    expect(leader(flowOf('abc', 'a>b', 'a>c'))).toBe('3 entries with 2 links; most linked: A, 2 links');
  });

  it('count those that have as many, and name none where all have', () => {
    expect(leader(flowOf('abcde', 'a>b', 'b>c', 'c>d'))).toBe(
      '5 entries with 3 links; most linked: 2 entries, 2 links each',
    );
    expect(leader(flowOf('ab', 'a>b'))).toBe('2 entries with 1 link');
    expect(leader(flowOf('ab'))).toBe('2 entries with 0 links');
  });
});
