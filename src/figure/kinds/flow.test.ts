import { describe, expect, it } from 'vitest';
import { sampleBars, samplePoint } from '../../../tests/support/sampleFigures.ts';
import { flow, type FlowFigure } from './flow.ts';

/** Builds entries from their keys and numbers, "a2 b1", and links between them: "a>b". */
function flowOf(entries: string, ...links: readonly string[]): FlowFigure {
  const points = entries.split(' ').map((entry) => ({
    ...samplePoint('step', '2026', Number(entry.slice(1)), { subject: entry.charAt(0), unit: 'references' }),
    key: entry.charAt(0),
    at: entry.charAt(0),
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
  it('name the entry with most rows, of which one drawn link may stand for several', () => {
    expect(leader(flowOf('a2 b7 c1', 'a>b', 'a>c'))).toBe('3 entries with 2 links; most references: B, 7');
  });

  it('count those that have as many, and name none where all have', () => {
    expect(leader(flowOf('a1 b2 c2 d1', 'a>b', 'b>c', 'c>d'))).toBe(
      '4 entries with 3 links; most references: 2 entries, 2 each',
    );
    expect(leader(flowOf('a1 b1', 'a>b'))).toBe('2 entries with 1 link');
  });
});
