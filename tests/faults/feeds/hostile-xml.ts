/** An RSS document around some content. */
export const rss = (inside: string): string => `<rss version="2.0"><channel>${inside}</channel></rss>`;
const typed = (declarations: string, inside: string): string =>
  `<?xml version="1.0"?><!DOCTYPE rss [${declarations}]>${rss(inside)}`;
const many = (count: number, write: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => write(i)).join('');

const laughs = many(10, (i) =>
  i === 0 ? '<!ENTITY e0 "ha">' : `<!ENTITY e${i} "${`&e${i - 1};`.repeat(10)}">`,
);
const genuine = '<item><link>https://www.ukrinform.ua/rubric-society/1006-story-1006.html</link></item>';

/**
 * Documents that are to burst, stall or lead astray whoever reads XML, each with an entry that would be collected. All are
 * shorter than what the network lets in, so that the parser meets them.
 */
export const xmlBombs: Record<string, string> = {
  'billion laughs': typed(laughs, `<item><title>&e9;</title></item>${genuine}`),
  'quadratic entity': typed(
    `<!ENTITY a "${'x'.repeat(50_000)}">`,
    `<title>${'&a;'.repeat(2000)}</title>${genuine}`,
  ),
  'external entity': typed('<!ENTITY a SYSTEM "file:///etc/passwd">', `<title>&a;</title>${genuine}`),
  'external entity over the network': typed(
    '<!ENTITY a SYSTEM "http://127.0.0.1/secret">',
    `<title>&a;</title>${genuine}`,
  ),
  'parameter entity': typed('<!ENTITY % a SYSTEM "http://127.0.0.1/x.dtd"> %a;', genuine),
  'external document type': `<!DOCTYPE rss SYSTEM "http://127.0.0.1/x.dtd">${rss(genuine)}`,
  'entity that names itself': typed('<!ENTITY a "&b;"><!ENTITY b "&a;">', `<title>&a;</title>${genuine}`),
  'undeclared entity': rss(`<title>&bomb;</title>${genuine}`),
  '200,000 deep': rss(`${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}${genuine}`),
  '200,000 deep, never closed': rss('<a>'.repeat(200_000)),
  '120,000 attributes': rss(`<x ${many(120_000, (i) => `a${i}="" `)}/>${genuine}`),
  '300,000 numeric references': rss(`<title>${'&#x58;'.repeat(300_000)}</title>${genuine}`),
  'a flood of CDATA': rss(`<title>${'<![CDATA[storm]]>'.repeat(60_000)}</title>${genuine}`),
  'a CDATA that never ends': rss(`<title><![CDATA[${'x'.repeat(1_500_000)}`),
  'a comment that never ends': rss(`<!--${'-x'.repeat(700_000)}`),
  '501 entries': rss(many(501, (i) => genuine.replaceAll('1006', String(5000 + i)))),
  '100,000 namespaces': rss(`<x ${many(50_000, (i) => `xmlns:n${i}="u" `)}/>${genuine}`),
  'prototype keys': rss('<__proto__><item/></__proto__><constructor><prototype/></constructor>'),
};

/** Floods that hold nothing and cost little: what stands among them is read. */
export const xmlFloods: Record<string, string> = {
  'an attribute of a megabyte and a half': rss(`<x a="${'x'.repeat(1_500_000)}"/>${genuine}`),
  'a name of a megabyte and a half': rss(`<${'x'.repeat(1_500_000)}/>${genuine}`),
  'a flood of instructions': rss(`${'<?x y?>'.repeat(60_000)}${genuine}`),
  'a flood of comments': rss(`${'<!-- z -->'.repeat(50_000)}${genuine}`),
  'a flood of empty elements': rss(`${'<x/>'.repeat(60_000)}${genuine}`),
};
