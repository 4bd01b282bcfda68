import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const article = (id: number, head: string, body: string): string =>
  `<article class="article-wrapper" data-article-id="${id}"><header class="article-head">${head}</header><div class="article-content">${body}</div></article>`;
const next = (id: number, title: string, author: string, texts: readonly string[]): string =>
  article(
    id,
    `<span class="article-section">Town</span><h1 class="article-title">${title}</h1><p class="article-byline">By ${author}</p><p class="article-date">23 November 2026</p>`,
    paragraphs(texts),
  );

/** The page goes on with the next articles below the first. */
export const endlessScroll: Template = {
  name: 'several articles on one page',
  language: 'en',
  set: (story) =>
    document(
      story,
      'The Rolling Post',
      `<body><header class="masthead"><a href="/">The Rolling Post</a><nav><ul>${links(['Town', 'Fields', 'River'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></nav></header><div id="scroll-container">
${article(1, `${when(story.kicker, (kicker) => `<span class="article-section">${kicker}</span>`)}<h1 class="article-title">${story.headline}</h1>${when(story.standfirst, (text) => `<p class="article-standfirst">${text}</p>`)}<p class="article-byline">By ${story.byline}</p><p class="article-date"><time datetime="${pageTime}">${story.date}</time></p>`, `<figure><img src="/lead.jpg" alt="" width="800" height="500"><figcaption>${story.caption}</figcaption></figure>${when(story.logo, (link) => `<figure>${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}`)}
<div class="scroll-separator"><span>Next article</span></div>
${next(2, 'The ferry that never learned to turn', 'Tobias Marsh', ['The ferry at Lower Sedge goes forwards to the far bank and backwards home again, because the man who built it in a barn had measured the barn but not the river.', 'For sixty years passengers have sat with their backs to the bow on the way home, and those who were born on the near side are said to be able to read in any direction.', 'This autumn a second wheel was to be fitted at the stern. The ferryman tried it for an afternoon, was sick for the first time in his life and had it taken off again.', 'The wheel now hangs in the waiting room as a clock, with the hours painted on by the school. It is always right twice a day, which is more than the timetable can say.'])}
<div class="scroll-separator"><span>Next article</span></div>
${next(3, 'Fog bank opens branch in the valley', 'Nell Harrow', ['The meteorological station in the valley counted its hundredth morning of fog on Monday and marked the day with a cake that nobody could find for a while.', 'The observers have kept their book since the railway came. It records hail in June, snow on a wedding and once, without further comment, a piano seen on the wind.', 'Anyone who wishes to see the fog from above may climb the hill behind the station on Saturdays. Tea is served there from an urn that whistles when the sun breaks through.'])}
</div><section class="more-stories"><h2>Most read</h2><ul>${links(['A goat at the town hall'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></section><footer class="site-foot"><p>The Rolling Post goes on and on</p>${when(story.footer, (line) => `<p>${line}</p>`)}</footer></body>`,
    ),
  lacks: ['sidebar', 'comment'],
};
