import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** The second page of a long text: headline and head again, a list of all pages, and links on to the others. */
export const secondPage: Template = {
  name: 'the second page of a long text',
  language: 'ja',
  set: (story) =>
    document(
      { ...story, title: `${story.title}（2/3ページ）` },
      '港の暮らし',
      `<body class="pc"><div class="l-header"><p class="l-header__logo"><a href="/">港の暮らし</a></p><div class="l-gnav"><ul class="l-gnav__list">${links(['特集', '連載', '料理'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></div></div><div class="l-container"><div class="l-main"><div class="p-article"><div class="p-article__head">${when(story.kicker, (kicker) => `<p class="p-article__category">${kicker}</p>`)}<h1 class="p-article__title">${story.headline}<span class="p-article__page">（2/3ページ）</span></h1>${when(story.standfirst, (text) => `<p class="p-article__lead">${text}</p>`)}<div class="p-article__info"><p class="p-article__date"><time datetime="${pageTime}">${story.date}</time></p><p class="p-article__author">${story.byline}</p></div></div>
<div class="p-pager p-pager--top"><ul><li><a href="?page=1">1</a></li><li class="is-current">2</li><li><a href="?page=3">3</a></li></ul></div><figure class="p-article__figure"><img src="/two.jpg" alt="" width="600" height="400"><figcaption>${story.caption}</figcaption></figure><div class="p-article__body">${when(story.logo, (link) => `<figure class="p-article__figure">${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div>
<div class="p-pager"><p class="p-pager__next"><a href="?page=3">次のページ：譜面台は流木で</a></p><ul><li><a href="?page=1">1</a></li><li class="is-current">2</li><li><a href="?page=3">3</a></li></ul></div></div><div class="p-related"><h2>あわせて読みたい</h2><ul>${links(['干物の袋をたたむ人'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></div></div><div class="l-side"><h2>人気の記事</h2><ul>${links(['七輪の手入れ', '港の猫図鑑'])}${when(story.sidebar, (link) => `<li>${link}</li>`)}</ul></div></div><div class="l-footer"><p>港の暮らし編集部</p>${when(story.footer, (line) => `<p>${line}</p>`)}</div></body>`,
    ),
  lacks: ['comment'],
};
