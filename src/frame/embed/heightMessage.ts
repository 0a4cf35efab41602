/** Type of an embed's height messages, to tell them from other messages that a page may receive. */
export const HEIGHT_MESSAGE = 'standards-race:height';

/** Message of an embedded figure to the host page, sent whenever its height changes. */
export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  readonly figure: string;
  /** Height (CSS px) of the figure with its frame. */
  readonly height: number;
}
