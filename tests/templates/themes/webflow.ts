import { document, links, paragraphs, when } from '../markup.ts';
import type { Template } from '../story.ts';

const item = (link: string): string =>
  `<div role="listitem" class="w-dyn-item"><div class="card-wrapper"><div class="card-content"><div class="heading-jumbo-small">${link}</div><p class="card-paragraph">Drei Leute, zwei Öfen und ein Sommer ohne Regen.</p></div></div></div>`;

/** A designer's template: a rich text element below a hero, collections of cards around it. */
export const webflow: Template = {
  name: 'Webflow',
  language: 'de',
  set: (story) =>
    document(
      story,
      'Töpferei Lehmgrube',
      `<body><div data-collapse="medium" role="banner" class="navigation w-nav"><div class="navigation-items"><a href="/" class="logo-link w-nav-brand">Töpferei Lehmgrube</a><div class="navigation-wrap"><nav role="navigation" class="navigation-items w-nav-menu">${links(['Werkstatt', 'Kurse', 'Journal'], (link) => link)}${when(story.menu, (link) => `<div class="navigation-item w-nav-link">${link}</div>`)}</nav></div></div></div>
<div class="section"><div class="container-narrow w-container"><div class="post-hero"><div class="text-block-tag">${story.kicker ?? ''}</div><h1 class="heading-jumbo">${story.headline}</h1>${when(story.standfirst, (text) => `<div class="paragraph-large">${text}</div>`)}<div class="post-info-wrapper"><div class="post-info">${story.byline}</div><div class="post-info">${story.date}</div></div></div></div></div>
<div class="section no-padding"><div class="container w-container"><div class="hero-image-wrapper"><img src="/lead.jpg" alt="" class="hero-image" width="940" height="560"><div class="image-caption">${story.caption}</div></div></div></div>
<div class="section"><div class="container-narrow w-container">${when(story.logo, (link) => `<div class="image-wrapper">${link}</div>`)}<div class="rich-text-block w-richtext">${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs.slice(0, 4))}<figure class="w-richtext-figure-type-image w-richtext-align-fullwidth"><div><img src="/two.jpg" alt="" width="700" height="400"></div><figcaption>Das Lager hinter dem Haus</figcaption></figure>${paragraphs(story.paragraphs.slice(4))}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}<p>‍</p></div></div></div>
<div class="section cc-cta"><div class="container w-container"><div class="cta-wrap"><div class="cta-title">Bleiben Sie auf dem Laufenden</div><div class="form-block w-form"><form><input type="email" class="w-input"><input type="submit" value="Anmelden" class="w-button"></form></div></div></div></div>
<div class="section"><div class="container w-container"><h2 class="heading">Weitere Beiträge</h2><div class="collection-list-wrapper w-dyn-list"><div role="list" class="w-dyn-items">${item('<a href="/story/2">Warum Teller reißen</a>')}${item('<a href="/story/3">Die Farbe der Lehmgrube</a>')}${when(story.related, item)}</div></div></div></div>
<div class="footer-wrap"><div class="footer-copy">Töpferei Lehmgrube, offen am Samstag${when(story.footer, (line) => `<div class="footer-line">${line}</div>`)}</div></div></body>`,
    ),
  lacks: ['sidebar', 'comment'],
};
