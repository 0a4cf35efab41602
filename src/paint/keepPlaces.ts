import { isShown, noteArrival, SHOWN } from './arrival.ts';
import { isFollowed, namedStep, stepName } from '../url/stepState.ts';
import { listText } from '../url/useList.ts';

const STORE = 'places';

/** The place at which a step of the history was left. */
interface Place {
  readonly y: number;
  /** Selects the link that was followed from there, in its part of the page: the header has some of the same. */
  readonly from: string | null;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null || !('y' in value && 'from' in value)) return false;
  return typeof value.y === 'number' && (value.from === null || typeof value.from === 'string');
}

/** Places outlive a reload, not the tab. A browser without storage forgets them. */
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
    // Without storage a reload begins at the top.
  }
}

/** For how long, in milliseconds, late content still brings a page back to its place. */
const PATIENCE = 15_000;
/** Milliseconds between two looks while the content comes in. */
const PAUSE = 50;
/** A page that is in its place at this many looks in a row has come to rest. */
const LOOKS = 16;

/** The element that the address points to: what bears the id, or the figure of that name, also where its sources are asked for. */
function anchor(): HTMLElement | null {
  try {
    const name = decodeURIComponent(window.location.hash.slice(1)).replace(/~.*/, '');
    const figure = () => document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(name)}"]`);
    return document.getElementById(name) ?? figure();
  } catch {
    return null;
  }
}

/** The list that the address filters, by its search field or its first choice, where no anchor names a place. */
function filteredList(): HTMLElement | null {
  const field = document.querySelector<HTMLElement>('main [data-list]');
  return field?.closest('section') ?? field;
}

/** The address names a part of its page. */
const namesPart = () => window.location.hash !== '' || listText(window.location.search) !== '';

/** The heading of a page that is left stays, hidden, until the script of the next has come: it takes no focus. */
function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('h1');
  heading?.focus({ preventScroll: true });
  return heading !== null && document.activeElement === heading;
}

/** Selects a link that has the focus, in its part of the page; `null` where none has. */
function focusedLink(): string | null {
  const focus = document.activeElement;
  const part = focus?.closest('main, header, footer')?.localName;
  if (!(focus instanceof HTMLAnchorElement) || part === undefined) return null;
  return `${part} a[href="${CSS.escape(focus.getAttribute('href') ?? '')}"]`;
}

/** Gives the focus back to the link that led away, unless the reader has moved it meanwhile. */
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

/** Looks again at what late content may undo, until it is done, time is up or the reader takes over. */
function makeKeeper() {
  let timer: number | undefined;
  /** The place to which the page was put last. */
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
      // The page before stands there until the next can be shown.
      if (timer !== undefined && isShown() && (isDone() || Date.now() > end)) stop();
    };
    timer = window.setInterval(look, PAUSE);
    requestAnimationFrame(look);
  };
  /**
   * Hears that the page moved. A scroll bar sends no other event; but late content moves a page by less than half a
   * window, or to the very end of what has become shorter.
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

/** Once true it is not asked again. */
function once(act: () => boolean): () => boolean {
  let done = false;
  return () => (done ||= act());
}

/**
 * Done once the page has come to rest where `isThere` puts it, or the reader has taken it elsewhere: a scroll bar
 * and the browser's own search send no event but that the page moved, which is then as high as before and not where
 * it was put.
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

/** Puts the page where it should be; whether it was there. */
function isAt(y: number): boolean {
  const was = Math.abs(window.scrollY - y) <= 1;
  if (!was) scrollTo(y);
  return was;
}

function atPart(): boolean {
  const isList = window.location.hash === '';
  const target = isList ? filteredList() : anchor();
  if (target === null) return false;
  // A list in the first window is seen as it stands, below the name of its page.
  if (isList && target.getBoundingClientRect().top + window.scrollY < window.innerHeight / 2) return true;
  const before = window.scrollY;
  target.scrollIntoView();
  return window.scrollY === before;
}

/** A page that is opened: its top or the part that its address names, and its heading. */
function arrive(keeper: Keeper): void {
  // A number that a link asks for may be anywhere.
  noteArrival(!namesPart() && !/[?&]number=/.test(window.location.search));
  const heading = once(focusHeading);
  const top = once(() => {
    scrollTo(0);
    return true;
  });
  const place = namesPart() ? rest(keeper, atPart) : top;
  keeper.keep(() => {
    const [isThere, isNamed] = [place(), heading()];
    return isThere && isNamed;
  });
}

/** A page that is come back to: where it was left, and at the link that led away. */
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

/** Listens to the steps of the history; gives what ends it. */
function followSteps(keeper: Keeper, places: Map<string, Place>): () => void {
  let path = window.location.pathname;
  let step = namedStep();
  let y = window.scrollY;

  const leave = () => {
    // While a page is still on its way to its place, where it stands says nothing.
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
    const known = stepName();
    const isNewPage = enter(namedStep());
    const place = places.get(step);
    // A step without a name is an anchor of the same page, to which the browser goes by itself.
    if (place !== undefined) comeBack(keeper, place, isNewPage);
    else if (known !== null || isNewPage) arrive(keeper);
  };
  // An address that has moved leads on to another page without a step of its own.
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
  // A reader may be quicker than this script, and have followed a link before anyone listened.
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
 * A followed link opens a page at its top, its anchor or the list that it filters, with the focus on its heading; back
 * and forward, and a reload, return to the place that was left, and to the link that led away, also where content comes
 * late.
 * Changes of the view on one page move nothing. Gives what ends it.
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
