import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import { textWidth } from '../../charts/measureText.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import { PICTURE_SANS } from '../picture/pictureLayout.ts';
import { svgElement } from '../picture/svgElement.ts';
import { defaultSettings } from '../settings.ts';
import { keepWidths } from './keepWidths.ts';

const style = { 'font-family': PICTURE_SANS, 'font-size': 12 };

describe('keepWidths', () => {
  it('says of each line how long it is, whatever its faces', () => {
    const bold = svgElement('tspan', { 'font-weight': 600 }, ['Source: ']);
    const one = svgElement('text', style, [bold, 'an office']);
    const two = svgElement('text', style, [
      svgElement('tspan', { x: 0 }, ['first']),
      svgElement('tspan', { x: 0, dy: '1.2em' }, ['the second']),
    ]);
    keepWidths(svgElement('svg', {}, [one, two]));
    const lengths = [one, ...two.children].map((line) => Number(line.getAttribute('textLength')));
    const width = (text: string, weight = 400) => textWidth(text, 12, weight, PICTURE_SANS);
    expect(two.hasAttribute('textLength')).toBe(false);
    [width('Source: ', 600) + width('an office'), width('first'), width('the second')].forEach((wanted, at) =>
      expect(lengths[at]).toBeCloseTo(wanted, 1),
    );
  });

  it('leaves no text of a picture without its length, and no plot that cuts', () => {
    for (const figure of builtFigures(viewOf()).slice(0, 12)) {
      const picture = drawPicture({ figure, settings: defaultSettings, origin: 'https://standards.example' });
      keepWidths(picture);
      const free = [...picture.querySelectorAll('text')].filter(
        (text) =>
          text.textContent.trim() !== '' && text.parentElement?.querySelector('[textLength]') === null,
      );
      expect(free.map((text) => text.textContent)).toEqual([]);
      for (const plot of picture.querySelectorAll('svg'))
        expect(plot.getAttribute('overflow')).toBe('visible');
    }
  });

  it('names faces that stand in before any of a kind', () => {
    const text = svgElement('text', { 'font-family': "'Source Serif 4', Inter, serif" }, ['a']);
    keepWidths(svgElement('svg', {}, [text]));
    expect(text.getAttribute('font-family')).toMatch(/^'Source Serif 4', Inter, 'Times New Roman'.*, serif$/);
  });
});
