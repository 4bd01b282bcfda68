import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** Regions, blocks and fields of the default theme. */
export const drupalOlivero: Template = {
  name: 'Drupal Olivero',
  language: 'de',
  set: (story) =>
    document(
      story,
      'Kreisblatt Altenrode',
      `<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Direkt zum Inhalt</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div id="page-wrapper" class="page-wrapper"><div id="page">
<header id="header" class="site-header" role="banner"><div class="site-branding"><a href="/" rel="home">Kreisblatt Altenrode</a></div><nav id="block-olivero-main-menu" class="primary-nav block block-menu navigation" role="navigation"><ul class="menu primary-nav__menu--level-1">${links(['Kreis', 'Vereine', 'Sport'])}${when(story.menu, (link) => `<li class="primary-nav__menu-item">${link}</li>`)}</ul></nav></header>
<div id="main-wrapper" class="layout-main-wrapper layout-container"><div id="main" class="layout-main"><div class="main-content"><a id="main-content" tabindex="-1"></a><div class="main-content__container container">
<div class="region region--highlighted grid-full"><div class="block block-system-messages-block"></div></div><div class="region region--breadcrumb grid-full"><nav class="breadcrumb" role="navigation"><ol class="breadcrumb__list"><li class="breadcrumb__item"><a href="/">Startseite</a></li></ol></nav></div>
<main role="main"><div class="region region--content-above grid-full"><div id="block-olivero-page-title" class="block block-core block-page-title-block">${when(story.kicker, (kicker) => `<div class="field field--name-field-kicker field__item">${kicker}</div>`)}<h1 class="title page-title"><span class="field field--name-title field--type-string field--label-hidden">${story.headline}</span></h1></div></div>
<div class="region region--content grid-full layout--pass--content-medium" id="content"><div id="block-olivero-content" class="block block-system block-system-main-block"><div class="block__content"><article role="article" class="node node--type-article node--promoted node--view-mode-full">
<header class="layout--content-narrow"><div class="node__meta"><div class="node__author"><span>Von ${story.byline}</span></div><span class="field field--name-created"><time datetime="${pageTime}">${story.date}</time></span></div></header>
<div class="node__content"><div class="primary-image narrow"><div class="field field--name-field-image field--type-image field--label-hidden field__item"><figure><img src="/lead.jpg" alt="" width="900" height="600"><figcaption>${story.caption}</figcaption></figure></div></div>
${when(story.standfirst, (text) => `<div class="field field--name-field-teaser-text field--type-string-long field--label-hidden field__item">${text}</div>`)}
<div class="text-content clearfix field field--name-body field--type-text-with-summary field--label-hidden field__item">${when(story.logo, (link) => `<figure role="group" class="align-left">${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div>
<div class="field field--name-field-tags field--type-entity-reference field--label-inline"><div class="field__label">Schlagwörter</div><ul class="links field__items">${links(['Mühle', 'Ehrenamt'])}</ul></div>
<section id="comments" class="comments layout--content-narrow" data-comments><div class="comments__count">2 Kommentare</div><article class="comment"><div class="comment__text-wrapper"><div class="comment__content text-content"><p>Endlich wieder Mehl, das nach etwas schmeckt und nicht nach Papier.</p></div></div></article>${when(story.comment, (html) => `<article class="comment"><div class="comment__text-wrapper"><div class="comment__content text-content"><p>${html}</p></div></div></article>`)}</section></div></article></div></div></div></main>
<div class="sidebar-grid grid-full"><aside class="layout-sidebar" role="complementary"><div class="region region--sidebar"><div class="views-element-container block"><h2 class="block__title">Meistgelesen</h2><div class="block__content"><ul>${links(['Die Sirene wird jetzt dienstags geprüft', 'Kreisstraße bleibt bis Ostern gesperrt'])}</ul></div></div>${when(story.sidebar, (link) => `<div class="block"><div class="block__content"><p>${link}</p></div></div>`)}</div></aside></div>
<div class="social-bar"><div class="views-element-container block"><h2 class="block__title">Ähnliche Beiträge</h2><div class="views-row"><a href="/story/5">Vom Trafohaus zur kleinsten Bücherei im Kreis</a></div>${when(story.related, (link) => `<div class="views-row">${link}</div>`)}</div></div></div></div></div></div>
<footer class="site-footer"><div class="site-footer__inner container"><p>© Kreisblatt Altenrode, gedruckt auf dem Papier der Gegend</p>${when(story.footer, (line) => `<p>${line}</p>`)}</div></footer></div></div></div></body>`,
    ),
};
