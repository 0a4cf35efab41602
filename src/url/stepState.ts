/** What a followed link leaves in the state of its step, also where it leads to the page that it is on. */
export const FOLLOWED = { followed: true } as const;

export const isFollowed = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'followed' in state && state.followed === true;

const stateNow = (): Record<string, unknown> => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
};

const newName = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

/** The name of the present step; `null` where it has none, as one that the browser made itself. */
export function stepName(): string | null {
  const { step } = stateNow();
  return typeof step === 'string' ? step : null;
}

/** Names the present step, unless it has a name already; gives the name. */
export function namedStep(name = newName()): string {
  const known = stepName();
  if (known === null) window.history.replaceState({ ...stateNow(), step: name }, '');
  return known ?? name;
}

interface Step {
  /** Whether it takes the place of the present one. */
  readonly replace?: boolean;
  readonly state?: unknown;
}

/**
 * What a step keeps: what its maker says and its name. It is named when it is made, since the browser needs as long for
 * a second write into the history as for the first.
 */
export function stepState({ replace = false, state }: Step): Record<string, unknown> {
  const said = typeof state === 'object' && state !== null ? state : {};
  return replace ? { ...stateNow(), ...said } : { ...said, step: newName() };
}
