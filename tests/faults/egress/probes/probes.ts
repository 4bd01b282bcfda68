import { recorder } from '../../../browser/recording-page.ts';
import { addressProbes, FILES } from './by-address.ts';
import { eventProbes } from './of-events.ts';
import { scriptProbes } from './of-scripts.ts';
import { storeProbes } from './of-stores.ts';
import { treeProbes } from './of-tree.ts';
import type { Probe } from './probe.ts';

/** All of them. Calls are looked at first and addresses asked last: to look at the others makes calls, to ask changes the page. */
export const probes: readonly Probe[] = [
  ...scriptProbes,
  ...eventProbes,
  ...storeProbes,
  ...treeProbes,
  ...addressProbes,
];

/** An address of the same kind that no extension has. */
const nobody = (origin: string): string =>
  origin.startsWith('moz')
    ? 'moz-extension://00000000-0000-4000-8000-000000000000'
    : `chrome-extension://${'a'.repeat(32)}`;

/** A page with these paragraphs that tries everything; `origin` is the extension's. */
export const probingPage = (origin: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title>
<meta http-equiv="content-security-policy" content="media-src 'none'">${recorder}<script>
const EXTENSION = '${origin}', NOBODY = '${nobody(origin)}';
${probes.map(({ begin = '' }) => begin).join('\n')}
</script></head><body><article><h1>Story</h1><p>${paragraphs.join('</p><p>')}</p></article>
<div id="bait">bait</div><div class="ad banner popup">ad</div><mark>mark</mark><a href="/">home</a><input>
<div style="height: 3000px"></div></body></html>`;

/** What all of them see, by name. */
export const seen = `(async () => {
  const all = {};
  ${probes.map(({ name, look }) => `all[${JSON.stringify(name)}] = await (${look});`).join('\n')}
  return all;
})()`;

/** Files of those names, for a site that has them as the extension does. */
export const sameFiles: Readonly<Record<string, { type: string; body: string }>> = {
  [FILES.picture]: {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  },
  [FILES.script]: { type: 'text/javascript', body: '' },
  [FILES.style]: { type: 'text/css', body: '' },
  [FILES.page]: { type: 'text/html', body: '<!doctype html><title>Page</title>' },
  [FILES.manifest]: { type: 'application/json', body: '{}' },
};
