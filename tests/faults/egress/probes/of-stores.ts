import type { Probe } from './probe.ts';

const entries = (...types: string[]): string =>
  `performance.getEntries().filter(({ entryType }) => ${JSON.stringify(types)}.includes(entryType)).map(({ name }) => name)`;

/** What would stay behind in the stores of a page, or be loaded into it. */
export const storeProbes: readonly Probe[] = [
  {
    name: 'web storage',
    look: `[localStorage, sessionStorage].map(ownNames)`,
    act: `localStorage.setItem('x', '1')`,
  },
  { name: 'cookies', look: `document.cookie`, act: `document.cookie = 'x=1'` },
  {
    name: 'databases, caches and files',
    look: `Promise.all([indexedDB.databases().then((all) => all.map(({ name }) => name)), caches.keys(),
      navigator.storage.getDirectory().then((folder) => Array.fromAsync(folder.keys()))])`,
    act: `indexedDB.open('x')`,
  },
  { name: 'marks of performance', look: entries('mark', 'measure'), act: `performance.mark('x')` },
  { name: 'loaded resources', look: entries('resource'), act: `fetch('/asked')`, world: 'MAIN' },
];
