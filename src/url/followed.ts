/** What a followed link leaves in the state of its step, also where it leads to the page that it is on. */
export const FOLLOWED = { followed: true } as const;

export const isFollowed = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'followed' in state && state.followed === true;
