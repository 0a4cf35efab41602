/** Fate of every piece of text with a digit on a page. */
export interface NumberScan {
  /** Opens its card itself. */
  readonly opens: number;
  /** Stands in a row of which another part opens the card of the very record. */
  readonly inRow: number;
  /** Stands in a row of a list whose link opens the page that holds the numbers with their cards. */
  readonly inEntry: number;
  /** Axis, label, subtitle or note of a figure whose marks open cards. */
  readonly inFigure: number;
  /** Not a number of the data, by reason. */
  readonly exempt: Readonly<Record<string, number>>;
  /** Text with a digit that leads to no card: there must be none. */
  readonly naked: readonly string[];
}

/**
 * Goes through all visible text below an element. Self-contained, so that a browser can run it on its own: it
 * may use nothing from outside its body.
 */
export function scanNumbers(root: Element): NumberScan {
  /** The closed list of what is no number of the data. An unknown reason is taken for none. */
  const reasons: Readonly<Record<string, string>> = {
    count: 'how many rows the list beside it has: the rows are the evidence',
    record: 'facts of a source as such, on the page of that source: its link stands there',
    definition: 'wording of a definition, which the cards of its numbers repeat',
    name: 'name of a plan, board, model or standard that has digits in it',
    empty: 'a figure that has no number in this view: only its name and its day are written',
    state: 'day, version, age or run of the dataset itself, which is its own source',
  };
  // Texts that name or steer: heads of pages and columns ("per 100 people"), switches, remarks.
  const controls = 'select, label, input, [role="radiogroup"], [role="status"], [role="alert"], h1, thead';
  const entries = 'a[href^="/indicators/"], a[href^="/sources/"], a[href^="/standards/"]';
  const scan = { opens: 0, inRow: 0, inEntry: 0, inFigure: 0 };
  const exempt: Record<string, number> = {};
  const naked: string[] = [];

  const isSeen = (element: Element): boolean =>
    element.closest('script, style, title, desc, dialog, [hidden], .sr-only') === null;
  const figureOf = (element: Element): Element | null => {
    const figure = element.closest('figure[data-figure]');
    const openers = [...(figure?.querySelectorAll('figcaption button') ?? [])];
    const evidence = openers.find((button) => button.textContent === 'Evidence');
    return figure !== null && evidence !== undefined && !evidence.hasAttribute('disabled') ? figure : null;
  };
  const exemption = (element: Element): string | null => {
    const own = element.closest('[data-exempt]')?.getAttribute('data-exempt') ?? null;
    if (own !== null) return Object.hasOwn(reasons, own) ? own : null;
    return element.closest(controls) === null ? null : 'control';
  };
  const judge = (element: Element, text: string): void => {
    const row = element.closest('tr, li');
    const reason = exemption(element);
    if (element.closest('.evidence-link') !== null) scan.opens += 1;
    else if (figureOf(element) !== null) scan.inFigure += 1;
    else if (reason !== null) exempt[reason] = (exempt[reason] ?? 0) + 1;
    else if (row?.querySelector('.evidence-link') != null) scan.inRow += 1;
    else if (row?.querySelector(entries) != null) scan.inEntry += 1;
    else naked.push(text.trim());
  };

  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const element = node.parentElement;
    if (/\d/.test(text) && element !== null && isSeen(element)) judge(element, text);
  }
  return { ...scan, exempt, naked };
}
