import { isShown, noteArrival, SHOWN } from './arrival.ts';
import { isFollowed, namedStep, stepInHistory } from '../url/stepState.ts';
import { speaksOfRows } from '../url/useList.ts';

const STORE = 'places';

/** Scroll position and focused link at which a history entry was left. */
interface Place {
  readonly y: number;
  /** Selector of the link that was followed, within its section of the page: the header repeats some links. */
  readonly from: string | null;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null || !('y' in value && 'from' in value)) return false;
  return typeof value.y === 'number' && (value.from === null || typeof value.from === 'string');
}

/** Positions survive a reload but not the tab. Without storage they are lost on reload. */
function storedPlaces(): Map<string, Place> {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(STORE) ?? '{}');
    const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return new Map(entries.flatMap(([name, place]) => (isPlace(place) ? [[name, place] as const] : [])));
  } catch {
    return new Map();
  }
}

function storePlaces(places: ReadonlyMap<string, Place>): void {
  try {
    window.sessionStorage.setItem(STORE, JSON.stringify(Object.fromEntries(places)));
  } catch {
    // Storage is blocked: after a reload the page starts at the top.
  }
}

/** Time (ms) for which the position is restored again after late content has moved it. */
const PATIENCE = 15_000;
/** Interval (ms) between two checks while content loads. */
const PAUSE = 50;
/** Number of checks in a row at which the position must hold before it counts as stable. */
const LOOKS = 16;

/** Returns the target of the URL: the element with that id, or the figure of that name, its sources included. */
function anchor(): HTMLElement | null {
  try {
    const name = decodeURIComponent(window.location.hash.slice(1)).replace(/~.*/, '');
    const figure = () => document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(name)}"]`);
    return document.getElementById(name) ?? figure();
  } catch {
    return null;
  }
}

/** Returns the list that the URL filters, by its search field or first control, if the URL has no anchor. */
function filteredList(): HTMLElement | null {
  const field = document.querySelector<HTMLElement>('main [data-list]');
  return field?.closest('section') ?? field;
}

/** True if the URL names a section of its page. */
const namesPart = () => window.location.hash !== '' || speaksOfRows(window.location.search);

/** The heading of the previous page stays hidden in the DOM until the next page has loaded: skip it. */
function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('h1');
  heading?.focus({ preventScroll: true });
  return heading !== null && document.activeElement === heading;
}

/** Returns a selector of the focused link within its section of the page; `null` if no link has the focus. */
function focusedLink(): string | null {
  const focus = document.activeElement;
  const part = focus?.closest('main, header, footer')?.localName;
  if (!(focus instanceof HTMLAnchorElement) || part === undefined) return null;
  return `${part} a[href="${CSS.escape(focus.getAttribute('href') ?? '')}"]`;
}

/** Moves the focus back to the link that was followed, unless the user has moved it in the meantime. */
function focusLink(selector: string): boolean {
  const focus = document.activeElement;
  if (focus !== document.body && focus?.tagName !== 'H1') return true;
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus({ preventScroll: true });
  return found !== null;
}

const scrollTo = (y: number) => {
  document.documentElement.scrollTop = y;
};

/** Reapplies the scroll position while late content shifts it, until it holds, the time is up or the user scrolls. */
function makeKeeper() {
  let timer: number | undefined;
  /** Scroll position that was set last. */
  let put: number | null = null;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  let look: () => void = stop;
  const keep = (isDone: () => boolean) => {
    stop();
    put = null;
    const end = Date.now() + PATIENCE;
    look = () => {
      // The previous page is in the document until the next one can be shown.
      if (timer !== undefined && isShown() && (isDone() || Date.now() > end)) stop();
    };
    timer = window.setInterval(look, PAUSE);
    requestAnimationFrame(look);
  };
  /**
   * Detects scrolling by the user: dragging a scroll bar sends no other event. Late content moves a page by less than
   * half a viewport, or to the end of a page that became shorter.
   */
  const hear = () => {
    const end = document.documentElement.scrollHeight - window.innerHeight;
    const by = put === null ? 0 : Math.abs(window.scrollY - put);
    if (by > window.innerHeight / 2 && window.scrollY < end - 1) stop();
  };
  const isPut = (y: number) => {
    put = y;
  };
  return { stop, keep, hear, isPut, look: () => look(), isKeeping: () => timer !== undefined };
}

type Keeper = ReturnType<typeof makeKeeper>;

/** Returns a function that calls `act` until it has returned true once. */
function once(act: () => boolean): () => boolean {
  let done = false;
  return () => (done ||= act());
}

/**
 * Returns a check that is true once the position set by `isThere` is stable, or once the user has scrolled: a scroll
 * bar and the browser's find command send only `scroll`, after which the height of the page is unchanged but the
 * position is not the one that was set.
 */
function rest(keeper: Keeper, isThere: () => boolean): () => boolean {
  let put: { readonly y: number; readonly height: number } | null = null;
  let held = 0;
  return () => {
    const height = document.documentElement.scrollHeight;
    if (put?.height === height && Math.abs(window.scrollY - put.y) > 1) return true;
    held = isThere() ? held + 1 : 0;
    put = { y: window.scrollY, height };
    keeper.isPut(put.y);
    return held >= LOOKS;
  };
}

/** Scrolls to the position unless it is there already; returns whether it was. */
function isAt(y: number): boolean {
  const was = Math.abs(window.scrollY - y) <= 1;
  if (!was) scrollTo(y);
  return was;
}

function atPart(): boolean {
  const isList = window.location.hash === '';
  const target = isList ? filteredList() : anchor();
  if (target === null) return false;
  // A list in the upper half of the first viewport is visible without scrolling, below the heading of its page.
  if (isList && target.getBoundingClientRect().top + window.scrollY < window.innerHeight / 2) return true;
  const fold = target.closest<HTMLDetailsElement>('details:not([open])');
  if (fold !== null) fold.open = true;
  const before = window.scrollY;
  target.scrollIntoView();
  return window.scrollY === before;
}

/** Opens a page: scrolls to its top or to the section that the URL names, and moves the focus to its heading. */
function arrive(keeper: Keeper): void {
  // A number that the URL names may be anywhere on the page.
  noteArrival(!namesPart() && !/[?&]number=/.test(window.location.search));
  const heading = once(focusHeading);
  const top = once(() => {
    scrollTo(0);
    return true;
  });
  const part = rest(keeper, atPart);
  // A page may have no list for its options: then its top is shown.
  const place = window.location.hash !== '' ? part : namesPart() ? () => top() && part() : top;
  keeper.keep(() => {
    const [isThere, isNamed] = [place(), heading()];
    return isThere && isNamed;
  });
}

/** Restores a page: the scroll position at which it was left, and the focus on the link that was followed. */
function comeBack(keeper: Keeper, place: Place, isNewPage: boolean): void {
  noteArrival(false);
  const heading = once(() => !isNewPage || focusHeading());
  const link = once(() => !isNewPage || place.from === null || focusLink(place.from));
  const rests = rest(keeper, () => isAt(place.y));
  keeper.keep(() => {
    heading();
    link();
    return rests();
  });
}

/** Listens to changes of the history entry. Returns a function that stops it. */
function followSteps(keeper: Keeper, places: Map<string, Place>): () => void {
  let path = window.location.pathname;
  let step = namedStep();
  let y = window.scrollY;

  const leave = () => {
    // Do not save the scroll position while it is still being restored.
    if (!keeper.isKeeping()) places.set(step, { y, from: focusedLink() });
  };
  const enter = (name: string): boolean => {
    const isNewPage = path !== window.location.pathname;
    path = window.location.pathname;
    step = name;
    return isNewPage;
  };
  const onPush = () => {
    leave();
    if (enter(namedStep()) || isFollowed(window.history.state)) arrive(keeper);
  };
  const onPop = () => {
    leave();
    const known = stepInHistory();
    const isNewPage = enter(namedStep());
    const place = places.get(step);
    // A history entry without a name is an anchor on the same page, to which the browser scrolls by itself.
    if (place !== undefined) comeBack(keeper, place, isNewPage);
    else if (known !== null || isNewPage) arrive(keeper);
  };
  // A moved URL redirects to another page by replacing the history entry.
  const onReplace = () => enter(namedStep(step)) && arrive(keeper);
  const onScroll = () => {
    y = window.scrollY;
    keeper.hear();
  };
  const onHide = () => {
    leave();
    storePlaces(places);
  };
  const place = places.get(step);
  // The user may have followed a link before this script loaded.
  if (place === undefined && isFollowed(window.history.state)) arrive(keeper);
  else if (place !== undefined && y === 0) comeBack(keeper, place, false);
  else if (place === undefined && namesPart()) keeper.keep(rest(keeper, atPart));
  return listen({
    pushState: onPush,
    replaceState: onReplace,
    popstate: onPop,
    pagehide: onHide,
    scroll: onScroll,
    [SHOWN]: keeper.look,
    wheel: keeper.stop,
    touchmove: keeper.stop,
    keydown: keeper.stop,
    pointerdown: keeper.stop,
  });
}

function listen(acts: Readonly<Record<string, () => void>>): () => void {
  for (const [name, act] of Object.entries(acts)) window.addEventListener(name, act, { passive: true });
  return () => {
    for (const [name, act] of Object.entries(acts)) window.removeEventListener(name, act);
  };
}

/**
 * Scrolls to the top of a page, its anchor or the list that it filters after a followed link, and moves the focus to
 * its heading. Back, forward and reload restore the position and the focus on the link that was followed, even if
 * content loads late. A change of the view within a page scrolls nothing. Returns a function that stops it.
 */
export function keepPlaces(): () => void {
  const restoration = window.history.scrollRestoration;
  window.history.scrollRestoration = 'manual';
  const keeper = makeKeeper();
  const end = followSteps(keeper, storedPlaces());
  return () => {
    keeper.stop();
    end();
    window.history.scrollRestoration = restoration;
  };
}
