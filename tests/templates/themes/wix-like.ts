import { document, each, when } from '../markup.ts';
import type { Template } from '../story.ts';

const spans = (html: string): string =>
  `<span class="B2EFF public-DraftStyleDefault-ltr"><span style="color:#262626">${html}</span></span>`;
const block = (html: string, i: number): string =>
  `<div type="paragraph" data-hook="rcv-block${i}"></div><div dir="auto" class="PqfJz"><p class="xVISr Y9Dpf bCMSCT OZy-3 lnyWN yMZv8w bCMSCT public-DraftStyleDefault-block-depth0 fixed-tab-size public-DraftStyleDefault-text-ltr" id="viewer-${i}">${spans(html)}</p></div>`;
const tile = (link: string): string =>
  `<div class="pro-gallery-item"><article class="gallery-item-container"><div class="post-title blog-hover-container-element-color"><div class="bD0vt9 KNiaIk"><p class="bD0vt9">${link}</p></div></div></article></div>`;

/** A site kit: very deep divisions, the text of each paragraph in two spans, generated names. */
export const wixLike: Template = {
  name: 'a site kit like Wix',
  language: 'de',
  set: (story) =>
    document(
      story,
      'Chor am Bahnhof',
      `<body class="responsive"><div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="site-root" class="site-root"><div id="masterPage" class="mesh-layout masterPage css-editing-scope"><div id="SITE_HEADER_WRAPPER"><div class="xU8fqS SITE_HEADER wixui-header" id="SITE_HEADER" tabindex="-1"><div class="_C0cVf"><div class="_4XcTfy"></div></div><div class="U4Bvut"><div class="G5K6X8"><nav class="HamburgerMenu" aria-label="Website"><ul class="x4zVYf"><li><a href="/"><p>Start</p></a></li><li><a href="/b"><p>Blog</p></a></li>${when(story.menu, (link) => `<li><p>${link}</p></li>`)}</ul></nav></div></div></div></div>
<div id="PAGES_CONTAINER" tabindex="-1"><div id="SITE_PAGES" class="JshATs SITE_PAGES"><div id="SITE_PAGES_TRANSITION_GROUP" class="fcNEqv"><div id="post_1" class="dBAkHi theme-vars"><div class="PFkO7r wixui-page"><div class="HT5ybB"><div id="Containerc1" class="HT5ybB"><div data-mesh-id="Containerc1inlineContent"><div data-mesh-id="gridContainer"><div id="TPAMultiSection_1"><div class="TPAMultiSection_1"><div class="app-desktop post-page" data-hook="post-page"><div class="s3dSMO"><div class="blog-post-page-font" data-hook="post"><div class="post-container"><div class="JMCi2v blog-post-homepage-link-hashtag-hover-border-color"><div class="so9KdE lFFLzZ"><div class="GOYJAs"><div>
${when(story.kicker, (kicker) => `<div class="PjNbYq"><div class="category-label">${kicker}</div></div>`)}<div class="VjZTnc"><ul class="BsUdDM post-metadata" data-hook="post-metadata"><li class="mJ89ha"><span data-hook="user-name" class="tQ0Q1A user-name">${story.byline}</span></li><li class="mJ89ha"><span data-hook="time-ago" class="post-metadata__date time-ago">${story.date}</span></li><li><span data-hook="time-to-read">2 Min. Lesezeit</span></li></ul></div>
<h1 class="H3vOVf" data-hook="post-title"><span class="post-title__text blog-post-title-font blog-text-color"><span class="blog-post-title-font blog-post-title-color">${story.headline}</span></span></h1></div></div></div></div>
<div class="moHCnT"><div class="moHCnT"><div class="fTEXDR A2sIZ4 QEEfz0" data-rce-version="9"><div class="itht3 KEaL7 MkzVO" dir="ltr"><div data-breakout="normal"><div type="first" data-hook="rcv-block-first"></div>
<div type="image"><div class="PqfJz"><div class="JHSNhN"><figure data-hook="figure-IMAGE" class="T-nMz"><div role="img"><img src="/lead.jpg" alt="" width="740" height="493"></div><figcaption class="FqPFo"><span>${story.caption}</span></figcaption></figure></div></div></div>
${when(story.logo, (link) => `<div type="image"><div class="PqfJz"><figure data-hook="figure-IMAGE" class="T-nMz">${link}</figure></div></div>`)}${when(story.standfirst, (text) => `<div dir="auto" class="PqfJz"><h3 class="LlZ5j Y9Dpf" id="viewer-s">${spans(text)}</h3></div>`)}${when(story.sourceAbove, (line) => block(line, 90))}
${each(story.paragraphs, block)}${when(story.sourceBelow, (line) => block(line, 91))}<div type="last" data-hook="rcv-block-last"></div></div></div></div></div></div>
<div class="RfLwSA"><div data-hook="post-main-actions-desktop" class="post-main-actions-desktop"><div class="social-actions">Teilen</div><span>19 Ansichten</span></div></div></div></div></div><div class="recent-posts" data-hook="recent-posts-container"><div class="vo0Kp"><span>Aktuelle Beiträge</span><a href="/all">Alle ansehen</a></div>${tile('<a href="/story/2">Notenständer gesucht</a>')}${when(story.related, tile)}</div>
<div class="comments-root" data-hook="comments-root"><h3>Kommentare</h3>${when(story.comment, (html) => `<div class="comment"><p>${html}</p></div>`)}</div></div></div></div></div></div></div></div></div></div></div></div></div></div>
<div id="SITE_FOOTER_WRAPPER"><div class="SITE_FOOTER wixui-footer" id="SITE_FOOTER"><div class="wixui-rich-text"><p class="font_8">Chor am Bahnhof, Gleis 1</p>${when(story.footer, (line) => `<p class="font_8">${line}</p>`)}</div></div></div></div></div></div></div></body>`,
    ),
  lacks: ['sidebar'],
};
