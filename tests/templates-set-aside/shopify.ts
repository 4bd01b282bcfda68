import { lighthouse, spanishFiller } from '../templates/sites/stories/es.ts';
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

const { url, paragraphs } = lighthouse;
const open = 'not-applicable';

const product = (name: string): string =>
  `<li class="grid__item"><div class="card-wrapper product-card-wrapper"><div class="card__content"><h3 class="card__heading h5"><a href="/products/1" class="full-unstyled-link">${name}</a></h3><div class="price"><span class="visually-hidden">Precio habitual</span><span class="price-item">€24,00 EUR</span></div></div></div></li>`;

/** The magazine of a shop: a cart that never opened, goods below the text, text pasted with a style on each span. */
const page = (
  parts: Partial<Parts> & { text?: string; day?: string; bar?: string; cart?: string },
): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    kicker,
    byline = 'Marina Vela',
    above = '',
    below = '',
    sidebar,
    footer,
    comments,
    text,
    day = '<time datetime="2026-09-20T12:10:00Z">20 de septiembre de 2026</time>',
    bar = 'Envío gratuito a partir de 60 €',
    cart,
  } = { title: lighthouse.title, paragraphs, ...parts };
  return `<!doctype html><html class="js" lang="es"><head><meta charset="utf-8"><title>${lighthouse.title} &ndash; Cabo y Cuerda</title><meta property="og:type" content="article"><script type="application/ld+json">{"@context":"http://schema.org/","@type":"Article","datePublished":"2026-09-20T12:10:00Z","dateCreated":"2026-09-20T12:08:00Z","author":{"@type":"Person","name":"Marina Vela"}}</script><style>:root{--color-foreground:18,18,18}body{margin:0;font:16px/1.8 Assistant,sans-serif;color:rgba(var(--color-foreground),.75)}.page-width--narrow{max-width:726px;margin:0 auto;padding:0 16px}.visually-hidden{position:absolute!important;overflow:hidden;width:1px;height:1px;margin:-1px;padding:0;border:0;clip:rect(0 0 0 0)}.drawer{position:fixed;z-index:1000;left:0;top:0;width:100vw;height:100%;visibility:hidden}.caption-with-letter-spacing{font-size:10px;letter-spacing:1.3px;text-transform:uppercase}.announcement-bar{background:#121212;color:#fff}.announcement-bar a{color:#fff}.rte a{color:rgba(18,18,18,.85)}</style>${head}</head>
<body class="gradient"><a class="skip-to-content-link button visually-hidden" href="#MainContent">Ir directamente al contenido</a><cart-drawer class="drawer is-empty"><div id="CartDrawer" class="cart-drawer"><div class="drawer__inner" role="dialog" aria-label="Tu carrito"><h2 class="cart__empty-text">Tu carrito está vacío</h2>${cart ?? ''}</div></div></cart-drawer>
<div class="shopify-section shopify-section-group-header-group announcement-bar-section"><div class="utility-bar announcement-bar"><p class="announcement-bar__message h5"><span>${bar}</span></p></div></div><div id="shopify-section-header" class="shopify-section shopify-section-group-header-group section-header"><header class="header header--middle-left page-width"><a href="/" class="header__heading-link"><span class="h2">Cabo y Cuerda</span></a><nav class="header__inline-menu"><ul class="list-menu list-menu--inline" role="list">${siteLinks('Tienda', 'Blog', 'Taller')}</ul></nav></header></div>
<main id="MainContent" class="content-for-layout focus-none" role="main" tabindex="-1"><section id="shopify-section-template--1__main" class="shopify-section section"><article class="article-template"><div class="article-template__hero-container"><div class="article-template__hero-medium media"><img src="/cdn/shop/articles/faro.jpg?width=1100" loading="lazy" width="1100" height="420" alt="Un faro de madera"></div></div>
<header class="page-width page-width--narrow">${kicker === undefined ? '' : `<p class="caption-with-letter-spacing">${kicker}</p>`}<h1 class="article-template__title">${title}</h1><span class="circle-divider caption-with-letter-spacing">${day}</span> <span class="caption-with-letter-spacing"><span>${byline}</span></span></header>
<div class="article-template__social-sharing page-width page-width--narrow"><share-button class="share-button quick-add-hidden"><details id="Details-share"><summary class="share-button__button">Compartir</summary><div class="share-button__fallback motion-reduce"><div class="field"><span class="visually-hidden">Enlace</span><input type="text" class="field__input" value="https://cabo.example/blogs/faro" readonly></div></div></details></share-button></div>${above}
<div class="article-template__content page-width page-width--narrow rte">${text ?? body.map((one) => `<p data-mce-fragment="1"><span style="font-weight: 400;" data-mce-style="font-weight: 400;">${one}</span></p>`).join('\n')}</div>${below}
<div class="article-template__back element-margin-top center"><a href="/blogs/diario" class="article-template__link link animate-arrow">Volver al blog</a></div>
<div class="article-template__comment-wrapper background-secondary"><div id="comments" class="page-width page-width--narrow"><h2>1 comentario</h2><article class="article-template__comments-comment"><div class="rte"><p>${comments ?? 'Mi tío tuvo una barca en ese estuario y siempre hablaba de los bancos de arena.'}</p></div><footer class="right"><span class="circle-divider caption-with-letter-spacing">Teo</span></footer></article></div></div></article></section>
<section class="shopify-section section section-featured-collection"><div class="collection page-width"><h2 class="title">Para tu barca</h2><ul class="grid product-grid">${product('Cabo trenzado de 10 mm')}${product('Farol de latón')}</ul>${sidebar ?? ''}</div></section></main>
<footer class="footer color-background-1 gradient"><div class="footer__content-top page-width"><div class="footer-block__details-content"><p>Hacemos cuerdas desde 1958. ${footer ?? ''}</p></div></div><div class="footer__copyright caption"><small>&copy; 2026, <a href="/">Cabo y Cuerda</a></small></div></footer><ul hidden><li id="a11y-refresh-page-message">Al seleccionar una opción se actualiza la página.</li></ul></body></html>`;
};

const link = (words: string, href = url): string =>
  `<a href="${href}" target="_blank" title="${words.replace(/<[^>]*>/gu, '')}" rel="noopener noreferrer" data-mce-href="${href}">${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);

export const shopify: Site = {
  name: 'magazine of a shop (Shopify-like)',
  story: lighthouse,
  situations: [
    {
      name: 'the headline is the link',
      html: page({ title: link(lighthouse.title) }),
      expected: credited(open),
    },
    {
      name: 'the spaced line above the headline links',
      html: page({ kicker: link('Ukrinform') }),
      expected: credited(open),
    },
    {
      name: 'the day is followed by the agency',
      html: page({
        day: `<time datetime="2026-09-20T12:10:00Z">20 de septiembre de 2026</time> · ${link('Ukrinform')}`,
      }),
      expected: credited(open),
    },
    { name: 'the author is the agency', html: page({ byline: link('Ukrinform') }), expected: credited(open) },
    {
      name: 'a source line between sharing and text',
      html: page({
        above: `<div class="page-width page-width--narrow rte"><p>Fuente: ${link('Ukrinform')}</p></div>`,
      }),
      expected: credited(open),
    },
    {
      name: 'a bold lead in the text links',
      html: page({
        text: `<p><strong>Los vecinos desmontaron el faro tabla por tabla, informa ${link('Ukrinform')}.</strong></p>${paragraphs.map((one) => `<p>${one}</p>`).join('')}`,
      }),
      expected: credited(open),
    },
    {
      name: 'the first of the pasted paragraphs links',
      html: page({ paragraphs: lead(`Lo informa ${link('Ukrinform')}.`) }),
      expected: credited(open),
    },
    {
      name: 'an empty paragraph and a rule before the first paragraph that links',
      html: page({
        text: `<meta charset="utf-8"><p>&nbsp;</p><hr>${lead(`Lo informa ${link('Ukrinform')}.`)
          .map((one) => `<p dir="ltr"><span>${one}</span></p><p><br></p>`)
          .join('')}`,
      }),
      expected: credited(open),
    },
    {
      name: 'headings between the paragraphs, the first paragraph links',
      html: page({
        text: lead(`Lo informa ${link('Ukrinform')}.`)
          .map((one, i) => `${i % 3 === 1 ? `<h2>Parte ${i}</h2>` : ''}<div><span>${one}</span></div>`)
          .join(''),
      }),
      expected: credited(open),
    },
    {
      name: 'the story in an ordered list, the first item links',
      html: page({
        text: `<ol>${lead(`Lo informa ${link('Ukrinform')}.`)
          .map((one) => `<li>${one}</li>`)
          .join('')}</ol>`,
      }),
      expected: credited(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        title: '¿Qué ruido de tu casa echarías de menos?',
        paragraphs: [
          ...spanishFiller.slice(0, 5),
          `Una historia que contó ${link('Ukrinform')}: ${paragraphs[0] ?? ''}`,
          paragraphs[1] ?? '',
          ...spanishFiller.slice(5),
        ],
      }),
      expected: bothReadings(open),
    },
    {
      name: 'a centred picture with its caption opens the text and links',
      html: page({
        text: `<div style="text-align:center"><a href="${url}" target="_blank"><img src="/cdn/banner.png" alt="Ukrinform" width="300" height="60"></a></div>${paragraphs.map((one) => `<p>${one}</p>`).join('')}`,
      }),
      expected: notForbidden(open),
    },
    {
      name: 'a kept copy in a cache',
      html: page({ paragraphs: lead(`Fuente: ${link('Ukrinform', `https://archive.ph/${url}`)}`) }),
      expected: leftOpen,
    },
    {
      name: 'closed details in the first paragraph',
      html: page({
        text: `<div>${paragraphs[0] ?? ''} <details><summary>Fuente</summary>${link('Ukrinform')}</details></div>${paragraphs
          .slice(1)
          .map((one) => `<p>${one}</p>`)
          .join('')}`,
      }),
      expected: leftOpen,
    },
    {
      name: 'the last paragraph links',
      html: page({
        paragraphs: [...paragraphs.slice(0, 6), `${paragraphs[6] ?? ''} Lo informa ${link('Ukrinform')}.`],
      }),
      expected: tooLow(open),
    },
    {
      name: 'a source line below the text',
      html: page({
        below: `<div class="page-width page-width--narrow rte"><p><em>Fuente: ${link('Ukrinform')}</em></p></div>`,
      }),
      expected: tooLow(open),
    },
    {
      name: 'the bar of announcements links',
      html: page({ bar: `Leemos ${link('Ukrinform', 'https://www.ukrinform.es/')}` }),
      expected: tooLow(open),
    },
    {
      name: 'only a comment links',
      html: page({ comments: `Lo leí ayer en ${link('Ukrinform')}, con un plano muy bonito.` }),
      expected: tooLow(open),
    },
    {
      name: 'only the footer links',
      html: page({ footer: `Amigos: ${link('Ukrinform')}` }),
      expected: tooLow(open),
    },
    {
      name: 'the cart that never opened links',
      html: page({ cart: `Fuente: ${link('Ukrinform')}` }),
      expected: unlinked,
    },
    {
      name: 'a link clipped to nothing',
      html: page({ paragraphs: lead(`<span class="visually-hidden">Fuente: ${link('Ukrinform')}</span>`) }),
      expected: unlinked,
    },
    { name: 'the name alone', html: page({ paragraphs: lead('Lo informa Ukrinform.') }), expected: unlinked },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
