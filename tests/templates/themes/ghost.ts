import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const card = (link: string): string =>
  `<article class="gh-card post"><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">${link}</h3><p class="gh-card-excerpt is-body">It took two summers, a borrowed crane and the patience of everyone who parks on the green.</p><footer class="gh-card-meta"><time datetime="2026-11-20">20 Nov 2026</time></footer></div></article>`;

/** The standard theme with cards for subscribing between and below the text. */
export const ghost: Template = {
  name: 'Ghost',
  language: 'en',
  set: (story) =>
    document(
      story,
      'Orchard Row',
      `<body class="post-template tag-neighbourhood has-sans-title"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation is-middle-logo gh-outer"><div class="gh-navigation-inner gh-inner"><div class="gh-navigation-brand"><a class="gh-navigation-logo is-title" href="/">Orchard Row</a></div><nav class="gh-navigation-menu"><ul class="nav">${links(['Home', 'About', 'Archive'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></nav><div class="gh-navigation-actions"><a class="gh-button" href="#/portal/signup">Subscribe</a></div></div></header>
<main class="gh-main"><article class="gh-article post tag-neighbourhood"><header class="gh-article-header gh-canvas">${when(story.kicker, (kicker) => `<span class="gh-article-tag">${kicker}</span>`)}<h1 class="gh-article-title is-title">${story.headline}</h1>${when(story.standfirst, (text) => `<p class="gh-article-excerpt is-body">${text}</p>`)}
<div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name">${story.byline}</h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="${pageTime}">${story.date}</time><span class="gh-article-meta-length"><span class="bull">—</span> 3 min read</span></div></div></div>
<figure class="gh-article-image"><img src="/lead.jpg" alt="" width="1200" height="800"><figcaption>${story.caption}</figcaption></figure></header>
<section class="gh-content gh-canvas is-body drop-cap">${when(story.logo, (link) => `<figure class="kg-card kg-image-card">${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs.slice(0, 3))}
<div class="kg-card kg-cta-card kg-cta-bg-grey" data-layout="minimal"><div class="kg-cta-content"><div class="kg-cta-text"><p>Letters from the row come on Fridays, with a recipe and the lost cats of the week.</p></div><a href="#/portal" class="kg-cta-button">Get the letter</a></div></div>
${paragraphs(story.paragraphs.slice(3))}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}<div class="kg-card kg-signup-card"><div class="kg-signup-card-text"><h3 class="kg-signup-card-heading">Sign up for Orchard Row</h3><form class="kg-signup-card-form"><input type="email"><button>Subscribe</button></form></div></div></section></article>
<div class="gh-comments gh-canvas"><h2 class="gh-comments-title">Member discussion</h2>${when(story.comment, (html) => `<p>${html}</p>`)}</div>
<section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">${card('<a class="gh-card-link" href="/story/2">A bell for the crossing at last</a>')}${card('<a class="gh-card-link" href="/story/3">Snow on the plum blossom</a>')}${when(story.related, card)}</div></div></section></main>
<footer class="gh-footer has-accent-color gh-outer"><div class="gh-footer-inner gh-inner"><div class="gh-footer-copyright">Orchard Row © 2026</div>${when(story.footer, (line) => `<div class="gh-footer-signup">${line}</div>`)}</div></footer></div></body>`,
    ),
  lacks: ['sidebar'],
};
