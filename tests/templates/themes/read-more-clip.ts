import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const style =
  '<style>body{font:16px/24px serif}main{width:720px}.story__body--clipped{max-height:420px;overflow:hidden;position:relative}.story__fade{position:absolute;left:0;right:0;bottom:0;height:60px;background:linear-gradient(rgba(255,255,255,0),#fff);pointer-events:none}</style>';

/** The text is cut off after some lines until the reader asks for the rest. */
export const readMoreClip: Template = {
  name: 'a text clipped until the reader asks for more',
  language: 'en',
  open: 1,
  set: (story) =>
    document(
      story,
      'The Locksmith',
      `<body><header class="top" role="banner"><a href="/">The Locksmith</a><nav>${links(['Today', 'Essays', 'Account'], (link) => `<span>${link}</span>`)}${when(story.menu, (link) => `<span>${link}</span>`)}</nav></header><main><article class="story"><div class="story__head">${when(story.kicker, (kicker) => `<div class="story__label">${kicker}</div>`)}<h1>${story.headline}</h1>${when(story.standfirst, (text) => `<p class="story__deck">${text}</p>`)}<div class="story__by">By ${story.byline}</div><div class="story__date"><time datetime="${pageTime}">${story.date}</time></div></div>
<figure><img src="/lead.jpg" alt="" width="700" height="100"><figcaption>${story.caption}</figcaption></figure><div class="story__body story__body--clipped">${when(story.logo, (link) => `<figure>${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs)}<div class="story__fade"></div></div><button class="story__more" aria-expanded="false">Read the full story</button></article>
<section class="paywall-offer"><h2>Already a key holder?</h2><p>Sign in to read everything behind the door, or try the first month for the price of a padlock.</p></section><section class="further"><h2>Further reading</h2><ul>${links(['How to open a jar'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></section></main><footer><p>The Locksmith, Back Lane</p>${when(story.footer, (line) => `<p>${line}</p>`)}</footer></body>`,
      { head: style },
    ),
  lacks: ['sourceBelow', 'sidebar', 'comment'],
};
