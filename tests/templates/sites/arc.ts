import { englishFiller, tram } from './stories/en.ts';
import {
  bothReadings,
  credited,
  leftOpen,
  type Parts,
  replaced,
  type Site,
  tooLow,
  unlinked,
} from './site.ts';

const { url, paragraphs } = tram;
const advert = (n: number): string =>
  `<div class="c-stack b-ads-block ad-wrapper sc-1f8k2p-0 kQwJzR"><div id="arcad_inline_${n}" class="arcad"><span class="ad-label">ADVERTISEMENT</span></div></div>`;

/** A headless newsroom: hashed class names, one wrapper per paragraph, advertising slots between them. */
const page = (parts: Partial<Parts>): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    kicker = 'Region',
    standfirst,
    byline,
    above,
    below,
    sidebar,
    footer,
  } = {
    title: tram.title,
    paragraphs,
    ...parts,
  };
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Millbrook Post</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-09-14T13:02:11Z"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2026-09-14T13:02:11Z","publisher":{"@type":"Organization","name":"The Millbrook Post"}}</script><style>.kQwJzR{margin:24px 0}.bTxYpL{font:18px/1.55 Georgia,serif;color:#222}.layout{display:grid;grid-template-columns:8fr 4fr;gap:32px}</style>${head}</head>
<body><div id="fusion-app" class="fusion-app"><div class="b-right-rail"><header class="c-stack page-header"><nav id="main-nav" class="b-header-nav-chain"><button type="button">Sections</button><a href="/" class="logo">The Millbrook Post</a><ul class="b-links-bar">${['News', 'Sport', 'Living', 'Opinion'].map((name) => `<li><a class="c-link" href="/${name.toLowerCase()}/">${name}</a></li>`).join('')}</ul></nav></header>
<section role="main" id="main" tabindex="-1" class="layout"><div class="c-stack b-right-rail__main">
<div class="c-overline b-overline">${kicker}</div><h1 class="b-headline sc-9xk1-0 hjKLmn">${title}</h1>${standfirst === undefined ? '' : `<h2 class="b-subheadline">${standfirst}</h2>`}
<div class="b-byline"><span class="b-byline__by">By</span> <span class="b-byline__names">${byline ?? '<a class="c-link" href="/author/dana-pell/">Dana Pell</a>'}</span></div><time class="b-date" datetime="2026-09-14T13:02:11Z">September 14, 2026 at 2:02PM</time>
<div class="b-social-share"><a class="c-link" href="https://social.example/share" aria-label="Share">Share</a></div>${above ?? ''}
<figure class="c-media-item b-lead-art"><img alt="A crane at the lake" src="/resizer/v2/ABC123.jpg?width=800"><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">The crane on the shore.</span> <span class="c-media-item__credit">(Handout)</span></figcaption></figure>
<article class="b-article-body default__ArticleBody-sc-1mncpzl-2">${body.map((text, i) => `<p class="c-paragraph sc-77igqf-0 bTxYpL body-paragraph">${text}</p>${i % 3 === 1 ? advert(i) : ''}`).join('')}${below ?? ''}</article>
<div class="b-taboola"><h2>Around the web</h2><a href="https://ads.example/1">Ten kettles that whistle in tune</a></div></div>
<aside class="c-stack b-right-rail__rail">${sidebar ?? ''}<h2 class="c-heading">Most read</h2><ol><li><a href="/news/1">Parking to cost more on market days</a></li><li><a href="/news/2">The last typewriter shop closes</a></li></ol></aside></section>
<footer class="b-footer"><p>© 2026 The Millbrook Post</p>${footer ?? ''}</footer></div></div></body></html>`;
};

const link = (text: string, href = url): string =>
  `<a class="c-link sc-2d-0" href="${href}" target="_blank">${text}</a>`;
const first = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);
const own = (extra: string): string => `<p class="c-paragraph body-paragraph">${extra}</p>`;
const entry = (time: string, headline: string, ...texts: string[]): string =>
  `<div class="live-blog-update" id="update-${time.replace(':', '')}"><time class="b-date">${time}</time><h2 class="c-heading">${headline}</h2>${texts.map(own).join('')}</div>`;

export const arc: Site = {
  name: 'headless newsroom (Arc-like)',
  story: tram,
  situations: [
    {
      name: 'the agency is linked in the first paragraph',
      html: page({ paragraphs: first(`This is according to ${link('Ukrinform')}.`) }),
      expected: credited('not-applicable'),
    },
    {
      name: 'the agency is the linked author',
      html: page({ byline: link('Ukrinform') }),
      expected: credited('not-applicable'),
    },
    {
      name: 'the subheadline carries the link',
      html: page({ standfirst: `A museum in Ukraine has a new exhibit, ${link('Ukrinform reports')}` }),
      expected: credited('not-applicable'),
    },
    {
      name: 'the home page is linked in the first paragraph, without www and over http',
      html: page({ paragraphs: first(`Source: ${link('Ukrinform', 'http://ukrinform.net/')}.`) }),
      expected: credited('not-applicable'),
    },
    {
      name: 'nofollow on an English link',
      html: page({
        paragraphs: first(`<a rel="nofollow noopener" href="${url}">Ukrinform</a> reported this on Monday.`),
      }),
      expected: credited('not-applicable'),
    },
    {
      name: 'two borrowed paragraphs far down a long page, linked where they begin',
      html: page({
        title: 'What would you save from the house you grew up in?',
        paragraphs: [
          ...englishFiller.slice(0, 5),
          `${link('Ukrinform')} told a story that fits: ${paragraphs[0] ?? ''}`,
          paragraphs[1] ?? '',
          ...englishFiller.slice(5),
        ],
      }),
      expected: bothReadings('not-applicable'),
    },
    {
      name: 'a live blog whose third entry is borrowed and links in its first paragraph',
      html: page({
        title: 'Region live: what happened on Monday',
        paragraphs: [],
        below: [
          entry('15:40', 'Letters keep coming', englishFiller[0] ?? '', englishFiller[2] ?? ''),
          entry('15:12', 'Eleven pages in green ink', englishFiller[4] ?? '', englishFiller[5] ?? ''),
          entry(
            '14:55',
            tram.title,
            `${paragraphs[0] ?? ''} (${link('Ukrinform')})`,
            ...paragraphs.slice(1, 4),
          ),
          entry('14:20', 'A ferryman writes', englishFiller[1] ?? '', englishFiller[3] ?? ''),
        ].join(''),
      }),
      expected: credited('not-applicable'),
    },
    {
      name: 'the first paragraph is cut by a read-more fold',
      html: page({
        head: '<style>.fold{max-height:48px;overflow:hidden}</style>',
        paragraphs: [
          `<span class="fold" style="display:block;width:600px">${paragraphs[0] ?? ''} ${paragraphs[1] ?? ''} This was reported by ${link('Ukrinform')}.</span><button type="button">Read more</button>`,
          ...paragraphs.slice(2),
        ],
      }),
      expected: leftOpen,
      needsLayout: true,
    },
    {
      name: 'the link stands in the last paragraph',
      html: page({
        paragraphs: [...paragraphs.slice(0, 6), `${paragraphs[6] ?? ''} ${link('Ukrinform')} reported this.`],
      }),
      expected: tooLow('not-applicable'),
    },
    {
      name: 'a source line below',
      html: page({ below: own(`Source: ${link('Ukrinform')}`) }),
      expected: tooLow('not-applicable'),
    },
    {
      name: 'the name alone',
      html: page({ paragraphs: first('This is according to Ukrinform.') }),
      expected: unlinked,
    },
    { name: 'nothing', html: page({}), expected: unlinked },
    {
      name: 'a link in the colour of the page',
      html: page({
        head: '<style>.note{color:#fff;background:#fff}.note a{color:#fff;text-decoration:none}</style>',
        paragraphs: first(`<span class="note">Source: ${link('Ukrinform')}</span>`),
      }),
      expected: unlinked,
    },
    {
      name: 'only the right rail links the agency',
      html: page({ sidebar: `<h2>Partners</h2><p>${link('Ukrinform', 'https://www.ukrinform.net/')}</p>` }),
      expected: tooLow('not-applicable'),
    },
  ],
};
