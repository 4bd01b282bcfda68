import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { EditorsDesk } from '@/utils/page/editors/desk.ts';

/** Injected only when a person asks for the editors of a page; it does nothing by itself. */
declare global {
  var dzhereloEditors: EditorsDesk | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.dzhereloEditors?.alive !== true) globalThis.dzhereloEditors = new EditorsDesk(document);
});
