import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { Front, Industry } from '../../contract/codelists.ts';
import { leadsDocument } from '../../contract/overview.ts';
import { frontAnswer } from './frontAnswer.ts';

const document = builtDocument(leadsDocument);

const answerOf = (asOf: string | null = null, industries: readonly Industry[] = []) => {
  const { finding, pieces, figure } = frontAnswer(document, viewOf(asOf, industries));
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : String(piece.value))).join('');
  return { finding, pieces, figure, text };
};

describe('frontAnswer', () => {
  it('names as many pairs as each number says, and the numbers are those of the table', () => {
    const { text, figure } = answerOf();
    const [, CN, all, names = '', US] =
      /^China leads in (\d+) of (\d+) pairs of an industry and an area: (.*)\. The United States leads in (\d+): /.exec(
        text,
      ) ?? [];
    expect(Number(all)).toBe(Industry.codes.length * Front.codes.length);
    const tones = Object.values(figure.cells).map(({ tone }) => tone);
    expect([Number(CN), Number(US)]).toEqual([
      tones.filter((tone) => tone === 'CN').length,
      tones.filter((tone) => tone === 'US').length,
    ]);
    for (const key of Object.keys(figure.cells).filter((key) => figure.cells[key]?.tone === 'CN')) {
      const [industry] = key.split('|');
      if (Industry.is(industry))
        // “Cross-industry” is no noun.
        expect(names.toLowerCase()).toContain(
          industry === 'cross-industry' ? 'across industries' : Industry.label(industry).toLowerCase(),
        );
    }
  });

  it('has behind each number of a country the pairs that it leads', () => {
    const points = answerOf().pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece));
    expect(points.map(({ key }) => key)).toEqual(['CN|led', 'all|led', 'US|led']);
    for (const { key, value, derivation } of points)
      if (key !== 'all|led') expect(derivation?.inputs).toHaveLength(value ?? 0);
  });

  it('says that it depends only where each country leads somewhere', () => {
    for (const industry of Industry.codes) {
      const { finding, figure } = answerOf(null, [industry]);
      const tones = new Set(Object.values(figure.cells).map(({ tone }) => tone));
      expect(finding.includes('depends'), industry).toBe(tones.has('CN') && tones.has('US'));
      expect(finding.includes('China'), industry).toBe(tones.has('CN') && !tones.has('US'));
      expect(finding.includes('United States'), industry).toBe(tones.has('US') && !tones.has('CN'));
    }
  });

  it('says no more than the chosen industries carry', () => {
    expect(answerOf(null, ['ai']).finding).toBe(
      'In AI, only the United States leads in any area with enough on record.',
    );
    expect(answerOf(null, ['batteries', 'telecom']).finding).toMatch(
      /^In batteries and telecom, only China /,
    );
    expect(answerOf(null, ['batteries']).text).toBe(
      'In all 5 pairs of an industry and an area neither leads, too little is on record, or nothing compares the two.',
    );
  });

  it('counts nothing where nothing is on record', () => {
    const { finding, pieces } = frontAnswer({ ...document, leads: [] }, viewOf());
    expect([finding, pieces]).toEqual(['Nothing on record compares the two countries here.', []]);
  });

  it('says the day of an earlier view', () => {
    expect(answerOf('2026-05-26').text).toMatch(/^As of May 26, 2026, China leads in /);
  });
});
