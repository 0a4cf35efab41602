/** State of a history entry that was made by a followed link, even one to the current page. */
export const FOLLOWED = { followed: true } as const;

export const isFollowed = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'followed' in state && state.followed === true;

const stateNow = (): Record<string, unknown> => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
};

const newName = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

/** Returns the name of the current history entry; `null` if it has none, as one made by the browser itself. */
export function stepInHistory(): string | null {
  const { step } = stateNow();
  return typeof step === 'string' ? step : null;
}

/** Names the current history entry unless it has a name; returns the name. */
export function namedStep(name = newName()): string {
  const known = stepInHistory();
  if (known === null) window.history.replaceState({ ...stateNow(), step: name }, '');
  return known ?? name;
}

interface Step {
  /** True if it replaces the current entry. */
  readonly replace?: boolean;
  readonly state?: unknown;
}

/**
 * Returns the state of a new history entry: the given state and a name. Naming it here saves a second write to the
 * history, which takes the browser as long as the first.
 */
export function stepState({ replace = false, state }: Step): Record<string, unknown> {
  const said = typeof state === 'object' && state !== null ? state : {};
  return replace ? { ...stateNow(), ...said } : { ...said, step: newName() };
}
