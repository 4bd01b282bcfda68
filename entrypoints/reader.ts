import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageReader } from '@/utils/page/page-reader.ts';

/** Injected only into pages with a candidate; injected again it reads the page anew. */
declare global {
  var dzhereloReader: PageReader | undefined;
}

export default defineUnlistedScript(() => {
  // A frame of another site that a page has named so is an inherited property, at which every question throws.
  if (!Object.hasOwn(globalThis, 'dzhereloReader') || globalThis.dzhereloReader?.alive !== true)
    globalThis.dzhereloReader = new PageReader(document);
  // The background may be stopped while pieces are on their way to it; it sends the reader again when asked.
  globalThis.dzhereloReader.read().catch(() => undefined);
});
