import { build } from 'vite';

/**
 * A script of `src/boot` in one line, as it stands in pages, whose bytes keep a reader waiting.
 *
 * @param name of its file.
 */
export async function inlineScript(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: `${import.meta.dirname}/../boot/${name}` },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${name} gave no script.`);
  // Pages are full of double quotes: beside them these take fewer bytes over the wire.
  const code = output.output[0].code.replace(/;?\s*$/, '').replaceAll(/`([^`"$\\]*)`/g, '"$1"');
  return `(()=>{${code}})()`;
}
