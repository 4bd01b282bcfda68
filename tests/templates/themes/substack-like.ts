import { document, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const subscribe = `<div class="subscription-widget-wrap" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Thanks for reading! Subscribe for free to receive new posts and support what we do.</p></div><form class="subscription-widget-subscribe"><input type="email"><button>Subscribe</button></form></div></div>`;

/** A newsletter platform: subscription boxes in the text, pictures wrapped in links. */
export const substackLike: Template = {
  name: 'a platform like Substack',
  language: 'en',
  set: (story) =>
    document(
      story,
      'The Handcart',
      `<body class=""><div class="pencraft pc-display-contents pubTheme-yiXxQA" id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft topBar-pIF0J1"><div class="logoContainer"><h1 class="pencraft title-text"><a href="/" class="pencraft">The Handcart</a></h1></div><div class="buttonsContainer"><button class="pencraft">Subscribe</button><button class="pencraft">Sign in</button>${when(story.menu, (link) => `<span>${link}</span>`)}</div></div>
<div aria-label="Post" role="main" class="single-post-container"><div class="container"><div class="single-post"><div class="pencraft pc-display-contents"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published title-X77sOw">${story.headline}</h1>${when(story.standfirst, (text) => `<h3 dir="auto" class="subtitle subtitle-HEEcLo">${text}</h3>`)}
<div class="pencraft pc-display-flex pc-flexDirection-column byline-wrapper"><div class="pencraft pc-display-flex profile-hover-card-target"><div class="pencraft line-height-20-t4M0El font-meta">${story.byline}</div></div><div class="pencraft color-pub-secondary-text font-meta transform-uppercase">${story.date}</div></div>
<div class="pencraft pc-display-flex post-ufi style-button"><a class="post-ufi-comment-button" href="#c"><div class="label">14</div></a><div class="label">Share</div></div></div>
<div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup"><div class="captioned-image-container"><figure><a class="image-link image2 is-viewable-img" target="_blank" href="/lead.jpg"><div class="image2-inset"><picture><img src="/lead.jpg" width="1456" height="971" alt="" class="sizing-normal"></picture><div class="image-link-expand"></div></div></a><figcaption class="image-caption">${story.caption}</figcaption></figure></div>
${when(story.logo, (link) => `<div class="captioned-image-container"><figure>${link}</figure></div>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs.slice(0, 2))}${subscribe}${paragraphs(story.paragraphs.slice(2))}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}<p class="button-wrapper"><a class="button primary" href="/share"><span>Share</span></a></p></div></div></div>
<div class="post-footer pc-display-flex"><div class="like-button-container"><button>12 Likes</button></div></div></article><time datetime="${pageTime}"></time></div></div></div>
<div class="container comments-section" id="c"><h4>Discussion about this post</h4><div class="comment-list"><div class="comment"><div class="comment-content"><div class="comment-body"><p>I would borrow the press if only I could lift it, but my nephew is willing.</p></div></div></div>${when(story.comment, (html) => `<div class="comment"><div class="comment-content"><div class="comment-body"><p>${html}</p></div></div></div>`)}</div></div>
<div class="container portable-archive"><div class="portable-archive-list"><div class="pencraft"><a href="/story/2">What the ropemaker said</a><div>On knots that hold and on knots that only look it</div></div>${when(story.related, (link) => `<div class="pencraft">${link}</div>`)}</div></div></div>
<div class="footer-wrap publication-footer"><div class="container"><div class="footer-terms"><span>© 2026 The Handcart</span></div>${when(story.footer, (line) => `<div class="footer-slogan-blurb">${line}</div>`)}</div></div></div></div></body>`,
    ),
  lacks: ['kicker', 'sidebar'],
};
