import type { Probe } from './probe.ts';

/** Pictures, pages and scripts that the extension consists of. */
export const FILES = {
  picture: 'icon/16.png',
  script: 'scan.js',
  style: 'assets/x.css',
  page: 'popup.html',
  manifest: 'manifest.json',
};

const WAIT = 700;

/** How an element of this kind fares with a file: each silence ends. */
const element = (
  name: keyof HTMLElementTagNameMap,
  address: 'src' | 'href',
  file: string,
): string => `(from) => new Promise((resolve) => {
  const made = document.createElement('${name}');
  const over = (end) => { resolve(end + ' ' + ('contentDocument' in made && made.contentDocument?.URL.startsWith(from))); made.remove(); };
  made.onload = () => over('loaded'); made.onerror = () => over('refused'); setTimeout(over, ${WAIT}, 'silent');
  if (made.nodeName === 'LINK') made.rel = 'stylesheet';
  made.${address} = from + '/${file}'; document.body.append(made);
})`;

/**
 * Asks with the address of the extension, and with one that nobody has: whatever comes, it must be the same. Told to ask
 * the page's own site, which has such files, it sees the difference.
 */
const asked = (name: string, ask: string): Probe => ({
  name,
  look: `(async () => { const ask = ${ask}; return [await ask(globalThis.owner ?? EXTENSION), await ask(NOBODY)]; })()`,
  act: `globalThis.owner = location.origin`,
  world: 'MAIN',
});

/** What would answer whoever knows the extension's address. */
export const addressProbes: readonly Probe[] = [
  asked(
    'a file by request',
    `(from) => fetch(from + '/${FILES.manifest}', { mode: 'no-cors' }).then(() => 'answered', ({ name }) => name)`,
  ),
  asked('a file as picture', element('img', 'src', FILES.picture)),
  asked('a file as script', element('script', 'src', FILES.script)),
  asked('a file as style', element('link', 'href', FILES.style)),
  asked('a page in a frame', element('iframe', 'src', FILES.page)),
  {
    name: 'a message to the extension',
    look: `new Promise((resolve) => {
      const { runtime } = globalThis.chrome ?? globalThis.browser ?? {};
      if (runtime?.sendMessage === undefined) return resolve('no way');
      runtime.sendMessage(new URL(EXTENSION).host, { name: 'tab-state' }, (answer) => resolve(typeof answer));
    })`,
    act: `(globalThis.chrome ??= {}).runtime = { sendMessage: (to, message, reply) => reply(message) }`,
    world: 'MAIN',
  },
];
