import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageScanner } from '@/utils/page/page-scanner.ts';

/** Runs in the isolated world of the top frame; injected again it answers from the scan that is already there. */
declare global {
  var dzhereloScanner: PageScanner | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.dzhereloScanner?.alive !== true) globalThis.dzhereloScanner = new PageScanner(document);
  return globalThis.dzhereloScanner.answer();
});
