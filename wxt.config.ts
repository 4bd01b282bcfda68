import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './scripts/manifest.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  outDir: '.output',
  manifest: ({ browser }) => manifest(browser),
  // Every browser that can be used knows preloaded modules.
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
});
