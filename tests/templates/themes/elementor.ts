import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const widget = (type: string, html: string): string =>
  `<div class="elementor-element elementor-element-5d1e elementor-widget elementor-widget-${type}" data-element_type="widget"><div class="elementor-widget-container">${html}</div></div>`;
const section = (html: string): string =>
  `<section class="elementor-section elementor-top-section elementor-element elementor-section-boxed"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-100 elementor-top-column"><div class="elementor-widget-wrap elementor-element-populated">${html}</div></div></div></section>`;
const card = (link: string): string =>
  `<article class="elementor-post elementor-grid-item"><div class="elementor-post__text"><h3 class="elementor-post__title">${link}</h3><div class="elementor-post__excerpt"><p>Wer früh kommt, darf die Glocke läuten, und wer spät kommt, räumt die Stühle wieder weg.</p></div></div></article>`;

/** Sections, columns, widgets: the page builder found on most small sites. */
export const elementor: Template = {
  name: 'Elementor',
  language: 'de',
  set: (story) =>
    document(
      story,
      'Bote vom Galgenberg',
      `<body class="post-template-default single single-post elementor-default elementor-kit-7 elementor-page-31"><header data-elementor-type="header" class="elementor elementor-9 elementor-location-header">${section(widget('nav-menu', `<nav class="elementor-nav-menu--main" aria-label="Menü"><ul class="elementor-nav-menu">${links(['Start', 'Orte', 'Termine'])}${when(story.menu, (link) => `<li class="menu-item">${link}</li>`)}</ul></nav>`))}</header>
<div data-elementor-type="single-post" class="elementor elementor-31 elementor-location-single post-77 post type-post hentry">
${section(`${when(story.kicker, (kicker) => widget('text-editor', kicker))}${widget('theme-post-title elementor-page-title elementor-widget-heading', `<h1 class="elementor-heading-title elementor-size-default">${story.headline}</h1>`)}${when(story.standfirst, (text) => widget('theme-post-excerpt', text))}
${widget('post-info', `<ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item elementor-inline-item" itemprop="author"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">${story.byline}</span></li><li class="elementor-icon-list-item elementor-inline-item" itemprop="datePublished"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date"><time datetime="${pageTime}">${story.date}</time></span></li></ul>`)}
${widget('theme-post-featured-image elementor-widget-image', `<figure class="wp-caption"><img src="/lead.jpg" alt="" width="1024" height="640"><figcaption class="widget-image-caption wp-caption-text">${story.caption}</figcaption></figure>`)}`)}
${section(`${when(story.logo, (link) => widget('image', link))}${widget('theme-post-content', `${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}`)}${widget('share-buttons', '<div class="elementor-grid"><div class="elementor-share-btn"><span class="elementor-share-btn__title">Facebook</span></div></div>')}`)}
${section(`${widget('heading', '<h2 class="elementor-heading-title">Das könnte Sie auch interessieren</h2>')}${widget('posts', `<div class="elementor-posts-container elementor-posts elementor-grid">${card('<a href="/story/3">Der Löschteich bekommt ein Geländer</a>')}${when(story.related, card)}</div>`)}`)}
${section(widget('post-comments', `<section id="comments" class="comments-area"><h3 class="title-comments">Ein Kommentar</h3><ol class="comment-list"><li class="comment">Mein Großvater hat dort noch Säcke geschleppt, bis ihm das Knie den Dienst versagte.</li>${when(story.comment, (html) => `<li class="comment"><div class="comment-content"><p>${html}</p></div></li>`)}</ol></section>`))}</div>
<footer data-elementor-type="footer" class="elementor elementor-12 elementor-location-footer">${section(`${widget('text-editor', '<p>Der Bote vom Galgenberg erscheint, wenn der Wind von Westen kommt.</p>')}${when(story.footer, (line) => widget('text-editor', `<p>${line}</p>`))}`)}</footer></body>`,
    ),
  lacks: ['sidebar'],
};
