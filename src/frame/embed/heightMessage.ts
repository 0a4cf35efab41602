/** Tells an embed's height messages from all others that a page may get. */
export const HEIGHT_MESSAGE = 'standards-race:height';

/** What an embedded figure says to the page around it, whenever its height changes. */
export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  /** Id of the figure. */
  readonly figure: string;
  /** CSS pixels that the figure needs with all that is around it. */
  readonly height: number;
}
