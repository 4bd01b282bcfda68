import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const style =
  '<style>.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}</style>';

/** The headline is drawn in a picture; the heading is there for machines alone. */
export const pictureHeadline: Template = {
  name: 'the headline in a picture',
  language: 'en',
  set: (story) =>
    document(
      story,
      'Drawn & Quarterly Town',
      `<body class="special"><div class="bar"><a href="/">Drawn &amp; Quarterly Town</a><ul class="bar-links">${links(['Issues', 'Prints'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></div><div class="hero"><h1 class="vh">${story.headline}</h1><img class="hero-art" src="/title-art.png" alt="" width="1100" height="400"></div><main class="special-main"><div class="special-intro">${when(story.standfirst, (text) => `<p class="dek">${text}</p>`)}<div class="credits-line">Words: ${story.byline}</div><div class="issue-date"><time datetime="${pageTime}">${story.date}</time></div></div>
<div class="special-art"><figure><img src="/lead.jpg" alt="" width="900" height="500"><figcaption>${story.caption}</figcaption></figure></div>${when(story.logo, (link) => `<div class="special-art">${link}</div>`)}<div class="special-text">${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div></main><div class="special-more"><h2>From the drawer</h2>${links(['A map of all benches'], (link) => `<p>${link}</p>`)}${when(story.related, (link) => `<p>${link}</p>`)}</div><div class="special-foot"><p>Printed with plum ink</p>${when(story.footer, (line) => `<p>${line}</p>`)}</div></body>`,
      { head: style },
    ),
  lacks: ['headline', 'kicker', 'sidebar', 'comment'],
};
