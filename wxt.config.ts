import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { BundledPackages } from './scripts/licences.ts';
import { manifest } from './scripts/manifest.ts';

/** Packages of which a package needs some parts only, where the others would ask the network or make code out of text. */
const inPlaceOf = (name: string, file: string): { find: RegExp; replacement: string } => ({
  find: new RegExp(`^${name}$`, 'u'),
  replacement: fileURLToPath(new URL(file, import.meta.url)),
});

const bundledPackages = new BundledPackages();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  outDir: '.output',
  manifest: ({ browser }) => manifest(browser),
  hooks: { 'build:done': (wxt) => bundledPackages.write(wxt.config.outDir) },
  vite: () => ({
    plugins: [preact(), bundledPackages.plugin()],
    resolve: {
      alias: [
        inPlaceOf('@citation-js/core', './utils/citation/citation-core.ts'),
        inPlaceOf('underscore', './utils/draft/underscore-parts.ts'),
        // Put together beforehand, it would bring its own copy of the next.
        inPlaceOf('jszip', './node_modules/jszip/lib/index.js'),
        inPlaceOf('setimmediate', './utils/draft/set-immediate.ts'),
      ],
    },
    // Every browser that can be used knows preloaded modules.
    build: { modulePreload: { polyfill: false } },
  }),
});
