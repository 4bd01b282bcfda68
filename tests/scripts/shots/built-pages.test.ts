// @vitest-environment node
import { expect, test } from 'vitest';
import { standingAlone } from '../../../scripts/shots/built-pages.ts';

const built = `<!DOCTYPE html>
<html><head>
<script type="module" crossorigin src="/chunks/popup-B.js"></script>
<link rel="modulepreload" crossorigin href="/chunks/browser-C.js">
<link rel="stylesheet" crossorigin href="/assets/a.css">
<link href="/assets/b.css" rel="stylesheet" />
<script>
  run();
</script>
</head><body><div id="root"></div></body></html>`;

test('styles stand in the document, in their order, and nothing runs or is loaded', () => {
  const html = standingAlone(built, (file) => `/* ${file} $& */`);
  expect(html).toContain('<style>/* /assets/a.css $& */</style>\n<style>/* /assets/b.css $& */</style>');
  expect(html).not.toMatch(/script|<link/u);
  expect(html).toContain('<div id="root"></div>');
});
