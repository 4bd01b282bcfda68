import { guards } from '../../../utils/message-guards.ts';
import type { Attack } from './attack.ts';

/** Names that a framework for extensions listens to in pages, without the extension's own number. */
const ofFramework = [
  'content:wxt:content-script-started',
  'scan:wxt:content-script-started',
  'reader:wxt:content-script-started',
  'content:wxt:locationchange',
];
/** What browsers tell documents, and what scripts of the extension therefore hear. */
const ofBrowser =
  'visibilitychange prerenderingchange pageshow pagehide freeze resume navigatesuccess navigate popstate hashchange load DOMContentLoaded readystatechange message beforeunload unload'.split(
    ' ',
  );

const targets: Record<string, string> = {
  window: 'window',
  document: 'document',
  root: 'document.documentElement',
  body: 'document.body',
  navigation: '(window.navigation ?? window)',
};

/** Ways to make an event of a name. */
const shapes: Record<string, (name: string) => string> = {
  event: (name) => `new Event(${name}, { bubbles: true })`,
  custom: (name) =>
    `new CustomEvent(${name}, { bubbles: true, detail: { contentScriptName: 'scan', messageId: 'x', name: ${name} } })`,
  message: (name) =>
    `new MessageEvent(${name}, { data: { type: ${name}, name: ${name}, ask: {}, contentScriptName: 'scan' }, source: window })`,
  transition: (name) => `new PageTransitionEvent(${name}, { persisted: true })`,
};

/** How often a page fires every event, over the time of a scan, and how far apart, in milliseconds. */
const ROUNDS = 4;
const APART = 60;

/** Code that does something at once and again while the page is scanned. */
const again = (code: string): string =>
  `{ const fire = () => { ${code} }; fire(); for (let i = 1; i < ${ROUNDS}; i++) laterOn(fire, i * ${APART}); }`;

/** Every name in every shape at every target, and every name posted as a message. `id` is the extension's number. */
export function forgedEvents(id: string): Attack[] {
  const names = [
    ...ofFramework.flatMap((name) => [name, `${id}:${name}`]),
    ...ofBrowser,
    ...Object.keys(guards),
  ];
  const events = names.flatMap((name) =>
    Object.entries(shapes).flatMap(([shape, made]) =>
      Object.entries(targets).map(([target, expression]) => ({
        name: `a forged ${shape} ${name} at ${target}`,
        last: again(`${expression}.dispatchEvent(${made(JSON.stringify(name))});`),
      })),
    ),
  );
  const posted = names.map((name) => ({
    name: `a posted message ${name}`,
    last: again(
      `postMessage({ type: ${JSON.stringify(name)}, name: ${JSON.stringify(name)}, contentScriptName: 'scan', messageId: 'x', ask: {} }, '*');`,
    ),
  }));
  return [...events, ...posted];
}
