import { bees, englishFiller } from '../templates/sites/stories/en.ts';
import {
  bothReadings,
  credited,
  leftOpen,
  type Parts,
  replaced,
  siteLinks,
  type Site,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';

const { url, paragraphs } = bees;
const open = 'not-applicable';

const enhancement = (html: string): string =>
  `<div class="Enhancement" data-align-center><div class="Enhancement-item">${html}</div></div>`;
const advert = enhancement(
  '<div class="GoogleDfpAd-wrapper" data-size="leaderboard"><div class="GoogleDfpAd-ad" id="gpt-7"></div><small class="Ad-label">Sponsor message</small></div>',
);

/** A public broadcaster: custom elements, a player, enhancements between the paragraphs, an author box below. */
const page = (parts: Partial<Parts> & { related?: string; bio?: string }): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    kicker,
    standfirst,
    byline,
    above,
    below,
    sidebar,
    footer,
    related,
    bio,
  } = { title: bees.title, paragraphs, ...parts };
  return `<!DOCTYPE html><html class="ArticlePage" lang="en"><head><meta charset="UTF-8"><title>${bees.title} | Valley Public Radio</title><meta property="article:published_time" content="2026-09-15T13:30:00Z"><meta property="brightspot.contentId" content="0000019-9c"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"A school listens","datePublished":"2026-09-15T13:30:00Z","author":[{"@type":"Person","name":"Odile Marsh"}]}</script><style>.PageHeader{position:sticky;top:0;background:#14284b;color:#fff}.PageHeader a{color:#fff}.ArticlePage-contentWrapper{display:flex;gap:40px;max-width:1100px;margin:0 auto}.ArticlePage-mainContent{flex:2}.ArticlePage-aside{flex:1}.RichTextArticleBody{font:19px/1.6 Merriweather,serif}.sr-only{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0}.Dialog[data-state=closed]{display:none}</style>${head}</head>
<body class="ArticlePage-body"><svg xmlns="http://www.w3.org/2000/svg" style="display:none" id="iconsMap"><symbol id="icon-menu" viewBox="0 0 16 16"><path d="M0 2h16M0 8h16"/></symbol></svg><a href="#main" class="sr-only">Skip to content</a>
<ps-header class="PageHeader"><div class="PageHeader-bar"><button class="PageHeader-menu-button" aria-label="Menu"></button><a class="PageHeader-logo" href="/">Valley Public Radio</a><nav class="Navigation"><ul class="Navigation-items">${siteLinks('News', 'Music', 'Podcasts', 'Schedule')}</ul></nav><a class="PageHeader-donate-button" href="/give">Donate</a></div><div class="PersistentPlayer"><button>Play Live Radio</button><span>Next Up: <b>Morning Weather</b></span></div></ps-header>
<ps-dialog class="Dialog" data-state="closed"><div class="Dialog-content">Show your support for local stories.</div></ps-dialog>
<div class="ArticlePage-contentWrapper"><main class="ArticlePage-main" id="main"><article class="ArticlePage-mainContent"><div class="ArticlePage-headerContent">${kicker === undefined ? '<div class="ArticlePage-breadcrumbs"><a class="Link" href="/education">Education</a></div>' : `<div class="ArticlePage-breadcrumbs">${kicker}</div>`}<h1 class="ArticlePage-headline">${title}</h1>${standfirst === undefined ? '' : `<h2 class="ArticlePage-subHeadline">${standfirst}</h2>`}<div class="ArticlePage-contentInfo"><div class="ArticlePage-byline"><span class="ArticlePage-bylineLabel">By</span> ${byline ?? '<a class="Link" href="/people/odile-marsh">Odile Marsh</a>'}</div><div class="ArticlePage-datePublished">Published September 15, 2026 at 9:30 AM EDT</div></div></div>
<div class="ArticlePage-actions"><ps-actionbar class="ActionBar"><ul class="ActionBar-items"><li><a class="FacebookButton" href="https://social.example/f"><span class="sr-only">Facebook</span></a></li><li><a class="MailToLink" href="mailto:?subject=bees"><span class="sr-only">Email</span></a></li></ul></ps-actionbar></div>
<div class="ArticlePage-audio"><ps-stream class="AudioPlayer"><button>Listen</button> <span class="AudioPlayer-duration">3:41</span></ps-stream></div>${above ?? ''}
<div class="ArticlePage-lead"><figure class="Figure"><img class="Image" alt="Hives along a brick wall" src="/dims4/default/1.jpg" width="880" height="495" loading="lazy"><div class="Figure-content"><div class="Figure-credit">Courtesy of the school</div><figcaption class="Figure-caption">The hives in the old boiler house.</figcaption></div></figure></div>
<div class="ArticlePage-articleBody"><div class="RichTextArticleBody-body RichTextBody">${body.map((text, i) => `<p>${text}</p>${i === 1 ? advert : ''}${i === 2 && related !== undefined ? enhancement(related) : ''}`).join('')}${below ?? ''}<div class="Rte2-copyright">Copyright 2026 Valley Public Radio</div></div></div>
<div class="ArticlePage-tags"><div class="Tags-title">Tags</div><ul>${siteLinks('Education', 'Nature')}</ul></div>
<div class="ArticlePage-authorInfo"><div class="AuthorBio"><a class="AuthorBio-name" href="/people/odile-marsh">Odile Marsh</a><div class="AuthorBio-bio">${bio ?? 'Odile reports on schools and on everything that flies past their windows.'}</div></div></div></article></main>
<aside class="ArticlePage-aside"><ps-promo class="PromoA">${sidebar ?? ''}</ps-promo><div class="ListD"><div class="ListD-title">Latest Stories</div><ul>${siteLinks('The river gauge that everyone trusts', 'Why the choir moved to Thursdays')}</ul></div></aside></div>
<footer class="Page-footer"><div class="Page-footer-disclaimer">© 2026 Valley Public Radio ${footer ?? ''}</div><ul>${siteLinks('About', 'Contact', 'Public files')}</ul></footer></body></html>`;
};

const link = (text: string, href = url): string =>
  `<span class="LinkEnhancement"><a class="Link" href="${href}" target="_blank" data-cms-ai="0">${text}</a></span>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);

export const brightspot: Site = {
  name: 'public broadcaster (Brightspot-like)',
  story: bees,
  situations: [
    { name: 'the headline is the link', html: page({ title: link(bees.title) }), expected: credited(open) },
    {
      name: 'the line above the headline leads to the agency',
      html: page({ kicker: link('Ukrinform', 'https://www.ukrinform.net/') }),
      expected: credited(open),
    },
    {
      name: 'the subheadline ends with the link',
      html: page({ standfirst: `Forty thousand bees, six hives, one chimney, ${link('Ukrinform reports')}` }),
      expected: credited(open),
    },
    { name: 'the agency is the author', html: page({ byline: link('Ukrinform') }), expected: credited(open) },
    {
      name: 'two authors, the second is the agency',
      html: page({
        byline: `<a class="Link" href="/people/odile-marsh">Odile Marsh</a>, ${link('Ukrinform')}`,
      }),
      expected: credited(open),
    },
    {
      name: 'a source line between player and picture',
      html: page({ above: `<div class="ArticlePage-source">Source: ${link('Ukrinform')}</div>` }),
      expected: credited(open),
    },
    {
      name: 'place and agency open the first paragraph',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          `MALI LOZY, Ukraine (${link('Ukrinform')}) — ${paragraphs[0] ?? ''}`,
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph after a newsletter box links',
      html: page({
        above:
          '<div class="NewsletterSignup"><h3>Five stories at seven</h3><p>Sign up and we will send you five local stories every weekday morning, before the coffee is ready.</p><form><input type="email" aria-label="Email"><button>Sign up</button></form></div>',
        paragraphs: lead(`That is according to ${link('Ukrinform')}.`),
      }),
      expected: credited(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        title: 'What would you save from the house you grew up in?',
        paragraphs: [
          ...englishFiller.slice(0, 5),
          `${link('Ukrinform')} told of a house that hums: ${paragraphs[0] ?? ''}`,
          paragraphs[2] ?? '',
          ...englishFiller.slice(5),
        ],
      }),
      expected: bothReadings(open),
    },
    {
      name: 'the way through a search engine',
      html: page({
        paragraphs: lead(
          `Source: ${link('Ukrinform', `https://www.google.com/url?q=${encodeURIComponent(url)}&amp;sa=D`)}.`,
        ),
      }),
      expected: leftOpen,
    },
    {
      name: 'the last paragraph links',
      html: page({
        paragraphs: [...paragraphs.slice(0, 6), `${paragraphs[6] ?? ''} ${link('Ukrinform')} reported this.`],
      }),
      expected: tooLow(open),
    },
    {
      name: 'a related box between the paragraphs links',
      html: page({
        related: `<div class="RelatedList"><div class="RelatedList-title">Related</div>${link('Ukrinform: a school that hums')}</div>`,
      }),
      expected: tooLow(open),
    },
    {
      name: 'the box about the author links',
      html: page({
        bio: `Odile Marsh translates for us from ${link('Ukrinform', 'https://www.ukrinform.net')}.`,
      }),
      expected: tooLow(open),
    },
    {
      name: 'the footer links',
      html: page({ footer: `Partner: ${link('Ukrinform')}` }),
      expected: tooLow(open),
    },
    {
      name: 'the credit is there for screen readers alone',
      html: page({ paragraphs: lead(`<span class="sr-only">Source: ${link('Ukrinform')}</span>`) }),
      expected: unlinked,
    },
    {
      name: 'another host with the agency’s name before it',
      html: page({
        paragraphs: lead(
          `Source: ${link('Ukrinform', 'https://www.ukrinform.net.daily-mirror.example/bees')}.`,
        ),
      }),
      expected: unlinked,
    },
    { name: 'the name alone', html: page({ paragraphs: lead('Source: Ukrinform.') }), expected: unlinked },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
