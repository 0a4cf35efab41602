/** What opening cards on a page brought to light. */
export interface CardReport {
  readonly opened: number;
  /** "what was clicked: what its card lacks". */
  readonly faults: readonly string[];
}

/**
 * Clicks numbers below an element, every `step`-th of each kind (buttons, marks of figures), and checks the card
 * that opens. Runs inside the page and so may use nothing from outside its body; real mouse and keys are for
 * the tests that call it.
 */
export async function openCards(root: Element, step: number): Promise<CardReport> {
  const headings = [
    /^Source/,
    /^Confidence$/,
    /^Derivation$/,
    /^Other sources that disagree$/,
    /^Citation$/,
    /^Link to this number$/,
  ];
  // The value of a date is called one.
  const lines = [/^Actor$/, /^(Value|Date)$/, /^Where in it$/];

  const textsOf = (card: Element, selector: string): string[] =>
    [...card.querySelectorAll(selector)].map((one) => one.textContent);
  const shownCard = async (): Promise<HTMLDialogElement | null> => {
    for (let wait = 0; wait < 1000; wait += 1) {
      const card = document.querySelector('dialog[aria-label="Evidence"]');
      if (card instanceof HTMLDialogElement) return card;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return null;
  };
  /** Text and links of the part of a card under a heading. */
  const partOf = (card: Element, heading: RegExp): HTMLElement | null => {
    const parts = [...card.querySelectorAll('section')];
    return parts.find((part) => heading.test(part.querySelector('h3')?.textContent ?? '')) ?? null;
  };
  const isReachable = (card: Element): boolean => {
    const source = partOf(card, /^Source/);
    if (source?.querySelector('a[href^="http"]') != null) return true;
    return /no link: \S+/.test(source?.textContent ?? '');
  };
  const lacks = (card: Element): string[] => {
    // A missing value has no source to cite and nothing to grade.
    if (card.textContent.includes('nothing to grade or to cite')) return [];
    const names = textsOf(card, 'dt');
    // A change may be to a row of no country, such as a price.
    const isChange = card.querySelector('a[href*="number=changes~"]') !== null;
    const due = isChange ? lines.filter((line) => !line.test('Actor')) : lines;
    const titles = textsOf(card, 'h3');
    const derivation = partOf(card, /^Derivation$/)?.textContent ?? '';
    const faults = [
      isReachable(card) ? '' : 'a link to the source or the reason why there is none',
      /None: |Function|No steps on record|by this dataset|A sighting/.test(derivation)
        ? ''
        : 'how it was computed',
      // What is no quantity has no unit, and a card does not say so; a unit that is there has a name.
      textsOf(card, 'dd').some((text) => text.includes('no quantity')) ? 'a card without empty lines' : '',
      textsOf(card, 'pre').join('').includes('Standards Race') ? '' : 'a citation',
      card.querySelector('a[href*="number="]') === null ? 'a link to this number' : '',
    ];
    return [
      ...due.filter((line) => !names.some((name) => line.test(name))).map(String),
      ...headings.filter((heading) => !titles.some((title) => heading.test(title))).map(String),
      ...faults.filter((fault) => fault !== ''),
    ];
  };

  // Marks are found again before each click: a chart that is drawn again puts others in their place.
  const marks = [...root.querySelectorAll('figure[data-figure] svg [data-key]')].map((mark) => {
    const figure = mark.closest('figure')?.getAttribute('data-figure') ?? '';
    return `figure[data-figure="${figure}"] svg [data-key="${CSS.escape(mark.getAttribute('data-key') ?? '')}"]`;
  });
  const buttons = [...root.querySelectorAll('button.evidence-link')];
  const numbers = [buttons, marks].flatMap<Element | string>((all) =>
    all.filter((_, index) => index % step === 0),
  );
  /** A chart that is being redrawn has no marks for a moment. */
  const drawnMark = async (selector: string): Promise<Element | null> => {
    for (let wait = 0; wait < 500 && root.querySelector(selector) === null; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return root.querySelector(selector);
  };
  const faults: string[] = [];
  for (const chosen of numbers) {
    const number = typeof chosen === 'string' ? await drawnMark(chosen) : chosen;
    const name =
      typeof chosen === 'string' ? chosen : (chosen.getAttribute('data-number') ?? chosen.textContent);
    number?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const card = await shownCard();
    if (card === null) {
      faults.push(`${name}: no card`);
      continue;
    }
    faults.push(...lacks(card).map((what) => `${name}: ${what}`));
    card.hidePopover();
    while (document.querySelector('dialog:popover-open') !== null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    // React takes the closed card away in its own time.
    for (let wait = 0; wait < 100 && document.querySelector('dialog') !== null; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { opened: numbers.length, faults };
}
