import { build, type LibraryOptions } from 'vite';

type Form = { formats: ['iife']; name: string } | { formats: ['es'] };

/** A module with all it imports as one script that leaves its exports in a variable, as pages are given it. */
export const bundled = (entry: string, name: string): Promise<string> =>
  bundle(entry, { formats: ['iife'], name }, false);

/** A module with all it imports as one minified module, as the extension is shipped. */
export const bundledModule = (entry: string): Promise<string> => bundle(entry, { formats: ['es'] }, true);

async function bundle(entry: string, form: Form, minify: boolean): Promise<string> {
  const lib: LibraryOptions = { entry, ...form };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify, lib },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not bundled`);
  return output.output[0].code;
}
