import type { ShownNumber } from './readNumbers.ts';

// Texts and marks that readers meet beside the numbers with a card: sentences, texts for screen readers, marks of
// drawings and relations between documents. Each function runs inside the page and so may use nothing from outside its body.

/** Titles and subtitles of figures, and the findings above them. */
export function sentencesIn(root: Element): ShownNumber[] {
  const all = [...root.querySelectorAll('figure[data-figure]')].flatMap((figure) => {
    const place = figure.getAttribute('data-figure') ?? '';
    return [figure.querySelector('h2, h3, h4'), figure.querySelector('p')].map((element) => ({
      place,
      text: (element?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    }));
  });
  return all.filter(({ text }) => text.includes(' ')).map((one) => ({ ...one, id: '', nth: 0 }));
}

/** Text that a screen reader speaks for each drawing. */
export function alternativeTextsIn(root: Element): ShownNumber[] {
  return [...root.querySelectorAll('figure[data-figure]')].flatMap((figure) => {
    const text = [...figure.querySelectorAll('[aria-roledescription="chart"] .sr-only')]
      .map((one) => one.textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    return text === '' ? [] : [{ id: '', nth: 0, text, place: figure.getAttribute('data-figure') ?? '' }];
  });
}

/** Marks of drawings, by key and value. */
export function marksIn(root: Element): ShownNumber[] {
  return [...root.querySelectorAll('svg [data-key][data-value]')].map((mark) => ({
    id: '',
    nth: 0,
    text: `${mark.getAttribute('data-key') ?? ''} = ${mark.getAttribute('data-value') ?? ''}`,
    place: mark.closest('figure[data-figure]')?.getAttribute('data-figure') ?? '',
  }));
}

/** Rows that say how documents stand to each other: counterpart, adoption, replacement, plan task, law. */
export function relationsIn(root: Element): ShownNumber[] {
  const heading = /counterpart|replac|adopt|asked for|plans? that|came out|follows|names it|law|degree/i;
  return [...root.querySelectorAll('table')].flatMap((table) => {
    const caption = table.querySelector('caption')?.textContent ?? '';
    const columns = [...table.querySelectorAll('thead th')].map((cell) => cell.textContent);
    if (!heading.test([caption, ...columns].join(' '))) return [];
    return [...table.querySelectorAll('tbody tr')].map((row) => ({
      id: '',
      nth: 0,
      place: caption,
      text: [...row.querySelectorAll('th, td')]
        .map((cell, at) => `${columns[at] ?? ''}: ${cell.textContent.replace(/\s+/g, ' ').trim()}`)
        .join(' | '),
    }));
  });
}
