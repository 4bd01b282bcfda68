// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyUrl } from '../../../utils/ukrinform/address.ts';
import { isFull, record } from '../record.ts';

const AGENCY: ReadonlySet<string> = new Set(['article', 'home', 'page']);

/** The rule of H, said once more: of what a browser would ask, the scheme, no user name, no port, and the whole host. */
const isAgency = (href: string): boolean =>
  /^https?:\/\/(?:www\.)?ukrinform\.(?:ua|net|ru|de|es|fr|pl|jp)\.?\//u.test(href);

const accepted = (url: URL): boolean => AGENCY.has(classifyUrl(url).kind);

const hosts = fc.oneof(
  fc.constantFrom(
    'ukrinform.net',
    'www.ukrinform.ua',
    'UKRINFORM.JP',
    'ukrinform.net.',
    'ukrinform。pl',
    'ukrin\u00adform.de',
  ),
  fc.constantFrom(
    'ukrinform.com',
    'm.ukrinform.net',
    'ukrinform.net..',
    'ukrіnform.net',
    'evil.example',
    '127.0.0.1',
    '[::1]',
  ),
  fc
    .tuple(
      fc.constantFrom('', 'www.', 'evil.'),
      fc.constantFrom('ukrinform', 'ukrinforrn', 'ukr'),
      fc.constantFrom('.net', '.ua', '.net.ua', ''),
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: fc.constantFrom(...'ukrinform.net@:/\\?#%2e;іо'), minLength: 1, maxLength: 24 }),
);
const written = fc
  .tuple(
    fc.constantFrom(
      'https:',
      'http:',
      'HTTPS:',
      'ftp:',
      'wss:',
      'javascript:',
      'blob:https:',
      'view-source:https:',
      'data:',
      '',
    ),
    fc.constantFrom('//', '/', '', '\\\\', '///', '/\\'),
    fc.constantFrom('', '', '', 'user@', 'ukrinform.net@', ':pass@', '@', 'ukrinform.net:443@', '%40@'),
    hosts,
    fc.constantFrom('', '', '', ':443', ':80', ':8443', ':', ':00443', ':0'),
    fc.constantFrom(
      '',
      '/',
      '/rubric-ato/4143504-x.html',
      '\\x',
      '?u=https://ukrinform.net/',
      '#@ukrinform.net',
      '/../x',
    ),
  )
  .map((parts) => parts.join(''));

const setters = [
  'protocol',
  'username',
  'password',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
  'href',
] as const;
const values = fc.oneof(
  hosts,
  written,
  fc.constantFrom(
    '',
    'http',
    'https:',
    'ftp:',
    'javascript:',
    '8443',
    '443',
    '80',
    'user',
    'ukrinform.net@evil.example',
    '//evil.example/',
    '/\\evil.example',
    'evil.example:443',
  ),
);

/** What setting a part of an address to an address may throw at. */
function set(url: URL, name: (typeof setters)[number], value: string): void {
  try {
    url[name] = value;
  } catch {
    // Only `href` throws; the address stays as it was.
  }
}

const numRuns = isFull ? 1_000_000 : 10_000;

test('H: of any address, written against any base and changed by any setter, exactly the agency’s own is accepted', () => {
  let agency = 0;
  let tried = 0;
  const bases = fc.constantFrom(
    'https://paper.example/a/b.html',
    'https://www.ukrinform.net/rubric-ato',
    'http://ukrinform.net.evil.example/',
  );
  const steps = fc.array(fc.tuple(fc.constantFrom(...setters), values), { maxLength: 3 });
  fc.assert(
    fc.property(written, bases, steps, (address, base, changes) => {
      fc.pre(URL.canParse(address, base));
      const url = new URL(address, base);
      for (const [name, value] of changes) set(url, name, value);
      tried++;
      if (isAgency(url.href)) agency++;
      expect([url.href, accepted(url)]).toEqual([url.href, isAgency(url.href)]);
    }),
    { numRuns, seed: 20_261_129, endOnFailure: !isFull },
  );
  record({
    family: 'disguise',
    key: 'addresses.tried',
    value: tried,
    unit: 'addresses',
    goal: { atLeast: numRuns },
  });
  record({
    family: 'disguise',
    key: 'addresses.agency',
    value: agency,
    unit: 'addresses',
    note: 'those that a browser would really take to the agency',
  });
  record({ family: 'disguise', key: 'addresses.wrong', value: 0, unit: 'addresses', goal: { exactly: 0 } });
  expect(agency).toBeGreaterThan(numRuns / 100);
});
