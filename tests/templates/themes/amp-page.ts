import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const ad = `<div class="amp-ad-wrapper"><amp-ad width="300" height="250" type="doubleclick" data-slot="/1/amp"><div placeholder>Advertisement</div></amp-ad></div>`;

/** A page of the mobile format after its runtime has shown it. */
export const ampPage: Template = {
  name: 'an AMP page',
  language: 'en',
  set: (story) =>
    document(
      story,
      'Courier Mobile',
      `<body class="amp-mode-mouse" style="opacity:1;visibility:visible;animation:auto ease 0s 1 normal none running none"><header id="top" class="amp-wp-header"><div><a href="/"><span class="amp-site-title">Courier Mobile</span></a></div></header><amp-sidebar id="sidebar" class="i-amphtml-element" hidden layout="nodisplay"><ul>${links(['Home', 'Town'])}</ul></amp-sidebar>
<amp-consent id="consent" class="i-amphtml-element amp-active"><div id="consent-ui" class="consent-popup"><p>We and our partners store information on your device in order to show you advertisements for ladders.</p><button>Accept</button></div></amp-consent>
<article class="amp-wp-article"><header class="amp-wp-article-header">${when(story.kicker, (kicker) => `<div class="amp-wp-meta amp-wp-tax-category">${kicker}</div>`)}<h1 class="amp-wp-title">${story.headline}</h1>${when(story.standfirst, (text) => `<h2 class="amp-wp-subtitle">${text}</h2>`)}<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">${story.byline}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${pageTime}">${story.date}</time></div></header>
<amp-social-share type="facebook" width="60" height="44"></amp-social-share><figure class="amp-wp-article-featured-image wp-caption"><amp-img src="/lead.jpg" width="800" height="450" layout="responsive"></amp-img><figcaption class="wp-caption-text">${story.caption}</figcaption></figure>
<div class="amp-wp-article-content">${when(story.logo, (link) => `<figure class="wp-block-image">${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs.slice(0, 2))}${ad}${paragraphs(story.paragraphs.slice(2, 4))}<amp-embed type="taboola" width="400" height="300" layout="responsive"></amp-embed>${paragraphs(story.paragraphs.slice(4))}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">Tagged: <a href="/t">tools</a></div><div class="amp-wp-meta amp-wp-comments-link"><a href="/c">Leave a Comment</a></div></footer></article>
<div class="amp-related-posts"><h3>Related content</h3><ul>${links(['The press that came by train'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></div><footer class="amp-wp-footer"><div><h2>Courier Mobile</h2><a href="#top" class="back-to-top">Back to top</a>${when(story.footer, (line) => `<p>${line}</p>`)}</div></footer></body>`,
      {
        html: 'amp lang="en" class="i-amphtml-singledoc i-amphtml-standalone"',
        head: '<style amp-runtime>amp-img{display:block}</style>',
      },
    ),
  lacks: ['menu', 'sidebar', 'comment'],
};
