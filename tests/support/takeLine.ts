import type { UserEvent } from '@testing-library/user-event';

/** Takes a line of a long list as a reader does: types words of it and presses Enter on the first that has them. */
export async function takeLine(user: UserEvent, field: HTMLElement, words: string): Promise<void> {
  await user.click(field);
  await user.keyboard(`${words}{Enter}`);
}
