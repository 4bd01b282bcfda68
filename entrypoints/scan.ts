import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageScanner } from '@/utils/page/page-scanner.ts';

/** Runs in the isolated world of the top frame; injected again it answers from the scan that is already there. */
declare global {
  var dzhereloScanner: PageScanner | undefined;
}

export default defineUnlistedScript(() => {
  // A frame of another site that a page has named so is an inherited property, at which every question throws.
  if (!Object.hasOwn(globalThis, 'dzhereloScanner') || globalThis.dzhereloScanner?.alive !== true)
    globalThis.dzhereloScanner = new PageScanner(document);
  return globalThis.dzhereloScanner.answer();
});
