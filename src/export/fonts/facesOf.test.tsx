import { describe, expect, it } from 'vitest';
import { builtCoverage } from '../../../tests/support/builtCoverage.ts';
import { svgElement } from '../picture/svgElement.ts';
import { facesOf } from './facesOf.ts';

const SANS = "Inter, 'Noto Sans SC', sans-serif";
const SERIF = "'Source Serif 4', 'Noto Sans SC', serif";
const names = (drawing: Element) => facesOf(drawing, builtCoverage()).map(({ name }) => name);
const text = (content: string, attributes: Record<string, string | number> = {}) =>
  svgElement('text', attributes, [content]);

describe('facesOf', () => {
  it('names a face once, whoever sets the family', () => {
    const group = svgElement('g', { 'font-family': SANS }, [text('a'), text('b', { 'font-weight': 400 })]);
    expect(names(svgElement('svg', {}, [group, text('c', { 'font-family': SANS })]))).toEqual(['inter-400']);
  });

  it('takes the weight of the text or the one that the family has', () => {
    const drawing = svgElement('svg', {}, [
      text('a', { 'font-family': SANS, 'font-weight': 'bold' }),
      text('b', { 'font-family': SERIF, 'font-weight': 400 }),
    ]);
    expect(names(drawing)).toEqual(['inter-600', 'source-serif-4-600']);
  });

  it('takes the next family where the first has not the character', () => {
    const serif = "'Source Serif 4', Inter, 'Noto Sans SC', serif";
    const drawing = svgElement('svg', {}, [
      text('non‑breaking', { 'font-family': serif, 'font-weight': 600 }),
    ]);
    expect(names(drawing)).toEqual(['inter-600', 'source-serif-4-600']);
  });

  it('asks for the Chinese face only where a text needs it', () => {
    const drawing = svgElement('svg', {}, [
      text('GB/T 标准', { 'font-family': SERIF, 'font-weight': 600 }),
      text('standard', { 'font-family': SANS }),
      svgElement('desc', {}, ['推荐']),
    ]);
    expect(names(drawing)).toEqual(['inter-400', 'source-serif-4-600', 'noto-sans-sc-600']);
  });

  it('reads the lines of a text', () => {
    const line = svgElement('tspan', { 'font-weight': 600 }, ['标准 A']);
    expect(names(svgElement('svg', {}, [svgElement('text', { 'font-family': SANS }, [line])]))).toEqual([
      'inter-600',
      'noto-sans-sc-600',
    ]);
  });
});
