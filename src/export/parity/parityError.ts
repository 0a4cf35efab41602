/** A picture that does not say what its figure says. No file is made of it. */
export class ParityError extends Error {
  override readonly name = 'ParityError';
  /** Everything that is amiss, a sentence each. */
  readonly problems: readonly string[];

  /**
   * @param problems At least one sentence.
   * @param advice What the reader can do, as "try another size".
   */
  constructor(problems: readonly string[], advice: string) {
    const [first = 'The picture is not what its figure says.', ...others] = problems;
    const more = others.length === 0 ? '' : ` (${String(others.length)} more like it.)`;
    super(`${first}${more} Nothing was saved; ${advice}.`);
    this.problems = problems;
  }
}
