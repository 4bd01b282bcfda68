import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** A box above the text sums it up, written by a machine. */
export const summaryBox: Template = {
  name: 'a summary box above the text',
  language: 'en',
  set: (story) =>
    document(
      story,
      'The Weathervane',
      `<body><div class="frame"><header class="frame-top"><a href="/">The Weathervane</a><nav><ul>${links(['North', 'South', 'Indoors'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></nav></header><main><article class="piece"><div class="piece-head">${when(story.kicker, (kicker) => `<p class="piece-tag">${kicker}</p>`)}<h1>${story.headline}</h1>${when(story.standfirst, (text) => `<p class="piece-sub">${text}</p>`)}<p class="piece-by">${story.byline}</p><p class="piece-on"><time datetime="${pageTime}">${story.date}</time></p></div><figure><img src="/lead.jpg" alt="" width="800" height="450"><figcaption>${story.caption}</figcaption></figure>
<div class="piece-text"><div class="box-a1"><div class="box-a2"><h2>Key points</h2></div><div class="box-a3"><p>Tools can now be borrowed like books for nine days at a time.</p><p>Dirty ones are cleaned at a brush table behind the reading room.</p><p>Other towns are thinking of doing the same next year.</p></div><div class="box-a4"><p>This summary was written by a machine and read over by the night editor of this newspaper.</p></div><button>Show less</button></div>
${when(story.logo, (link) => `<figure>${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div></article><section class="onward"><h2>Related</h2><ul>${links(['Why the cock turns north'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></section></main><aside><h2>Most read</h2><ol>${links(['Rain expected where it always falls'])}${when(story.sidebar, (link) => `<li>${link}</li>`)}</ol></aside><footer><p>The Weathervane, Church Tower</p>${when(story.footer, (line) => `<p>${line}</p>`)}</footer></div></body>`,
    ),
  lacks: ['comment'],
};
