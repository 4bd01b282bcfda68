import { bookBus, germanFiller } from '../templates/sites/stories/de.ts';
import {
  bothReadings,
  credited,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  siteLinks,
  type Site,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';

const { url, paragraphs } = bookBus;
const open = 'met';

const section = (kind: string, html: string): string =>
  `<section class="Block Block--${kind} Block_root__x7Q2d" data-block="${kind}"><div class="Block_inner__1kLp0">${html}</div></section>`;
const text = (html: string): string => section('text', `<div class="Prose_prose__9aZbc">${html}</div>`);

/** An editor of content blocks before a front end with hashed modules: one section per block, data for the browser. */
const page = (
  parts: Partial<Parts> & { blocks?: string; meta?: string; robots?: string; cover?: string },
): string => {
  const {
    title,
    paragraphs: body,
    kicker,
    standfirst,
    byline,
    above = '',
    below = '',
    sidebar,
    footer,
    blocks,
    meta = '',
    robots = 'index,follow,max-image-preview:large',
    cover = '',
  } = { title: bookBus.title, paragraphs, ...parts };
  return `<!DOCTYPE html><html lang="de-CH" class="no-js"><head><meta charset="utf-8"><title>${bookBus.title} · Seitenblick</title><meta name="generator" content="SEOmatic"><meta name="robots" content="${robots}"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-09-19T15:45:00+02:00"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","datePublished":"2026-09-19T15:45:00+02:00","dateModified":"2026-09-19T16:00:00+02:00"}]}</script><style>:root{--ink:#1c1a17;--paper:#fbf7ef}body{background:var(--paper);color:var(--ink);margin:0;font:1.125rem/1.6 "Source Serif 4",serif}.Entry_grid__Qq3{display:grid;grid-template-columns:[full] 1fr [meta] 12rem [text] minmax(0,42rem) [end] 1fr;gap:2rem}.Entry_hero__pLm{grid-column:full / end;text-align:center}.Entry_meta__bN4{grid-column:meta;font-size:.8rem}.Entry_blocks__uY8{grid-column:text}.Prose_prose__9aZbc p:first-child::first-letter{font-size:3em;float:left}.Header_bar__s2{position:sticky;top:0;background:#fff}.Footer_foot__k1{background:#222;color:#ddd}.Footer_foot__k1 a{color:#fff}[data-lazy]{background:#ddd}</style></head>
<body><div id="__next"><a class="SkipLink_skip__z" href="#content" style="position:absolute;left:-999em">Zum Inhalt</a><header class="Header_bar__s2"><a class="Header_logo__o" href="/">Seitenblick</a><nav aria-label="Hauptnavigation"><ul>${siteLinks('Land', 'Leute', 'Lektüre')}</ul></nav><button aria-expanded="false" aria-controls="menu">Menü</button></header>
<main id="content"><article class="Entry_entry__a1"><div class="Entry_grid__Qq3"><header class="Entry_hero__pLm">${kicker === undefined ? '' : `<p class="Entry_eyebrow__e2">${kicker}</p>`}<h1 class="Entry_title__t9">${title}</h1>${standfirst === undefined ? '' : `<p class="Entry_intro__i5">${standfirst}</p>`}<p class="Entry_byline__b7">${byline ?? 'Von Reto Ammann'} <span aria-hidden="true">|</span> <time datetime="2026-09-19T15:45:00+02:00">19. September 2026</time></p></header>
<div class="Entry_meta__bN4"><dl><dt>Rubrik</dt><dd><a href="/lekture">Lektüre</a></dd>${meta}</dl><div class="Share_share__c3"><span>Teilen</span><button>Mail</button><button>Link kopieren</button></div></div>
<div class="Entry_blocks__uY8">${section('image', '<figure><picture><source type="image/webp" data-srcset="/transforms/bus@2x.webp 2x"><img data-lazy src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt="Der Bus vor einem Brunnen" width="672" height="378"></picture><figcaption>Halt in Tyche Pole. <small>Bild: zVg</small></figcaption></figure>')}${above}${blocks ?? body.map((one, i) => `${text(`<p>${one}</p>`)}${i === 2 ? section('quote', '<blockquote><p>Wer liest, fährt mit.</p></blockquote>') : ''}`).join('')}${below}${section('newsletter', '<form><label for="mail">Jeden Freitag ein Blick zur Seite</label><input id="mail" type="email"><button>Abonnieren</button></form>')}</div></div>
<aside class="Related_related__r4" aria-label="Weiterlesen"><h2>Weiterlesen</h2><ul>${siteLinks('Die Setzerin, die nie Feierabend machte', 'Ein Archiv aus Einkaufszetteln')}</ul>${sidebar ?? ''}</aside></article></main>
<footer class="Footer_foot__k1"><p>Seitenblick, Verein für langsames Lesen ${footer ?? ''}</p><ul>${siteLinks('Impressum', 'Datenschutz')}</ul></footer>${cover}</div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"entry":{"blocks":[{"type":"text","text":"<p>Ein umgebauter Linienbus</p>"}]}}},"page":"/[slug]"}</script></body></html>`;
};

const link = (words: string, extra = ''): string =>
  `<a class="Link_link__d8" href="${url}"${extra}>${words}<svg class="Link_icon__h" width="8" height="8" aria-hidden="true"><path d="M0 8L8 0"/></svg></a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);

export const craft: Site = {
  name: 'content blocks and hashed modules (Craft-like)',
  story: bookBus,
  situations: [
    {
      name: 'the headline is the link',
      html: page({ title: link(bookBus.title) }),
      expected: credited(open),
    },
    { name: 'the eyebrow is the link', html: page({ kicker: link('Ukrinform') }), expected: credited(open) },
    {
      name: 'the introduction links',
      html: page({ standfirst: `Fünftausend Bücher auf vier Rädern: ${link('Ukrinform')} ist mitgefahren.` }),
      expected: credited(open),
    },
    {
      name: 'the byline links',
      html: page({ byline: `Von Reto Ammann, ${link('Ukrinform')}` }),
      expected: credited(open),
    },
    {
      name: 'a block above the text is the source line',
      html: page({ above: text(`<p class="small">Quelle: ${link('Ukrinform')}</p>`) }),
      expected: credited(open),
    },
    {
      name: 'the first of the blocks links',
      html: page({ paragraphs: lead(`Das berichtet ${link('Ukrinform')}.`) }),
      expected: credited(open),
    },
    {
      name: 'one block with the whole text in divisions, the first links',
      html: page({
        blocks: text(
          lead(`Das berichtet ${link('Ukrinform')}.`)
            .map((one) => `<div>${one}</div>`)
            .join(''),
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'the text begins after a block of advertising and links there',
      html: page({
        above: section(
          'ad',
          '<small>Anzeige</small><a href="https://ads.example/1">Regale aus Eiche, geölt und geliefert</a>',
        ),
        paragraphs: lead(`(${link('Ukrinform')})`),
      }),
      expected: credited(open),
    },
    {
      name: 'nofollow where the rule asks for an open link',
      html: page({ paragraphs: lead(`(${link('Ukrinform', ' rel="nofollow"')})`) }),
      expected: credited('not-met'),
    },
    {
      name: 'a page that search engines are asked not to list',
      html: page({ robots: 'noindex,nofollow', paragraphs: lead(`(${link('Ukrinform')})`) }),
      expected: credited('not-met'),
    },
    {
      name: 'the column beside the text names the source',
      html: page({ meta: `<dt>Quelle</dt><dd>${link('Ukrinform')}</dd>` }),
      expected: notForbidden(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        title: 'Welches Möbelstück würden Sie nie verkaufen?',
        paragraphs: [
          ...germanFiller.slice(0, 5),
          `Von rollenden Regalen erzählt ${link('Ukrinform')}: ${paragraphs[0] ?? ''}`,
          paragraphs[1] ?? '',
          ...germanFiller.slice(5),
        ],
      }),
      expected: bothReadings(open),
    },
    {
      name: 'closed details above the text hold the source',
      html: page({
        above: section('details', `<details><summary>Quellen</summary><p>${link('Ukrinform')}</p></details>`),
      }),
      expected: leftOpen,
    },
    {
      name: 'a wall of consent stands over the page',
      html: page({
        paragraphs: lead(`Das berichtet ${link('Ukrinform')}.`),
        cover:
          '<div class="Consent_wall__w2" role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff;z-index:99"><h2>Ihre Daten</h2><p>Wir und unsere Partner speichern Angaben auf Ihrem Gerät.</p><button>Einverstanden</button></div>',
      }),
      expected: leftOpen,
      needsLayout: true,
    },
    {
      name: 'the last of the blocks links',
      html: page({
        paragraphs: [...paragraphs.slice(0, 6), `${paragraphs[6] ?? ''} Das berichtet ${link('Ukrinform')}.`],
      }),
      expected: tooLow(open),
    },
    {
      name: 'a block below is the source line',
      html: page({ below: text(`<p class="small">Quelle: ${link('Ukrinform')}</p>`) }),
      expected: tooLow(open),
    },
    {
      name: 'only the stories to read on link',
      html: page({ sidebar: link('Ukrinform: Bücher auf Rädern') }),
      expected: tooLow(open),
    },
    {
      name: 'only the footer links',
      html: page({ footer: `Dank an ${link('Ukrinform')}` }),
      expected: tooLow(open),
    },
    {
      name: 'the credit stands far left of the window',
      html: page({
        paragraphs: lead(`<span style="position:absolute;left:-999em">Quelle: ${link('Ukrinform')}</span>`),
      }),
      expected: unlinked,
      needsLayout: true,
    },
    {
      name: 'the name alone',
      html: page({ paragraphs: lead('Das berichtet Ukrinform.') }),
      expected: unlinked,
    },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
