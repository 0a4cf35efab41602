import { describe, expect, it } from 'vitest';
import { svgElement } from '../picture/svgElement.ts';
import { alignBaselines } from './svgFile.ts';

const aligned = (text: SVGElement, scale: number, around: SVGElement = svgElement('g', {}, [text])) => {
  alignBaselines(svgElement('svg', {}, [around]), scale);
  return Number(text.getAttribute('y'));
};

describe('alignBaselines', () => {
  it('sets a text on the nearest pixel of the file', () => {
    expect(aligned(svgElement('text', { y: 10.2 }, ['a']), 2)).toBe(10);
    expect(aligned(svgElement('text', { y: 10.3 }, ['a']), 2)).toBe(10.5);
  });

  it('reckons with the drawings around it and with a line that is moved down', () => {
    const text = svgElement('text', { y: 3 }, ['a']);
    expect(aligned(text, 1, svgElement('svg', { y: 10.25 }, [text]))).toBe(2.75);
    const moved = svgElement('text', { y: 3, 'font-size': 10 }, [
      svgElement('tspan', { dy: '0.71em' }, ['a']),
    ]);
    expect(aligned(moved, 1)).toBe(2.9);
  });

  it('lets a turned text be', () => {
    const text = svgElement('text', { y: 3.3 }, ['a']);
    expect(aligned(text, 1, svgElement('g', { transform: 'rotate(-90)' }, [text]))).toBe(3.3);
  });
});
