import { foreign, loading } from './hostile-elements.ts';
import { clobbering, mutating, unclosed } from './hostile-nestings.ts';
import { addresses, hiding, signs } from './hostile-text.ts';

/** What stands around every payload, and must be read. */
export const BEFORE = 'Зерно до порту.';
export const AFTER = 'Порт після зерна.';

/** Pasted text that tries to run, to load or to hide something. */
export interface HostilePaste {
  name: string;
  html: string;
}

const within = (payload: string): string => `<p>${BEFORE}</p>${payload}<p>${AFTER}</p>`;

/** Containers in which a parser reads the same text in another way. */
const containers: readonly (readonly [string, string])[] = [
  ['a paragraph', '<p>|</p>'],
  ['a link', '<a href="https://example.org/">|</a>'],
  ['a list', '<ul><li>|</li></ul>'],
  ['a heading', '<h2>|</h2>'],
  ['a table', '<table><tr><td>|</td></tr></table>'],
  ['a quotation of Word', '<blockquote class=MsoQuote><o:p>|</o:p></blockquote>'],
];

/** Payloads of which every end is theirs: what is around them is read whatever they are. */
const closed = [...loading, ...foreign, ...clobbering, ...hiding];

const links = addresses.map((address) => `<a href="${address.replaceAll('"', '&quot;')}">посилання</a>`);

const numbered = (kind: string, payloads: readonly string[]): HostilePaste[] =>
  payloads.map((html, i) => ({ name: `${kind} ${i + 1}`, html }));

/** Pastes around which the text before and after must be read whole. */
export const hostilePastes: readonly HostilePaste[] = [
  ...numbered('load', loading.map(within)),
  ...numbered('svg or math', foreign.map(within)),
  ...numbered('clobbering name', clobbering.map(within)),
  ...numbered('hidden text', hiding.map(within)),
  ...numbered('address', links.map(within)),
  ...numbered('sign', signs.map(within)),
  ...containers.flatMap(([name, container]) =>
    numbered(
      `in ${name}, payload`,
      closed.map((payload) => within(container.replace('|', () => payload))),
    ),
  ),
];

/** Pastes that may swallow what follows them; of these nothing may run, load or throw. */
export const brokenPastes: readonly HostilePaste[] = [
  ...numbered('nesting', mutating.map(within)),
  ...numbered(
    'unclosed',
    unclosed.map((start) => `<p>${BEFORE}</p>${start}`),
  ),
];

/** Pastes of a size that nobody writes: made when they are asked for. */
export const hugePastes: readonly { name: string; html: () => string }[] = [
  { name: '100,000 nested elements', html: () => `${'<div>'.repeat(100_000)}${BEFORE}` },
  { name: '100,000 nested looks', html: () => `<p>${'<b><i>'.repeat(50_000)}${BEFORE}` },
  { name: '100,000 nested elements of no name', html: () => `${'<x>'.repeat(100_000)}${BEFORE}` },
  { name: '30,000 links', html: () => `<p>${'<a href="https://example.org/">а</a> '.repeat(30_000)}` },
  { name: '50 MB of text', html: () => `<p>${BEFORE}</p><p>${'слово '.repeat(5_000_000)}` },
  {
    name: '50 MB of one picture',
    html: () => `<p>${BEFORE}</p><img src="data:image/png;base64,${'A'.repeat(50_000_000)}"><p>${AFTER}</p>`,
  },
  { name: 'a style of 1 MB', html: () => `<p style="${'a:b;'.repeat(250_000)}">${BEFORE}</p>` },
  { name: 'an attribute of 10 MB', html: () => `<p title="${'a'.repeat(9_000_000)}">${BEFORE}</p>` },
];
