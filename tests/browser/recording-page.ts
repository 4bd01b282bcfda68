/** Event names that a page would hear if something in it were touched. */
const heard = `[...new Set([window, document, HTMLElement.prototype].flatMap((from) => Object.getOwnPropertyNames(from))
  .filter((name) => name.startsWith('on')).map((name) => name.slice(2))), 'message', 'dzherelo', 'content:wxt:content-script-started']`;

/**
 * A script that notes everything a page can learn of what goes on in it: changes of its tree once it is parsed, events,
 * messages, new names, its stores, and the files that were loaded into it.
 */
export const recorder = `<script>
const record = { changes: [], events: new Set() };
document.addEventListener('DOMContentLoaded', () => new MutationObserver((changes) => {
  for (const { type, target, attributeName } of changes) record.changes.push([type, target.nodeName, attributeName].join(' '));
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
for (const name of ${heard}) addEventListener(name, () => record.events.add(name), true);
const ownNames = (from) => Object.getOwnPropertyNames(from).sort();
</script><link rel="icon" href="data:,">`;

/** The record, with what can be seen at this moment. */
export const seenByPage = `(async () => ({
  changes: record.changes, events: [...record.events].sort(),
  names: ownNames(globalThis), ofDocument: ownNames(document), ofRoot: ownNames(document.documentElement),
  runtime: [typeof globalThis.chrome?.runtime, typeof globalThis.browser],
  html: document.documentElement.outerHTML, sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  loaded: performance.getEntries().filter(({ entryType }) => ['resource', 'mark', 'measure'].includes(entryType)).map(({ name }) => name),
  stores: [ownNames(localStorage), ownNames(sessionStorage), document.cookie, await indexedDB.databases(), await caches.keys()],
  place: [scrollX, scrollY, document.activeElement.nodeName, String(getSelection())],
}))()`;
