import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** The first paragraph is set as the lead below the headline; author and date part it from the text. */
export const leadAboveByline: Template = {
  name: 'the lead above the byline',
  language: 'de',
  leads: 1,
  set: (story) =>
    document(
      story,
      'Die Warte',
      `<body><div id="page"><div id="head"><a href="/">Die Warte</a></div><div id="navi"><ul>${links(['Titel', 'Thema', 'Archiv'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></div><div id="cols"><div id="article"><div class="articlehead">${when(story.kicker, (kicker) => `<div class="roofline">${kicker}</div>`)}<h1>${story.headline}</h1><div class="lead">${story.paragraphs[0]}</div><div class="author">Von ${story.byline}</div><div class="dateline">${story.date}</div></div><div class="picture"><img src="/lead.jpg" alt="" width="640" height="400"><div class="legend">${story.caption}</div></div>
${when(story.logo, (link) => `<div class="picture">${link}</div>`)}<div class="articletext">${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs.slice(1))}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div><div class="articlefoot"><span>Drucken</span> <span>Merken</span></div></div><div id="right"><div class="box"><h3>Beliebt</h3>${links(['Der Turm bekommt eine Leiter'], (link) => `<div>${link}</div>`)}${when(story.sidebar, (link) => `<div>${link}</div>`)}</div></div></div><div class="furtherreading"><h3>Weitere Artikel</h3>${links(['Störche überwintern auf dem Rathaus', 'Die Uhr geht nach'], (link) => `<div class="further">${link}</div>`)}${when(story.related, (link) => `<div class="further">${link}</div>`)}</div><div id="forum"><h3>Leserbriefe</h3><div class="letter">Mein Vater hätte sich gefreut, er hat noch bei Laternenlicht gemahlen.</div>${when(story.comment, (html) => `<div class="letter">${html}</div>`)}</div><div id="foot"><p>Die Warte, am Markt</p>${when(story.footer, (line) => `<p>${line}</p>`)}</div></div><time datetime="${pageTime}"></time></body>`,
    ),
  lacks: ['standfirst'],
};
