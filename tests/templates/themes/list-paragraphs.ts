import { document, each, links, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const item = (html: string): string => `<li class="story-points__item">${html}</li>`;

/** An article told in points: every paragraph is an item of one list. */
export const listParagraphs: Template = {
  name: 'paragraphs as list items',
  language: 'de',
  set: (story) =>
    document(
      story,
      'Kurz & Knapp',
      `<body><header class="site-head"><a href="/">Kurz &amp; Knapp</a><nav><ul>${links(['Heute', 'Gestern', 'Wetter'])}${when(story.menu, item)}</ul></nav></header><div class="layout"><main><article><header>${when(story.kicker, (kicker) => `<p class="overline">${kicker}</p>`)}<h1>${story.headline}</h1>${when(story.standfirst, (text) => `<p class="standfirst">${text}</p>`)}<p class="meta"><span class="author">${story.byline}</span></p><p class="meta"><time datetime="${pageTime}">${story.date}</time></p></header>
<figure><img src="/lead.jpg" alt="" width="700" height="400"><figcaption>${story.caption}</figcaption></figure>${when(story.logo, (link) => `<figure>${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}<ul class="story-points">${each(story.paragraphs, item)}</ul>${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</article>
<section class="related"><h2>Auch kurz</h2><ul>${links(['Drei Sätze über den Nebel', 'Vier Sätze über Suppe'])}${when(story.related, item)}</ul></section></main><aside><h2>Meistgelesen</h2><ol>${links(['Warum der Bäcker streikt'])}${when(story.sidebar, item)}</ol></aside></div><footer><p>Kurz &amp; Knapp, erscheint mittags</p>${when(story.footer, (line) => `<p>${line}</p>`)}</footer></body>`,
    ),
  lacks: ['comment'],
};
