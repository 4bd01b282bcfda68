import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** Generated class names; the first paragraph stands with the headline in a header, far above the others. */
export const leadInHeader: Template = {
  name: 'the first paragraph in the header',
  language: 'ja',
  set: ({ paragraphs: [first = '', ...others], ...story }) =>
    document(
      story,
      '浜辺デジタル',
      `<body class="css-0"><div class="css-1a"><div class="css-2b" role="banner"><a href="/">浜辺デジタル</a><div class="css-3c" role="navigation">${links(['新着', '特集', '動画'], (link) => `<span>${link}</span>`)}${when(story.menu, (link) => `<span>${link}</span>`)}</div></div><article class="css-4d"><header class="css-5e">${when(story.kicker, (kicker) => `<div class="css-6f">${kicker}</div>`)}<div class="css-7g"><span>${story.byline}</span></div><div class="css-7g"><time datetime="${pageTime}">${story.date}</time></div><h1 class="css-8h">${story.headline}</h1>${when(story.logo, (link) => `<div class="css-9i">${link}</div>`)}${when(story.sourceAbove, (line) => `<p class="css-9j">${line}</p>`)}<p class="css-9k">${first}</p></header><div class="css-10l"><button>保存</button><button>共有</button></div>
<figure class="css-11m"><img src="/lead.jpg" alt="" width="800" height="533"><figcaption>${story.caption}</figcaption></figure><div class="css-12n"><div class="css-13o">${paragraphs(others, 'class="css-14p"')}${when(story.sourceBelow, (line) => `<p class="css-14p">${line}</p>`)}</div><div class="css-15q"><h2>おすすめ</h2><ul>${links(['灯台の一年', '朝市の菊'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></div></div></article><div class="css-16r" role="contentinfo"><p>浜辺デジタル編集室</p>${when(story.footer, (line) => `<p>${line}</p>`)}</div></div></body>`,
    ),
  lacks: ['standfirst', 'caption', 'sidebar', 'comment'],
};
