import {
  AGENCY,
  path,
  said,
  link,
  rows,
  page,
  NEVER,
  NO,
  YES,
  UNSURE,
  type Row,
  type Credit,
} from './credit-page.ts';

const quoted = (html: string): string => html.replaceAll('"', '&quot;');

/** What is written like a link and is none for a reader. */
const noLinks = rows('no link', [
  ['template', page(`${said}<template>${link(AGENCY)}</template>`), NO],
  ['noscript', page(`${said}<noscript>${link(AGENCY)}</noscript>`), NO],
  ['comment', page(`${said}<!-- ${link(AGENCY)} -->`), NO],
  ['textarea', page(`${said}<textarea>${link(AGENCY)}</textarea>`), NO],
  ['srcdoc', page(`${said}<iframe srcdoc="${quoted(link(AGENCY))}"></iframe>`), NO],
  ['a string in a script', page(said, { head: `<script>var credit = '${link(AGENCY)}';</script>` }), NO],
  [
    'JSON-LD',
    page(said, {
      head: `<script type="application/ld+json">{"@type":"NewsArticle","isBasedOn":"${AGENCY}","sameAs":"${AGENCY}"}</script>`,
    }),
    NO,
  ],
  ['canonical', page(said, { head: `<link rel="canonical" href="${AGENCY}">` }), NO],
  [
    'metas',
    page(said, {
      head: `<meta property="og:url" content="${AGENCY}"><meta name="original-source" content="${AGENCY}">`,
    }),
    NO,
  ],
  ['an address as text', page(`This was reported by ${AGENCY}.`), NO],
  ['a citation attribute', page(`<q cite="${AGENCY}">${said}</q>`), NO],
  ['a data attribute', page(`<span data-href="${AGENCY}">${said}</span>`), NO],
  ['a title', page(`<span title="${AGENCY}">${said}</span>`), NO],
  ['a link without address', page('This was reported by <a>Ukrinform</a>.'), NEVER],
  [
    'an address of another attribute',
    page(`This was reported by <a xhref="${AGENCY}">Ukrinform</a>.`),
    NEVER,
  ],
  ['XML markup', page(`${said}<svg width="1" height="1"><metadata>${AGENCY}</metadata></svg>`), NO],
  [
    'an empty list of choices',
    page(`${said}<select><option value="${AGENCY}">Ukrinform</option></select>`),
    NO,
  ],
]);

/** What an address is resolved against. */
const bases = rows('base', [
  [
    'the agency as base of a path',
    page(link(path), { head: '<base href="https://www.ukrinform.net/">' }),
    YES,
  ],
  ['another site as base of a path', page(link(path), { head: '<base href="https://mirror.example/">' }), NO],
  [
    'another site as base, the agency written out',
    page(link(AGENCY), { head: '<base href="https://mirror.example/">' }),
    YES,
  ],
  [
    'another site as base, the agency without scheme',
    page(link(AGENCY.replace('https:', '')), { head: '<base href="https://mirror.example/">' }),
    YES,
  ],
  [
    'a look-alike as base',
    page(link(path), { head: '<base href="https://ukrinform.net.mirror.example/">' }),
    NO,
    'look-alike',
  ],
  [
    'the second base counts for nothing',
    page(link(path), {
      head: '<base href="https://mirror.example/"><base href="https://www.ukrinform.net/">',
    }),
    NO,
  ],
  ['a base behind the text', page(link(path), { outside: '<base href="https://www.ukrinform.net/">' }), YES],
  [
    'a base in a template',
    page(link(path), { head: '<template><base href="https://www.ukrinform.net/"></template>' }),
    NO,
  ],
  ['a base that is no address', page(link(path), { head: '<base href="https://">' }), NO],
  ['an address that names the agency on the page’s own host', page(link('/www.ukrinform.net/')), NO],
]);

const encoded = encodeURIComponent(AGENCY);
const through: readonly (readonly [name: string, href: string])[] = [
  ['a redirector of a network', `https://l.facebook.com/l.php?u=${encoded}&h=AT0`],
  ['a redirector of a search', `https://www.google.com/url?sa=t&url=${encoded}`],
  ['a redirector of another network', `https://vk.com/away.php?to=${encoded}`],
  ['a cache of quick pages', `https://www.google.com/amp/s/www.ukrinform.net/amp${path}`],
  ['another cache', `https://www-ukrinform-net.cdn.ampproject.org/c/s/www.ukrinform.net/amp${path}`],
  ['a translating proxy', `https://www-ukrinform-net.translate.goog${path}?_x_tr_sl=en`],
  ['an archive', `https://web.archive.org/web/20261124/${AGENCY}`],
  ['another archive', `https://archive.ph/2026.11.24/${AGENCY}`],
  ['a shortener', 'https://bit.ly/3abcDEF'],
  ['another shortener', 'https://t.co/abcDEF'],
];
const indirect = rows('indirect', [
  ...through.map(([name, href]): Row => [name, page(link(href)), UNSURE, 'indirect-link']),
  ['a redirector of the page itself', page(link(`/go?url=${encoded}`)), NEVER],
  ['a redirector that nobody knows', page(link(`https://go.example/?to=${encoded}`)), NEVER],
  ['the agency’s own quick page', page(link(`https://www.ukrinform.net/amp${path}`)), YES],
]);

/** What a script makes of a link; the address that stands there is what is said. */
const handlers = rows('handlers', [
  [
    'a click that leads elsewhere',
    page(link(AGENCY, `onclick="location='https://mirror.example/';return false"`)),
    YES,
  ],
  [
    'an address that changes under the finger',
    page(link(AGENCY, `onmousedown="this.href='https://mirror.example/'"`)),
    YES,
  ],
  ['a ping', page(link(AGENCY, 'ping="https://count.example/"')), YES],
  ['a window of its own', page(link(AGENCY, 'target="_blank" rel="noopener"')), YES],
  [
    'a click that leads to the agency from nowhere',
    page(link('#', `onclick="location='${AGENCY}';return false"`)),
    NEVER,
  ],
  ['a script as address', page(link(`javascript:location='${AGENCY}'`)), NEVER],
  ['a button', page(`This was reported by <button onclick="location='${AGENCY}'">Ukrinform</button>.`), NO],
  ['a form', page(`${said}<form action="${AGENCY}"><button>Ukrinform</button></form>`), NO],
]);

const attributes = rows('attributes', [
  ...['nofollow', 'ugc', 'sponsored', 'noopener noreferrer external'].map((rel): Row => [
    rel,
    page(link(AGENCY, `rel="${rel}"`)),
    YES,
  ]),
  ['inert', page(`<span inert>${link(AGENCY)}</span>`), UNSURE],
  ['without pointer events', page(link(AGENCY, 'style="pointer-events:none"')), UNSURE],
  ['hidden from screen readers', page(link(AGENCY, 'aria-hidden="true"')), YES],
  ['not reached by keys', page(link(AGENCY, 'tabindex="-1"')), YES],
  ['no words', page(`${said}${link(AGENCY, '', '')}`), NO, 'hidden-link'],
  ['words without width', page(`${said}${link(AGENCY, '', '&#8203;&#8288;&#xfeff;')}`), NO, 'hidden-link'],
  ['a full stop', page(`This was reported by Ukrinform<a href="${AGENCY}">.</a>`), NO, 'hidden-link'],
]);

/** What is set as a credit, and what it leads to. */
export const linkCredits: readonly Credit[] = [...noLinks, ...bases, ...indirect, ...handlers, ...attributes];
