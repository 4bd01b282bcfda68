import { links, page, paragraphsIn, type Theme } from './story.ts';

/** A publishing platform's own theme: kicker, standfirst-less article, subscription box. */
export const ghost: Theme = {
  name: 'Ghost',
  set: (story) =>
    page(
      story,
      `<body class="post-template"><div class="gh-viewport"><header class="gh-navigation"><a class="gh-navigation-logo" href="/">The Paper</a><nav class="gh-navigation-menu"><ul class="nav">${links('Home', 'About')}</ul></nav></header>
<main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/harbour">Harbour</a><h1 class="gh-article-title">${story.title}</h1>
<div class="gh-article-meta"><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/a">Martin Oakley</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2026-11-24">24 Nov 2026</time><span class="gh-article-meta-length">— 2 min read</span></div></div></div></header>
<section class="gh-content gh-canvas">${paragraphsIn(story)}<div class="kg-card kg-signup-card"><h3>Sign up for more like this</h3><form><input type="email"></form></div></section></article></main>
<footer class="gh-footer"><p>Published with care</p></footer></div></body>`,
    ),
};

/** A blog host's template. */
export const blogger: Theme = {
  name: 'Blogger',
  set: (story) =>
    page(
      story,
      `<body class="item-view"><div class="page"><div class="page_body"><div class="main-page-body-content"><div class="centered-top-container"><h2 class="widget-title"><a href="/">Saltholm notes</a></h2></div>
<main class="centered-bottom main-container"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><article class="post-outer-container"><div class="post-outer"><div class="post"><h3 class="post-title entry-title">${story.title}</h3>
<div class="post-header"><span class="byline post-timestamp">- <time class="published" datetime="2026-11-24T10:00:00+02:00">November 24, 2026</time></span></div>
<div class="post-body entry-content float-container" id="post-body-4711">${paragraphsIn(story)}</div>
<div class="post-bottom"><div class="post-share-buttons"><div class="byline post-labels"><span>Labels:</span> <a href="/l">lamp</a></div></div></div></div></div></article></div></div>
<div class="widget PopularPosts"><h3 class="title">Popular posts from this blog</h3><div class="post"><h3 class="post-title"><a href="/n/1">Ferry timetable changes from Monday</a></h3></div></div></main></div></div></div></body>`,
    ),
};

/** Microdata and a paywall-ready layout of a larger newsroom, with the credit line of the photo and inner teasers. */
export const newsroom: Theme = {
  name: 'a newsroom with microdata',
  set: (story) =>
    page(
      story,
      `<body><div id="app"><header class="c-header" role="banner"><a href="/">The Paper</a><nav aria-label="Sections"><ul>${links('News', 'Harbour')}</ul></nav></header>
<main id="content"><article class="c-article" itemscope itemtype="https://schema.org/NewsArticle"><div class="c-article__header"><span class="c-kicker">Harbour</span><h1 class="c-headline" itemprop="headline">${story.title}</h1>
<div class="c-byline">By <span itemprop="author">Martin Oakley</span></div><time class="c-timestamp" itemprop="datePublished" datetime="2026-11-24T10:00:00+02:00">24 November 2026 10:00</time></div>
<figure class="c-figure"><img src="/lamp.jpg" alt=""><figcaption>The lamp on Monday night <span class="c-credit">Photo: The Paper</span></figcaption></figure>
<div class="c-article__body" itemprop="articleBody">${story.paragraphs.map((text, i) => `<p class="c-paragraph">${text}</p>${i === 2 ? '<div class="c-related-inline"><p>Read also: <a href="/n/3">Old tram depot to become a market hall</a></p></div>' : ''}`).join('')}
<aside class="c-newsletter"><p>Get our letter on Fridays</p></aside></div></article>
<section class="c-recommended"><h2>Recommended</h2><ul>${links('Ferry timetable changes', 'Loaf of the year')}</ul></section></main>
<footer role="contentinfo"><p>© 2026</p></footer><div class="c-consent" role="dialog"><p>We use cookies to make this site work better for you and for us.</p><button>Agree</button></div></div></body>`,
    ),
};
