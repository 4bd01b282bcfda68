import type { Probe } from './probe.ts';

/** What would show in events, messages and the order of things. Their pace is the machine's: what a check costs is measured elsewhere. */
export const eventProbes: readonly Probe[] = [
  {
    name: 'events',
    look: `[...record.events].sort()`,
    act: `document.dispatchEvent(new CustomEvent('dzherelo'))`,
  },
  {
    name: 'messages',
    begin: `const messages = []; addEventListener('message', ({ data, origin }) => messages.push([typeof data, origin]));`,
    look: `messages`,
    act: `postMessage('x', '*')`,
  },
  {
    name: 'channels and workers',
    begin: `const channelled = []; new BroadcastChannel('dzherelo').onmessage = ({ data }) => channelled.push(data);`,
    look: `navigator.serviceWorker.getRegistrations().then(({ length }) => [channelled, length])`,
    act: `new BroadcastChannel('dzherelo').postMessage(1)`,
  },
  {
    name: 'order of loading',
    begin: `const order = [];
for (const name of ['readystatechange', 'DOMContentLoaded', 'load', 'pageshow']) for (const from of [window, document]) from.addEventListener(name, () => order.push(name));`,
    look: `order`,
    act: `dispatchEvent(new Event('load'))`,
  },
  {
    name: 'selection and focus',
    look: `[String(getSelection()), document.activeElement.nodeName]`,
    act: `document.querySelector('input').focus(); getSelection().selectAllChildren(document.querySelector('h1'))`,
  },
  {
    name: 'scrolling and window',
    look: `[scrollX, scrollY, innerWidth, innerHeight, visualViewport.scale]`,
    act: `scrollTo(0, 100)`,
  },
  {
    name: 'visibility',
    begin: `let turned = 0; document.addEventListener('visibilitychange', () => turned++);`,
    look: `[document.hidden, turned]`,
    act: `document.dispatchEvent(new Event('visibilitychange'))`,
  },
  {
    name: 'history',
    look: `[history.length, location.href, history.state]`,
    act: `history.pushState(1, '', '#x')`,
  },
];
