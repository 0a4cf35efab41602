/**
 * The value of one named argument: DIR of `--out DIR`.
 *
 * @param usage how the command is called; it ends the sentence of the error.
 * @throws Error with a sentence where the argument is missing or empty.
 */
export function argumentOf(args: readonly string[], name: string, usage: string): string {
  const value = args[args.indexOf(`--${name}`) + 1];
  if (!args.includes(`--${name}`) || value === undefined || value === '' || value.startsWith('--'))
    throw new Error(`--${name} is missing. ${usage}`);
  return value;
}

/** Runs a command; what goes wrong is printed as a sentence, without the stack, and sets the exit code. */
export async function orSayWhy(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
