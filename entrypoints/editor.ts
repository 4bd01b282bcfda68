import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { EditorsDesk } from '@/utils/page/editors/desk.ts';

/** Injected only when a person asks for the editors of a page; it does nothing by itself. */
declare global {
  var dzhereloEditors: EditorsDesk | undefined;
}

export default defineUnlistedScript(() => {
  // A frame of another site that a page has named so is an inherited property, at which every question throws.
  if (!Object.hasOwn(globalThis, 'dzhereloEditors') || globalThis.dzhereloEditors?.alive !== true)
    globalThis.dzhereloEditors = new EditorsDesk(document);
});
