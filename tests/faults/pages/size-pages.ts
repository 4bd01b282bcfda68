import { browserName } from '../../browser/driver-session.ts';

/** Firefox takes minutes to build, and its own recursion fails at, what Chromium builds in an instant. */
const LEVELS = browserName() === 'firefox' ? 10_000 : 100_000;

/** A page that is larger than any page should be. */
interface HugePage {
  name: string;
  /** Script that makes an element `room`, which is not displayed, as large as it says. */
  fill: string;
  /** What the short run leaves out, because browsers themselves take too long. */
  onlyFull?: true;
}

/** `unit` is copied by the thousand: browsers copy faster than they parse. */
const copies = (unit: string, times: number): string =>
  `const unit = document.createElement('template'); unit.innerHTML = ${JSON.stringify(unit)}.repeat(1000);
   for (let i = 0; i < ${times}; i++) room.append(unit.content.cloneNode(true));`;

const nest = (levels: number, each = ''): string =>
  `let at = room; for (let i = 0; i < ${levels}; i++) { const next = document.createElement('div'); ${each} at.append(next); at = next; }`;

export const hugePages: readonly HugePage[] = [
  { name: '1,000,000 nodes', fill: copies('<p>x</p>', 500) },
  {
    name: '1,000,000 nodes that are shown',
    fill: `room.hidden = false; ${copies('<p>x</p>', 500)}`,
    onlyFull: true,
  },
  { name: `${LEVELS} levels`, fill: nest(LEVELS) },
  { name: `${LEVELS} levels of text`, fill: nest(LEVELS, `next.append('some words ' + i);`), onlyFull: true },
  { name: '100 MB of text', fill: `room.append('word and word '.repeat(7_200_000));` },
  { name: 'a word of 10 MB', fill: `room.append('a'.repeat(10_000_000));` },
  {
    name: 'an attribute of 5 MB',
    fill: `for (const name of ['title', 'class', 'style', 'data-x']) room.setAttribute(name, 'x'.repeat(5_000_000)); room.hidden = true; room.append('word');`,
  },
  {
    name: 'every code point',
    fill: `let text = ''; for (let i = 0xa0; i < 0x110000; i++) if (i < 0xd800 || i > 0xdfff) text += String.fromCodePoint(i); room.append(text);`,
  },
  {
    name: '20,000 links to the agency that are not shown',
    fill: copies('<a href="https://www.ukrinform.ua/x">Ukrinform</a> ', 20),
  },
  { name: '50,000 headings', fill: copies('<h2>Story</h2>', 50) },
];

/** What a huge page does to its own busyness: how far apart the beats of its clock were, at most, in milliseconds. */
const gauge = `
let longest = 0, beat = performance.now();
setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - beat); beat = now; }, 5);
window.gaugeFrom = () => { beat = performance.now(); longest = 0; };
window.longestGap = () => longest;`;

/**
 * A page with an article and a room beside it, above or below, that is filled at once. It tells by `window.builtAt` when
 * it was, in epoch milliseconds, and measures itself from then on.
 */
export function hugePage(article: string, { fill }: HugePage, place: 'above' | 'below'): string {
  const [above, below] =
    place === 'above' ? ['<div id="room" hidden></div>', ''] : ['', '<div id="room" hidden></div>'];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,"></head><body>${above}<article>${article}</article>${below}<script>
{ const room = document.getElementById('room'); ${fill} }
window.builtAt = Date.now();
${gauge}
gaugeFrom();</script></body></html>`;
}
