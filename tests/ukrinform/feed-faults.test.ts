// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFeed } from '../../utils/ukrinform/feed.ts';
import { faultOf, fixture } from './fixture.ts';

const now = Date.UTC(2026, 10, 24, 18);
const read = (xml: string) => readFeed(xml, now);
const rss = (inside: string): string => `<rss><channel>${inside}</channel></rss>`;
const items = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<item><link>https://www.ukrinform.net/rubric-ato/${4_000_000 + i}-x.html</link></item>`,
  ).join('');
const attributes = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}=""`).join(' ');

const entity = (name: string, value: string): string => `<!ENTITY ${name} "${value}">`;
const laughs = `<?xml version="1.0"?><!DOCTYPE rss [${entity('a', 'ha')}${Array.from({ length: 25 }, (_, i) =>
  entity(String.fromCharCode(98 + i), `&${String.fromCharCode(97 + i)};`.repeat(10)),
).join('')}]>${rss('<item><title>&z;</title></item>')}`;
const quadratic = `<!DOCTYPE rss [${entity('a', 'x'.repeat(50_000))}]>${rss(`<title>${'&a;'.repeat(2000)}</title>`)}`;
const external = `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss('<title>&a;</title>')}`;
const late = `<?xml version="1.0"?><!--${'-x'.repeat(4000)}--><!DOCTYPE rss [${entity('a', 'ha')}]>${rss('&a;')}`;

test.each([
  ['empty', 'nothing', ''],
  ['empty', 'white space and a byte order mark', '\uFEFF \n'],
  ['not-xml', 'a login page', fixture('login.html')],
  ['not-xml', 'a web page without document type', '<HTML lang="en"><body>Log in</body></HTML>'],
  ['not-xml', 'a web page after a declaration', '<?xml version="1.0"?><!doctype html><html></html>'],
  ['not-xml', 'plain text', 'Service unavailable'],
  ['not-xml', 'JSON', '{"items":[]}'],
  ['doctype', 'a document type of its own', `<!DOCTYPE rss SYSTEM "x.dtd">${rss('')}`],
  ['doctype', 'a billion laughs', laughs],
  ['doctype', 'a quadratic entity', quadratic],
  ['doctype', 'an external entity', external],
  ['doctype', 'a document type after a long comment', late],
  ['malformed', 'an undeclared entity', rss('<item><title>&bomb;</title></item>')],
  ['malformed', 'a cut feed', fixture('feed.uk.xml').slice(0, 900)],
  ['malformed', 'a feed cut inside CDATA', rss('<item><title><![CDATA[Storm</title></item>')],
  ['malformed', 'crossed elements', '<rss><channel><item></channel></item></rss>'],
  ['malformed', 'a control character', rss('<title>\u0000</title>')],
  ['malformed', 'a repeated attribute', rss('<item a="1" a="2"/>')],
  ['malformed', 'half a sign in a document type', '<!DOCTYPE rss [<\ud800'],
  ['malformed', 'two roots', '<rss/><rss/>'],
  ['malformed', 'text after the root', '<rss/>storm'],
  ['wrong-root', 'a sitemap', fixture('sitemap.en.xml')],
  ['wrong-root', 'a picture', '<svg xmlns="http://www.w3.org/2000/svg"><item/></svg>'],
  ['too-deep', 'two hundred thousand nested elements', '<rss>'.repeat(200_000)],
  ['too-deep', 'nested items', `<rss>${'<item>'.repeat(64)}`],
  ['too-many', 'items', rss(items(501))],
  ['too-many', 'attributes', rss(`<item ${attributes(65)}/>`)],
  ['too-many', 'two hundred thousand attributes', `<rss ${attributes(200_000)}/>`],
  ['too-large', 'a text', rss(`<title>${'x'.repeat(256_001)}</title>`)],
  ['too-large', 'two million references', rss(`<title>${'&#1;'.replace('1', '88').repeat(300_000)}</title>`)],
  ['too-large', 'a text in pieces', rss(`<title>${'<![CDATA[storm]]><x/>'.repeat(60_000)}</title>`)],
  ['too-large', 'six million characters', rss(' '.repeat(6_000_000))],
])('refuses as %s: %s', (fault, _, xml) => {
  expect(faultOf(() => read(xml))).toBe(fault);
});

test.each([
  ['an empty channel', rss(''), 0],
  ['an empty Atom feed', '<feed/>', 0],
  ['500 items', rss(items(500)), 500],
  ['64 attributes', rss(`<item ${attributes(64)}/>${items(1)}`), 1],
  ['64 levels', `<rss>${'<x>'.repeat(63)}${'</x>'.repeat(63)}${items(2)}</rss>`, 2],
  ['a flood of instructions and comments', rss(`${'<?x y?><!-- z -->'.repeat(10_000)}${items(3)}`), 3],
  ['a document type spoken of in a text', rss(`<title><![CDATA[<!DOCTYPE html>]]></title>${items(4)}`), 4],
  ['a declaration after white space', `\n\n<?xml version="1.0"?>${rss(items(5))}`, 5],
  ['a byte order mark', `\uFEFF${rss(items(6))}`, 6],
])('reads %s', (_, xml, count) => {
  expect(read(xml).items).toHaveLength(count);
});

test('reads or refuses every cut and every changed character of a feed, and throws nothing else', () => {
  const feed = fixture('feed.uk.xml');
  const changed = fc.constantFrom(
    '',
    '<',
    '>',
    '&',
    '"',
    ']]>',
    '\u0000',
    '\uFFFE',
    '<!DOCTYPE x>',
    '<item>',
  );
  fc.assert(
    fc.property(fc.nat(feed.length), changed, fc.boolean(), (at, other, cut) => {
      const broken = feed.slice(0, at) + other + (cut ? '' : feed.slice(at + 1));
      const known = /^(?:none|empty|not-xml|doctype|malformed|wrong-root)$/u;
      expect(faultOf(() => read(broken))).toMatch(known);
    }),
  );
});
