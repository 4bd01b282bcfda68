import { links, page, paragraphsIn, type Theme } from './story.ts';

const comments = `<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts</h2><ol class="comment-list">
<li class="comment"><div class="comment-content"><p>Good to read some pleasant news for once, thank you very much for it.</p></div></li>
<li class="comment"><div class="comment-content"><p>My grandfather kept that lamp for thirty years and would be glad.</p></div></li></ol></div>`;
const widgets = `<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2>
<ul>${links('Ferry timetable changes from Monday', 'Bakers’ guild names loaf of the year')}</ul></section></aside>`;

/** Blocks set one after another, as the editor writes them. */
export const wordpressBlocks: Theme = {
  name: 'WordPress with a block theme',
  set: (story) =>
    page(
      story,
      `<body class="wp-singular single single-post"><div class="wp-site-blocks"><header class="wp-block-template-part">
<p class="wp-block-site-title"><a href="/">The Paper</a></p><nav class="wp-block-navigation"><ul>${links('Home', 'Harbour', 'About')}</ul></nav></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">${story.title}</h1>
<div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2026-11-24T10:00:00+02:00"><a href="/d">24 November 2026</a></time></div>
<div class="wp-block-post-author"><p class="wp-block-post-author__name">Martin Oakley</p></div></div>
<figure class="wp-block-post-featured-image"><img src="/lamp.jpg" alt=""></figure>
<div class="entry-content wp-block-post-content is-layout-constrained">${paragraphsIn(story)}
<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/join">Subscribe</a></div></div></div>
<div class="wp-block-comments">${comments}</div></main>
<footer class="wp-block-template-part"><p>Proudly set by hand since 1998</p></footer></div></body>`,
    ),
};

/** A magazine theme of the older kind: entry header, share bar, related posts, sidebar. */
export const wordpressMagazine: Theme = {
  name: 'WordPress with a magazine theme',
  set: (story) =>
    page(
      story,
      `<body class="single td-standard-pack"><div id="td-outer-wrap"><div class="td-header-wrap"><div class="td-main-menu-logo"><a href="/">The Paper</a></div><ul class="menu">${links('Home', 'Harbour')}</ul></div>
<article class="post type-post td-container"><div class="td-crumb-container"><div class="entry-crumbs"><span><a href="/">Home</a></span> <span><a href="/h">Harbour</a></span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/h">Harbour</a></li></ul>
<header class="td-post-title"><h1 class="entry-title">${story.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name">By <a href="/a">Martin Oakley</a></div><span class="td-post-date"><time class="entry-date" datetime="2026-11-24T10:00:00+02:00">November 24, 2026</time></span><div class="td-post-views">1204</div></div></header></div>
<div class="td-post-sharing-top"><a class="td-social-sharing-button" href="#f">Facebook</a><a class="td-social-sharing-button" href="#t">Telegram</a></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="/lamp.jpg"><img src="/lamp.jpg" alt=""></a><figcaption class="wp-caption-text">The lamp on Monday night</figcaption></figure></div>
${paragraphsIn(story)}<div class="td-a-rec td-ad-background">Advertisement</div></div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li>${links('lamp', 'harbour')}</ul></div><div class="td-author-box author-box-wrap"><div class="desc"><div class="td-author-name"><a href="/a">Martin Oakley</a></div><div class="td-author-description">Writes about the sea.</div></div></div></footer>
<div class="td_block_related_posts"><h4>RELATED ARTICLES</h4><div class="td_module_related_posts"><h3 class="entry-title"><a href="/n/7">Old tram depot to become a market hall</a></h3></div></div>${comments}</div>
<div class="td-pb-span4 td-main-sidebar">${widgets}</div></div></article></div></body>`,
    ),
};
