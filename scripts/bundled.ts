import { build } from 'vite';

/** A module with all it imports as one script that leaves its exports in a variable, as pages are given it. */
export async function bundled(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error(`${entry} was not bundled`);
  return bundle.output[0].code;
}
