import { bees, englishFiller } from './stories/en.ts';
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
} from './site.ts';

const { url, paragraphs } = bees;

/** A regional paper's hosted system: asset body, inline regions between paragraphs, comments, many sidebars. */
const page = (parts: Partial<Parts>): string => {
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
    comments,
  } = {
    title: bees.title,
    paragraphs,
    ...parts,
  };
  return `<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="UTF-8"><title>${title} | News | valleyherald.example</title><meta name="twitter:card" content="summary_large_image"><meta property="article:published_time" content="2026-09-15T15:30:00-05:00">${head}</head>
<body class="app-editorial full grid-width"><div id="site-container" class="container"><div id="site-top-nav-container"><nav id="site-top-nav"><ul class="nav">${siteLinks('E-edition', 'Obituaries', 'Log in')}</ul></nav></div><header id="site-header-container"><div class="tnt-masthead"><a href="/"><span class="masthead">Valley Herald</span></a></div></header>
<nav id="main-nav_menu"><ul class="nav navbar-nav">${siteLinks('News', 'Farms', 'Schools', 'Weather')}</ul></nav>
<div id="main-page-container"><div class="row row-primary main-page"><div id="main-body-container" class="col-lg-8 main-content"><article class="asset article-asset clearfix" id="asset-0f3a" itemscope itemtype="https://schema.org/NewsArticle">
${kicker === undefined ? '' : `<div class="asset-label flag-label">${kicker}</div>`}<header class="asset-header"><h1 itemprop="headline" class="headline"><span>${title}</span></h1>${standfirst === undefined ? '' : `<h2 class="subhead"><span>${standfirst}</span></h2>`}<div class="meta"><span><ul class="list-inline"><li><span class="tnt-byline asset-byline" itemprop="author">${byline ?? 'By June Carver'}</span></li> <li class="visible-print">Valley Herald</li> <li class="hidden-print"><time datetime="2026-09-15T15:30:00-05:00" class="tnt-date asset-date text-muted">Sep 15, 2026</time></li> <li class="hidden-print"><a href="#comments">1 comment</a></li></ul></span></div></header>
${above ?? ''}<div id="asset-content" class="asset-body"><div class="asset-tagline text-muted"></div><meta itemprop="isAccessibleForFree" content="true"><div itemprop="articleBody" class="asset-content subscriber-premium">
${body.map((text, i) => `<p>${text}</p>\n${i === 1 ? '<div id="tncms-region-article_instory_top" class="tncms-region hidden-print"><div class="card panel"><h3>Sign up for our newsletter</h3><form><input type="email" aria-label="Email"><button>Sign up</button></form></div></div>' : ''}`).join('')}${below ?? ''}</div></div>
<div class="asset-tags"><h4>Tags</h4><ul class="list-inline">${siteLinks('Bees', 'Schools')}</ul></div></article>
<div id="comments" class="comments"><h3>(1) comment</h3><div class="comment"><a href="/users/7">oldbarn</a><div class="comment-text">${comments ?? 'My uncle had a hive in his chimney, too.'}</div></div></div></div>
<aside class="col-lg-4 side"><div class="block"><h3 class="block-title">Most popular</h3><div class="card-headline"><a href="/n/1">Fair queen crowned twice by mistake</a></div><p class="lead">A counting error delighted both families.</p></div>${sidebar ?? ''}</aside></div></div>
<footer id="site-footer-container"><p>© Copyright 2026 Valley Herald</p>${footer ?? ''}</footer></div></body></html>`;
};

const link = (text: string, href = url): string => `<a href="${href}">${text}</a>`;
const first = (html: string): string[] => replaced(paragraphs, 0, html);

export const blox: Site = {
  name: 'hosted regional paper (BLOX-like)',
  story: bees,
  situations: [
    {
      name: 'the whole first paragraph is the link',
      html: page({ paragraphs: first(link(`Ukrinform — ${paragraphs[0] ?? ''}`)) }),
      expected: credited('not-applicable'),
    },
    {
      name: 'a linked dateline opens the text',
      html: page({ paragraphs: first(`MALI LOZY, Ukraine (${link('Ukrinform')}) — ${paragraphs[0] ?? ''}`) }),
      expected: credited('not-applicable'),
    },
    {
      name: 'the byline names the desk and links the agency',
      html: page({ byline: `Staff and wire reports, ${link('Ukrinform', 'https://www.ukrinform.net')}` }),
      expected: credited('not-applicable'),
    },
    {
      name: 'a flag label above the headline',
      html: page({ kicker: `From ${link('Ukrinform')}` }),
      expected: credited('not-applicable'),
    },
    {
      name: 'the AMP address with a campaign query',
      html: page({
        paragraphs: first(
          `${paragraphs[0] ?? ''} (${link('Ukrinform', `${url.replace('.net/', '.net/amp/')}?fbclid=IwAR3x&amp;utm_source=vh`)})`,
        ),
      }),
      expected: credited('not-applicable'),
    },
    {
      name: 'one link in the subhead, one more in the tags of the text',
      html: page({
        standfirst: `As ${link('Ukrinform')} reports, six hives hum behind a brick wall`,
        below: `<p><em>See also ${link('the agency’s other stories', 'https://www.ukrinform.net/rubric-society')}</em></p>`,
      }),
      expected: credited('not-applicable'),
    },
    {
      name: 'a round-up whose third item is borrowed and linked in its first paragraph',
      html: page({
        title: 'Five small things that made us smile this week',
        paragraphs: [
          `<strong>1. Drawers.</strong> ${englishFiller[2] ?? ''}`,
          `<strong>2. Stove doors.</strong> ${englishFiller[1] ?? ''} ${englishFiller[0] ?? ''}`,
          `<strong>3. Hives.</strong> ${paragraphs[0] ?? ''} (${link('Ukrinform')})`,
          paragraphs[2] ?? '',
          `<strong>4. Lamps.</strong> ${englishFiller[4] ?? ''} ${englishFiller[5] ?? ''}`,
          `<strong>5. Pencil marks.</strong> ${englishFiller[3] ?? ''} ${englishFiller[6] ?? ''} ${englishFiller[7] ?? ''}`,
        ],
      }),
      // Whether five numbered paragraphs are a round-up or one text is open; both readings end without a reproach.
      expected: { ...bothReadings('not-applicable'), position: ['met', 'unclear'] },
    },
    {
      name: 'a shortened address',
      html: page({
        paragraphs: first(`${paragraphs[0] ?? ''} Source: ${link('Ukrinform', 'https://bit.ly/4bEeS')}.`),
      }),
      expected: leftOpen,
    },
    {
      name: 'the link stands in the second paragraph',
      html: page({
        paragraphs: replaced(paragraphs, 1, `${paragraphs[1] ?? ''} ${link('Ukrinform')} wrote about it.`),
      }),
      expected: tooLow('not-applicable'),
    },
    {
      name: 'a reader’s comment links the agency',
      html: page({ comments: `This is from ${link('Ukrinform')}, you might have said so.` }),
      expected: tooLow('not-applicable'),
    },
    {
      name: 'the footer links the agency among partners',
      html: page({
        footer: `<p>Partners: ${link('Ukrinform', 'https://www.ukrinform.net/')}, <a href="https://wire.example/">Wire</a></p>`,
      }),
      expected: tooLow('not-applicable'),
    },
    {
      name: 'a paper between: it is linked, the agency is named',
      html: page({
        paragraphs: first(
          `${paragraphs[0] ?? ''} <a href="https://dailycourier.example/bees">The Daily Courier</a> writes, citing Ukrinform.`,
        ),
      }),
      expected: unlinked,
    },
    {
      name: 'the link is there for machines only',
      html: page({
        paragraphs: first(
          `${paragraphs[0] ?? ''}<span style="display:none"> Source: ${link('Ukrinform')}</span>`,
        ),
      }),
      expected: unlinked,
    },
  ],
};
