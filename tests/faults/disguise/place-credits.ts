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
  OPEN,
  text,
  type Credit,
} from './credit-page.ts';

const levels = rows('levels', [
  ['the article', page(link(AGENCY)), YES, 'link'],
  ['the article in a short form', page(link(AGENCY.replace(/(\d{5,})-[^.]+/u, '$1'))), YES, 'link'],
  ['the home page', page(link('https://www.ukrinform.net/')), YES, 'link'],
  ['a rubric', page(link('https://www.ukrinform.net/rubric-society')), YES, 'link'],
  [
    'another article',
    page(link('https://www.ukrinform.net/rubric-society/1234567-another.html')),
    YES,
    'other-article',
  ],
  ['another edition', page(link('https://www.ukrinform.ua/')), YES, 'other-edition'],
  ['its pictures', page(link('https://static.ukrinform.com/photos/1.jpg')), NEVER],
  ['its channel', page(link('https://t.me/ukrinform_news')), NEVER],
  ['another agency', page(link('https://agency.example/')), NO],
]);

const wall = 'position:fixed;inset:0;z-index:99;background:#fff';
/** A link that is there, though not before everybody's eyes: no violation. */
const below = rows('below', [
  [
    'at the end of a long text',
    page('', { end: `<div style="height:4000px"></div><p>${link(AGENCY)}</p>` }),
    YES,
  ],
  [
    'in closed details',
    page('', { after: `<details><summary>Source</summary><p>${link(AGENCY)}</p></details>` }),
    OPEN,
  ],
  [
    'in open details',
    page('', { after: `<details open><summary>Source</summary><p>${link(AGENCY)}</p></details>` }),
    YES,
  ],
  [
    'under a cookie wall',
    page(link(AGENCY), { outside: `<div style="${wall}">We use cookies <button>Agree</button></div>` }),
    OPEN,
  ],
  [
    'under a header that stays',
    page(link(AGENCY), {
      outside: '<div style="position:fixed;top:0;left:0;right:0;height:300px;background:#fff">Paper</div>',
    }),
    OPEN,
  ],
  [
    'under a bar at the bottom',
    page(link(AGENCY), {
      outside: '<div style="position:fixed;bottom:0;left:0;right:0;height:60%;background:#fff">Paper</div>',
    }),
    OPEN,
  ],
  [
    'in a tab that is not open',
    page('', { after: `<div hidden="until-found"><p>${link(AGENCY)}</p></div>` }),
    OPEN,
  ],
  [
    'in a box that scrolls',
    page('', {
      after: `<div style="height:60px;overflow:auto"><p>${text.slice(0, 900)}</p><p>${link(AGENCY)}</p></div>`,
    }),
    OPEN,
  ],
  [
    'in a list of sources beside the text',
    page('', { outside: `<aside><p>${link(AGENCY)}</p></aside>` }),
    OPEN,
  ],
  ['in the footer', page('', { outside: `<footer><p>${link(AGENCY)}</p></footer>` }), OPEN],
  [
    'in a dark scheme',
    page(link(AGENCY), {
      head: '<style>html{color-scheme:dark;background:#111;color:#eee}a{color:#9cf}</style>',
    }),
    YES,
  ],
  ['printed small', page(`<small style="font-size:10px">${link(AGENCY)}</small>`), OPEN],
]);

const inShadow = (mode: string, inside: string): string =>
  `<source-line><template shadowrootmode="${mode}">${inside}</template></source-line>`;
/** Where a page's own text ends: drawn, framed, or in trees of their own. */
const elsewhere = rows('elsewhere', [
  ['an open shadow root', page(inShadow('open', link(AGENCY))), OPEN],
  ['a closed shadow root', page(inShadow('closed', link(AGENCY))), OPEN],
  ['a shadow root in a shadow root', page(inShadow('closed', inShadow('closed', link(AGENCY)))), OPEN],
  [
    'a closed shadow root of a paragraph',
    page('', { after: `<div><template shadowrootmode="closed"><p>${link(AGENCY)}</p></template></div>` }),
    OPEN,
  ],
  [
    'hidden in a closed shadow root',
    page(inShadow('closed', `<div style="display:none">${link(AGENCY)}</div>`)),
    NO,
  ],
  [
    'in a shadow root that is not displayed',
    page(`<div style="display:none">${inShadow('closed', link(AGENCY))}</div>`),
    NO,
  ],
  [
    'a look-alike in a closed shadow root',
    page(inShadow('closed', link(`https://ukrinform.com.ua${path}`))),
    NO,
  ],
  [
    'a slot',
    page(
      `<source-line><template shadowrootmode="closed"><b><slot></slot></b></template>${link(AGENCY)}</source-line>`,
    ),
    YES,
  ],
  [
    'without a slot',
    page(
      `<source-line><template shadowrootmode="closed"><b>${said}</b></template>${link(AGENCY)}</source-line>`,
    ),
    NEVER,
  ],
  [
    'a slot that is not displayed',
    page(
      `<source-line><template shadowrootmode="closed"><b style="display:none"><slot></slot></b></template>${link(AGENCY)}</source-line>`,
    ),
    NEVER,
  ],
  [
    'a closed shadow root beside formulas and drawings',
    page(
      `${inShadow('closed', link(AGENCY))}<math><semantics><mi>x</mi><annotation-xml></annotation-xml></semantics></math><svg width="1" height="1"><font-face></font-face></svg>`,
    ),
    OPEN,
  ],
  [
    'a frame',
    page(said, { after: `<iframe src="data:text/html,${encodeURIComponent(link(AGENCY))}"></iframe>` }),
    NEVER,
  ],
  [
    'a drawing',
    page(`${said}<canvas width="200" height="20" onclick="location='${AGENCY}'"></canvas>`),
    NEVER,
  ],
  [
    'a link in a drawing of lines',
    page(
      `This was reported by <svg width="120" height="20"><a href="${AGENCY}"><text y="15">Ukrinform</text></a></svg>.`,
    ),
    OPEN,
  ],
  [
    'an area of a picture',
    page(
      `This was reported by <img alt="Ukrinform" usemap="#m" width="120" height="28" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"><map name="m"><area shape="rect" coords="0,0,120,28" href="${AGENCY}" alt="Ukrinform"></map>.`,
    ),
    OPEN,
  ],
]);

/** Where a credit leads on the agency’s site, and where it stands on the page. */
export const placeCredits: readonly Credit[] = [...levels, ...below, ...elsewhere];
