import { document, each, links, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const captions = [
  '雨漏りの跡が残る屋根裏',
  '浜に上がった船材',
  '音符の印が付いた干物の袋',
  '湿度を書き込む当番の帳面',
  '夕方の旧音楽室',
];
const picture = (caption: string, i: number): string =>
  `<div class="gallery-frame"><img src="/p${i}.jpg" alt="" width="900" height="600"><div class="gallery-caption">${caption}<span class="gallery-credit">撮影 水沢ひより</span></div></div>`;

/** A story told in pictures: one with a caption after every paragraph. */
export const photoStory: Template = {
  name: 'a photo story',
  language: 'ja',
  set: (story) =>
    document(
      story,
      '写真で見る白波',
      `<body><div class="site"><div class="site-head"><a href="/">写真で見る白波</a><div class="site-menu">${links(['海', '山', '人'], (link) => `<span>${link}</span>`)}${when(story.menu, (link) => `<span>${link}</span>`)}</div></div><div class="photo-story"><div class="photo-story-head">${when(story.kicker, (kicker) => `<div class="photo-story-tag">${kicker}</div>`)}<h1>${story.headline}</h1>${when(story.standfirst, (text) => `<div class="photo-story-intro">${text}</div>`)}<div class="photo-story-by">${story.byline}</div><div class="photo-story-date"><time datetime="${pageTime}">${story.date}</time></div></div>
${picture(story.caption, 0)}${when(story.logo, (link) => `<div class="gallery-frame">${link}</div>`)}<div class="photo-story-text">${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${each(story.paragraphs, (html, i) => `<p>${html}</p>${when(captions[i], (caption) => picture(caption, i + 1))}`)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div></div>
<div class="other-stories"><h2>ほかの写真</h2>${links(['霧の朝市', '灯台の一年'], (link) => `<div class="other-story">${link}</div>`)}${when(story.related, (link) => `<div class="other-story">${link}</div>`)}</div><div class="site-foot"><p>写真の無断使用はご遠慮ください</p>${when(story.footer, (line) => `<p>${line}</p>`)}</div></div></body>`,
    ),
  lacks: ['sidebar', 'comment'],
};
