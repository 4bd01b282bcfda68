import {
  credited,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  type Site,
  siteLinks,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';
import { gauges } from './stories/en.ts';

const { url, paragraphs } = gauges;
const [first = '', second = ''] = paragraphs;
const open = 'not-applicable';

/** A distributor of releases: provider and day above the text, place in capitals, a box of contacts and a last line SOURCE. */
const page = (
  parts: Partial<Parts> & {
    body?: string;
    contact?: string;
    also?: string;
    provider?: string;
  },
): string => {
  const {
    title,
    paragraphs: texts,
    head = '',
    standfirst,
    byline = '',
    above = '',
    below = '',
    footer = '',
    body,
    also = '',
  } = { title: gauges.title, paragraphs, ...parts };
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${gauges.title}</title><meta name="robots" content="max-image-preview:large"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${gauges.title}","datePublished":"2026-09-23T14:05:00-04:00","publisher":{"@type":"Organization","name":"Wireline"}}</script><style>body{margin:0;font:16px/1.6 "Open Sans",Arial;color:#333;background:#fff}.container{width:1170px;margin:0 auto}.row:after{content:"";display:table;clear:both}.col-lg-10{width:80%;float:left;padding:0 15px}.col-lg-2{width:15%;float:left}.prnhero{background:#f2f5f7}.release-footer{background:#143d5c;color:#fff}.release-footer a{color:#9fd3ff}.dock{position:fixed;bottom:0;left:0;right:0;background:#fff}.subheadline{font-style:italic;font-weight:400}.legendSpanClass{text-transform:uppercase;font-weight:700}</style>${head}</head>
<body itemscope itemtype="https://schema.org/WebPage"><header class="prnhero"><div class="container"><a href="/"><img src="/wireline.svg" alt="Wireline" width="150" height="40"></a><nav><ul class="nav">${siteLinks('News', 'Products', 'Contact', 'Send a Release')}</ul></nav><form role="search"><input type="text" placeholder="Search"></form></div></header>
<main class="container"><article class="news-release static-image"><header class="release-header"><div class="row detail-headline"><div class="col-lg-10"><h1>${title}</h1>${standfirst === undefined ? '' : `<h2 class="subheadline">${standfirst}</h2>`}</div></div><div class="row"><div class="col-lg-10 byline"><p class="meta">News provided by</p><a class="provider" href="/news/lock-keepers"><strong>${parts.provider ?? 'Tykha Canal Lock Keepers'}</strong></a>${byline}<p class="mb-no">Sep 23, 2026, 14:05 ET</p></div></div>
<div class="row share"><p class="meta">Share this article</p><ul class="list-inline"><li><a href="/share/x" aria-label="Share on X"><i class="icon-x"></i></a></li><li><a href="/share/mail" aria-label="Email"><i class="icon-mail"></i></a></li></ul></div></header>
<section class="release-body container"><div class="row"><div class="col-lg-10 col-lg-offset-1">${above}${body ?? texts.map((text) => `<p>${text}</p>`).join('')}
<div class="divider"></div><p class="contact"><b>Contact:</b><br class="dnr">Zinaida Barylo<br class="dnr">Lock House 4<br class="dnr"><a href="mailto:press@tykha.example">press@tykha.example</a>${parts.contact ?? ''}</p>${below}</div></div></section></article>
<section class="related"><h2>Also from this source</h2><div class="card"><a href="/news/1"><h3>Footbridge to close for a day of varnish</h3></a></div>${also}</section></main>
<div class="dock"><button>Accept cookies</button><button>Choose</button></div>
<footer class="release-footer"><div class="container"><ul>${siteLinks('Terms of Use', 'Privacy Policy', 'Site Map', 'RSS')}</ul><p>Copyright © 2026 Wireline. ${footer}</p></div></footer></body></html>`;
};

const link = (words: string, href = url): string =>
  `<a href="${href}" target="_blank" rel="noopener">${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${first} ${html}`);
const dated = (agency: string): string[] =>
  replaced(
    paragraphs,
    0,
    `<span class="legendSpanClass">Tykha Lock, Ukraine</span>, <span class="xn-chron">Sept. 23, 2026</span> /${agency}/ -- ${first}`,
  );

export const pressRelease: Site = {
  name: 'distributor of press releases (PR-Newswire-like)',
  story: gauges,
  situations: [
    { name: 'the headline is the link', html: page({ title: link(gauges.title) }), expected: credited(open) },
    {
      name: 'the line under the headline links',
      html: page({ standfirst: `${link('Ukrinform')}: Copper gauges now play in every shower` }),
      expected: credited(open),
    },
    {
      name: 'a second provider of the news links',
      html: page({ byline: ` and ${link('<strong>Ukrinform</strong>')}` }),
      expected: credited(open),
    },
    {
      name: 'place in capitals, day and agency between strokes',
      html: page({ paragraphs: dated(link('Ukrinform')) }),
      expected: credited(open),
    },
    {
      name: 'the agency between strokes leads to its home page without www',
      html: page({ paragraphs: dated(link('UKRINFORM', 'https://ukrinform.net')) }),
      expected: credited(open),
    },
    {
      name: 'a source line in a list above the text',
      html: page({ above: `<ul type="disc"><li>Source: ${link('Ukrinform')}</li></ul>` }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph ends with the link',
      html: page({ paragraphs: lead(`This is reported by ${link('Ukrinform')}.`) }),
      expected: credited(open),
    },
    {
      name: 'a word of the first sentence links and the agency is not named',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          first.replace('first public rehearsal', link('first public rehearsal')),
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'preformatted text of the wire, the first lines link',
      html: page({
        body: `<pre style="white-space:pre-wrap;font-family:inherit">${lead(`(${link('Ukrinform')})`).join('\n\n')}</pre>`,
      }),
      expected: credited(open),
    },
    {
      name: 'a wide picture block and a button stand before the first paragraph, which links',
      html: page({
        above:
          '<div class="multimedia"><img src="/media/gauges.jpg" alt="" width="800" height="450"><p><a href="/media">View 3 images</a></p></div><div class="dnr follow"><button>Continue Reading</button></div>',
        paragraphs: lead(`(${link('Ukrinform')})`),
      }),
      expected: credited(open),
    },
    {
      name: 'the address of the article follows the first sentence, with a fragment and a campaign',
      html: page({ paragraphs: lead(`(${link('ukrinform.net', `${url}?utm_source=wireline#top`)})`) }),
      expected: credited(open),
    },
    {
      name: 'a list of points above the text, the first point links',
      html: page({
        above: `<ul><li>Two hundred gauges, says ${link('Ukrinform')}</li><li>A flag before rain</li></ul>`,
      }),
      expected: notForbidden(open),
    },
    {
      name: 'a translated view of the agency’s page',
      html: page({
        paragraphs: lead(
          `(${link('Ukrinform', url.replace('www.ukrinform.net', 'www-ukrinform-net.translate.goog'))})`,
        ),
      }),
      expected: leftOpen,
    },
    {
      name: 'the last line SOURCE links',
      html: page({ below: `<p>SOURCE ${link('Ukrinform')}</p>` }),
      expected: tooLow(open),
    },
    {
      name: 'the box of contacts links',
      html: page({ contact: `<br class="dnr">${link('Ukrinform')}` }),
      expected: tooLow(open),
    },
    {
      name: 'the second paragraph links',
      html: page({ paragraphs: replaced(paragraphs, 1, `${second} (${link('Ukrinform')})`) }),
      expected: tooLow(open),
    },
    {
      name: 'only the other releases of the source link',
      html: page({ also: `<div class="card">${link('<h3>More at Ukrinform</h3>')}</div>` }),
      expected: tooLow(open),
    },
    {
      name: 'the provider is the agency and leads to a page of the distributor',
      html: page({ provider: 'Ukrinform' }),
      expected: unlinked,
    },
    {
      name: 'the host has one letter too many',
      html: page({ paragraphs: dated(link('Ukrinform', 'https://www.ukrinforrn.example/4615044.html')) }),
      expected: unlinked,
    },
    {
      name: 'the credit lies beyond the left edge of the window',
      html: page({
        above: `<p style="position:absolute;left:-4000px">Source: ${link('Ukrinform')}</p>`,
      }),
      expected: unlinked,
      needsLayout: true,
    },
  ],
};
