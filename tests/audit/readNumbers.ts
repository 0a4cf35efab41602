/** A number as it is on a page, with a card behind it. */
export interface ShownNumber {
  /** Its name on the page, where it has one, which is that of its card. */
  readonly id: string;
  /** The how many-th of its name and text on the page it is: cells of tables have no names. */
  readonly nth: number;
  readonly text: string;
  /** The figure, table or section that it is in. */
  readonly place: string;
}

/** Text of a number's card, in the words of the page; empty where it says nothing. */
export interface CardText {
  readonly subject: string;
  readonly actor: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly since: string;
  readonly source: string;
  readonly sourceLink: string;
  readonly locator: string;
  readonly confidence: string;
  readonly derivation: string;
}

/**
 * All numbers of a page that open a card, in their order. Runs inside the page and so may use nothing from outside
 * its body.
 */
export function numbersIn(root: Element): ShownNumber[] {
  const placeOf = (button: Element): string => {
    const section = button.closest('section');
    const names = [
      button.closest('figure[data-figure]')?.getAttribute('data-figure'),
      button.closest('table')?.querySelector('caption')?.textContent,
      section?.getAttribute('aria-label'),
      section?.querySelector('h2, h3')?.textContent,
    ];
    return names.find((name) => name != null && name !== '') ?? '';
  };
  const alike = new Map<string, number>();
  return [...root.querySelectorAll('button.evidence-link')].flatMap((button) => {
    const text = button.textContent.trim();
    // A value that is missing, or a name without a figure, is no number that could be wrong.
    if (!/\d/.test(text)) return [];
    const id = button.getAttribute('data-number') ?? '';
    const nth = alike.get(`${id}|${text}`) ?? 0;
    alike.set(`${id}|${text}`, nth + 1);
    return [{ id, nth, text, place: placeOf(button) }];
  });
}

/** Opens the card of one number and reads it. Runs inside the page, as above. */
export async function readCard(
  root: Element,
  { id, nth, text: shown }: Pick<ShownNumber, 'id' | 'nth' | 'text'>,
): Promise<CardText | null> {
  const waitFor = async <T>(find: () => T | null): Promise<T | null> => {
    for (let wait = 0; wait < 300; wait += 1) {
      const found = find();
      if (found !== null) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return null;
  };
  // A part that comes into sight is drawn anew.
  const isIt = (one: Element) =>
    (one.getAttribute('data-number') ?? '') === id && one.textContent.trim() === shown;
  const button = () => [...root.querySelectorAll('button.evidence-link')].filter(isIt)[nth];
  const press = async () => {
    button()?.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 500));
    button()?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
  const opened = () => {
    const dialog = document.querySelector('dialog[aria-label="Evidence"]');
    return dialog instanceof HTMLDialogElement ? dialog : null;
  };
  // Parts far below may not have been taken over at the first press, which the page keeps of a reader alone.
  const openCard = async (): Promise<HTMLDialogElement | null> => {
    for (let presses = 0; presses < 8; presses += 1) {
      await press();
      const found = await waitFor(opened);
      if (found !== null) return found;
    }
    return null;
  };
  const card = await openCard();
  if (card === null) return null;
  const textOf = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const line = (names: RegExp): string =>
    textOf([...card.querySelectorAll('dt')].find((term) => names.test(textOf(term)))?.nextElementSibling);
  const part = (heading: RegExp): Element | null =>
    [...card.querySelectorAll('section')].find((one) => heading.test(textOf(one.querySelector('h3')))) ??
    null;
  const derivation = textOf(part(/^Derivation/)).replace(/^Derivation/, '');
  const text: CardText = {
    subject: textOf(card.querySelector('h2')),
    actor: line(/^Actor$/),
    value: line(/^Value$/),
    unit: line(/^Unit$/),
    period: line(/^Period$/),
    since: line(/^(?:In force|List (?:seen )?unchanged since|Listed)$/),
    source: [line(/^Publisher$/), line(/^Title$/)].filter((one) => one !== '').join(': '),
    sourceLink:
      part(/^Source/)
        ?.querySelector('a[href^="http"]')
        ?.getAttribute('href') ?? '',
    locator: line(/^Where in it$/),
    confidence: (
      /\b(?:high|medium|low)\b/i.exec(textOf(part(/^Confidence/)).replace(/^Confidence/, ''))?.[0] ?? ''
    ).toLowerCase(),
    derivation: derivation === '' || derivation.startsWith('None') ? 'no' : 'yes',
  };
  card.hidePopover();
  await waitFor(() => (document.querySelector('dialog') === null ? true : null));
  return text;
}
