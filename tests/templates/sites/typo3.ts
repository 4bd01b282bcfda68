import { bookBus } from './stories/de.ts';
import {
  credited,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  siteLinks,
  type Site,
  tooLow,
  unlinked,
} from './site.ts';

const { url, paragraphs } = bookBus;

/** A news record of a large content management system: frames, teaser, related news, contact box. */
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
  } = {
    title: bookBus.title,
    paragraphs,
    ...parts,
  };
  return `<!DOCTYPE html><html dir="ltr" lang="de-DE"><head><meta charset="utf-8"><meta name="generator" content="TYPO3 CMS"><title>${title} - Kreisbote</title><style>.frame{padding:20px 0}.news-list-date{color:#666;font-size:13px}.visually-hidden{position:absolute!important;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}</style>${head}</head>
<body id="p214" class="page-214 pagelevel-3 layout-default"><a class="visually-hidden" href="#page-content"><span>Zum Hauptinhalt springen</span></a><header id="page-header" class="bp-page-header navbar"><a class="navbar-brand" href="/">Kreisbote</a><nav aria-label="Main navigation"><ul class="navbar-nav">${siteLinks('Aktuelles', 'Kultur', 'Vereine', 'Abo')}</ul></nav></header>
<nav class="breadcrumb-section" aria-label="Brotkrümelnavigation"><ol class="breadcrumb">${siteLinks('Startseite', 'Aktuelles')}</ol></nav>
<div id="page-content" class="bp-page-content main-section"><!--TYPO3SEARCH_begin--><div class="section section-default"><div id="c512" class="frame frame-default frame-type-news_newsdetail frame-layout-0"><div class="frame-container"><div class="frame-inner"><div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article">
<div class="header">${kicker === undefined ? '' : `<p class="news-category">${kicker}</p>`}<h1 itemprop="headline">${title}</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2026-09-19">19.09.2026<meta itemprop="datePublished" content="2026-09-19"></time></span> <span class="news-list-author">${byline ?? 'Erstellt von Ines Brode'}</span></p></div>
${standfirst === undefined ? '' : `<div class="teaser-text" itemprop="description">${standfirst}</div>`}${above ?? ''}
<div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><a href="/fileadmin/bus.jpg" title="Der Bus" class="lightbox"><img itemprop="image" title="Der Bus" alt="Ein bemalter Bus" src="/fileadmin/_processed_/bus.jpg" width="780" height="440"></a></div><p class="news-img-caption">Der Bus auf dem Dorfplatz</p></div></div>
<div class="news-text-wrap" itemprop="articleBody">${body.map((text) => `<p>${text}</p>`).join('\n')}${below ?? ''}</div>
<div class="news-backlink-wrap"><a class="btn btn-default" href="/aktuelles">Zurück</a></div><div class="news-related-wrap"><div class="news-related news-related-news"><h4>Ähnliche Artikel</h4><ul>${siteLinks('Neue Orgel für die Stiftskirche', 'Lesenacht im Hallenbad')}</ul></div></div></div></div></div></div></div></div><!--TYPO3SEARCH_end-->
<div class="frame frame-type-text sidebar"><h3>Kontakt</h3><p>Redaktion Kreisbote, Marktgasse 4</p>${sidebar ?? ''}</div></div>
<footer id="page-footer" class="bp-page-footer"><section class="section footer-section"><p>Wir drucken seit 1921.</p>${footer ?? ''}</section></footer></body></html>`;
};

const link = (text: string, href = url, extra = ''): string =>
  `<a href="${href}" target="_blank" class="link-external"${extra}>${text}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);

export const typo3: Site = {
  name: 'news record (TYPO3-like)',
  story: bookBus,
  situations: [
    {
      name: 'a linked teaser above the text',
      html: page({ standfirst: `<p>Wie ${link('Ukrinform')} meldet, wird gelesen.</p>` }),
      expected: credited('met'),
    },
    {
      name: 'the author line links the agency',
      html: page({ byline: `Von ${link('Ukrinform')}` }),
      expected: credited('met'),
    },
    {
      name: 'the category links the agency',
      html: page({ kicker: link('UKRINFORM') }),
      expected: credited('met'),
    },
    {
      name: 'the first sentence is the whole lead paragraph and links',
      html: page({
        paragraphs: [
          `<strong>Tyche Pole (${link('Ukrinform')}).</strong> ${paragraphs[0] ?? ''}`,
          ...paragraphs.slice(1),
        ],
      }),
      expected: credited('met'),
    },
    {
      name: 'a source line above the text with the agency’s logo as link',
      html: page({
        above: `<p class="quelle">Quelle: ${link('<img src="/fileadmin/logos/ukrinform.png" alt="Ukrinform" width="120" height="28">')}</p>`,
      }),
      expected: credited('met'),
    },
    {
      name: 'the home page of another edition',
      html: page({ paragraphs: lead(`Quelle: ${link('Ukrinform', 'https://www.ukrinform.ua/')}.`) }),
      expected: credited('met'),
    },
    {
      name: 'white on a blue badge',
      html: page({
        above: `<p><span style="background-color:#0b57d0;color:#fff;padding:4px 8px">${link('Quelle: Ukrinform', url, ' style="color:#fff"')}</span></p>`,
      }),
      expected: notForbidden('met'),
    },
    {
      name: 'the address of a translating proxy',
      html: page({
        paragraphs: lead(
          `Quelle: ${link('Ukrinform', url.replace('www.ukrinform.de', 'www-ukrinform-de.translate.goog'))}.`,
        ),
      }),
      expected: leftOpen,
    },
    {
      name: 'a grey of 1.7 to 1',
      html: page({
        paragraphs: lead(
          `<span style="color:#c4c4c4">Quelle: ${link('Ukrinform', url, ' style="color:#c4c4c4"')}.</span>`,
        ),
      }),
      expected: leftOpen,
    },
    {
      name: 'sponsored as relation',
      html: page({ paragraphs: lead(`Quelle: ${link('Ukrinform', url, ' rel="noopener sponsored"')}.`) }),
      expected: credited('not-met'),
    },
    {
      name: 'a source line below',
      html: page({ below: `<p><em>Quelle: ${link('Ukrinform')}</em></p>` }),
      expected: tooLow('met'),
    },
    {
      name: 'a link for screen readers alone',
      html: page({ paragraphs: lead(`<span class="visually-hidden">Quelle: ${link('Ukrinform')}</span>`) }),
      expected: unlinked,
      needsLayout: true,
    },
    {
      name: 'a host that only looks like the agency’s',
      html: page({ paragraphs: lead(`Quelle: ${link('Ukrinform', 'https://www.ukrinform.de.com/')}.`) }),
      expected: unlinked,
    },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
