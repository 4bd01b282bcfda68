import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const block = (type: string, html: string): string =>
  `<div class="sqs-block ${type}-block sqs-block-${type}" data-block-type="2"><div class="sqs-block-content">${html}</div></div>`;
const text = (parts: readonly string[]): string =>
  parts.length === 0
    ? ''
    : block(
        'html',
        `<div class="sqs-html-content">${paragraphs(parts, 'style="white-space:pre-wrap;"')}</div>`,
      );
const given = (part: string | undefined): string[] => (part === undefined ? [] : [part]);

/** Rows and columns of blocks; the text is divided over several of them. */
export const squarespace: Template = {
  name: 'Squarespace',
  language: 'de',
  set: (story) =>
    document(
      story,
      'Atelier am Wehr',
      `<body id="item-5f" class="tweak-blog-basic-grid-layout view-item collection-type-blog-basic-grid has-banner-image"><div id="siteWrapper" class="clearfix site-wrapper"><header data-test="header" id="header" class="header theme-col--primary"><div class="header-announcement-bar-wrapper"><div class="header-title-text"><a id="site-title" href="/">Atelier am Wehr</a></div><nav class="header-nav-list"><div class="header-nav-item">${links(['Werke', 'Notizen'], (link) => link)}</div>${when(story.menu, (link) => `<div class="header-nav-item">${link}</div>`)}</nav></div></header>
<main id="page" class="container" role="main"><article class="sections" id="sections"><section class="page-section content-collection full-bleed-section collection-type-blog-basic-grid"><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper"><article id="article-" class="h-entry blog-item-wrapper entry"><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title">${when(story.kicker, (kicker) => `<div class="blog-item-category-wrapper">${kicker}</div>`)}<h1 class="entry-title entry-title--large p-name" itemprop="headline">${story.headline}</h1></div>
<div class="blog-item-meta-wrapper"><div class="blog-item-meta-primary"><time class="dt-published blog-meta-item blog-meta-item--date" datetime="${pageTime}"><span>${story.date}</span></time><span class="blog-meta-item blog-meta-item--author p-author">${story.byline}</span></div></div></div>
<div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12" data-layout-label="Post Body" data-type="item"><div class="row sqs-row"><div class="col sqs-col-12 span-12">${block('image', `<div class="image-block-outer-wrapper"><figure class="sqs-block-image-figure intrinsic"><div class="image-block-wrapper"><img src="/lead.jpg" alt="" width="1000" height="667"></div><figcaption class="image-caption-wrapper"><div class="image-caption"><p>${story.caption}</p></div></figcaption></figure></div>`)}
${when(story.logo, (link) => block('image', `<figure class="sqs-block-image-figure">${link}</figure>`))}${text([...given(story.sourceAbove), ...story.paragraphs.slice(0, 2)])}<div class="row sqs-row"><div class="col sqs-col-4 span-4 float float-left">${block('quote', '<figure class="block-animation-none"><blockquote><span>“</span>Wer hier steht, hört das Wasser zweimal.<span>”</span></blockquote></figure>')}</div></div>
${text([...story.paragraphs.slice(2), ...given(story.sourceBelow)])}${block('newsletter', '<div class="newsletter-block"><h2 class="newsletter-form-header-title">Post aus dem Atelier</h2><p>Viermal im Jahr, nie länger als eine Seite.</p><form><input type="email"><button>Anmelden</button></form></div>')}</div></div></div></div>
<div class="blog-item-comments squarespace-comments">${when(story.comment, (html) => `<div class="comment"><div class="comment-body"><p>${html}</p></div></div>`)}</div></div></div></article></div>
<section class="item-pagination item-pagination--prev-next"><a href="/story/1" class="item-pagination-link item-pagination-link--prev"><div class="pagination-title-wrapper"><div class="visually-hidden">Zurück</div><h2 class="item-pagination-title">Über das Trocknen von Lindenholz</h2></div></a></section></div></div></section>
<section class="page-section"><div class="content-wrapper">${block('summary-v2', `<div class="summary-item-list"><div class="summary-item"><div class="summary-title"><a href="/story/3">Das Wehr bei Nacht</a></div><div class="summary-excerpt"><p>Sieben Blätter in Kohle, entstanden zwischen zwei Hochwassern.</p></div></div>${when(story.related, (link) => `<div class="summary-item"><div class="summary-title">${link}</div></div>`)}</div>`)}</div></section></article></main>
<footer class="sections" id="footer-sections"><section class="page-section">${text(['Atelier am Wehr, Mühlgasse 4'])}${text(given(story.footer))}</section></footer></div></body>`,
    ),
  lacks: ['standfirst', 'sidebar'],
};
