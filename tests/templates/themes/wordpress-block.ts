import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** Blocks set one after another in the site editor's own template. */
export const wordpressBlock: Template = {
  name: 'WordPress block theme',
  language: 'en',
  set: (story) =>
    document(
      story,
      'The Millpond Courier',
      `<body class="wp-singular post-template-default single single-post wp-embed-responsive"><div class="wp-site-blocks">
<header class="wp-block-template-part"><div class="wp-block-group alignfull is-layout-flow"><p class="wp-block-site-title"><a href="/" rel="home">The Millpond Courier</a></p>
<nav class="is-responsive wp-block-navigation" aria-label="Navigation"><ul class="wp-block-navigation__container">${links(['News', 'Gardens', 'Letters'])}${when(story.menu, (link) => `<li class="wp-block-navigation-item">${link}</li>`)}</ul></nav></div></header>
<main class="wp-block-group is-layout-constrained" id="wp--skip-link--target"><div class="wp-block-group alignwide">
${when(story.kicker, (kicker) => `<div class="taxonomy-category wp-block-post-terms">${kicker}</div>`)}
<h1 class="has-x-large-font-size wp-block-post-title">${story.headline}</h1>
${when(story.standfirst, (text) => `<div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${text}</p></div>`)}
<div class="wp-block-group is-nowrap is-layout-flex"><div class="wp-block-post-author-name">${story.byline}</div><div class="wp-block-post-date"><time datetime="${pageTime}">${story.date}</time></div></div>
<figure class="wp-block-post-featured-image"><img src="/lead.jpg" alt="" width="1200" height="800"><figcaption class="wp-element-caption">${story.caption}</figcaption></figure></div>
<div class="entry-content alignfull wp-block-post-content has-global-padding is-layout-constrained">${when(story.logo, (link) => `<figure class="wp-block-image size-full">${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}
${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}
<hr class="wp-block-separator has-alpha-channel-opacity"><div class="wp-block-buttons is-layout-flex"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/join">Become a member</a></div></div></div>
<div class="wp-block-comments"><h2 class="wp-block-comments-title">Comments</h2><ol class="wp-block-comment-template"><li class="comment"><div class="wp-block-comment-content"><p>Our street has been doing this for years, only without the racks and the rules.</p></div></li>${when(story.comment, (html) => `<li class="comment"><div class="wp-block-comment-content"><p>${html}</p></div></li>`)}</ol></div>
<div class="wp-block-query alignwide"><h2 class="wp-block-heading">More posts</h2><ul class="wp-block-post-template is-layout-flow"><li class="wp-block-post post"><h3 class="wp-block-post-title"><a href="/story/8">The ferry that never learned to turn</a></h3><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">For sixty years it went backwards half of the way, and nobody on either bank minded very much.</p></div></li>${when(story.related, (link) => `<li class="wp-block-post post"><h3 class="wp-block-post-title">${link}</h3></li>`)}</ul></div></main>
<footer class="wp-block-template-part"><div class="wp-block-group"><p class="has-small-font-size">Set in the old pump house since 1998</p>${when(story.footer, (line) => `<p class="has-small-font-size">${line}</p>`)}</div></footer></div></body>`,
    ),
  lacks: ['sidebar'],
};
