import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const article = (head: string, body: string): string =>
  `<article class="stream-article"><div class="stream-head">${head}</div><div class="stream-body">${body}</div></article>`;

/** The reader has scrolled on: the story is the second of the articles on the page. */
export const endlessScrollSecond: Template = {
  name: 'the second of several articles on one page',
  language: 'de',
  set: (story) =>
    document(
      { ...story, title: 'Der Fährmann, der nie wenden lernte' },
      'Endlosblatt',
      `<body><div class="topline"><a href="/">Endlosblatt</a><nav><ul>${links(['Land', 'Leute', 'Luft'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></nav></div><div class="stream">
${article('<h1>Der Fährmann, der nie wenden lernte</h1><p class="stream-by">Von Ottilie Krahn</p><p class="stream-date">24. November 2026, 10:00 Uhr</p>', paragraphs(['Die Fähre in Niederried fährt vorwärts hinüber und rückwärts zurück, denn ihr Erbauer hatte die Scheune ausgemessen, in der sie entstand, aber nicht den Fluss.', 'Seit sechzig Jahren sitzen die Fahrgäste auf dem Heimweg mit dem Rücken zum Bug. Wer hier aufwuchs, liest angeblich Zeitungen in jeder Richtung gleich schnell.', 'In diesem Herbst sollte ein zweites Steuerrad ans Heck. Der Fährmann probierte es einen Nachmittag lang, wurde zum ersten Mal seekrank und ließ es wieder abmontieren.']))}
${article(`${when(story.kicker, (kicker) => `<span class="stream-tag">${kicker}</span>`)}<h1>${story.headline}</h1>${when(story.standfirst, (text) => `<p class="stream-sub">${text}</p>`)}<p class="stream-by">Von ${story.byline}</p><p class="stream-date"><time datetime="${pageTime}">${story.date}</time></p>`, `<figure><img src="/lead.jpg" alt="" width="800" height="500"><figcaption>${story.caption}</figcaption></figure>${when(story.logo, (link) => `<figure>${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}`)}
${article('<h1>Nebelbank eröffnet Zweigstelle im Tal</h1><p class="stream-by">Von Jasper Quell</p><p class="stream-date">23. November 2026, 17:30 Uhr</p>', paragraphs(['Die Wetterwarte im Tal hat am Montag ihren hundertsten Nebelmorgen in diesem Jahr gezählt und den Tag mit einem Kuchen gefeiert, den eine Weile niemand finden konnte.', 'Das Beobachtungsbuch wird geführt, seit die Bahn gekommen ist. Es verzeichnet Hagel im Juni, Schnee auf einer Hochzeit und einmal, ohne weitere Bemerkung, ein Klavier im Wind.']))}
</div><div class="stream-more"><h2>Meistgelesen</h2><ul>${links(['Ziege im Rathaus'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></div><footer><p>Endlosblatt hört nicht auf</p>${when(story.footer, (line) => `<p>${line}</p>`)}</footer></body>`,
    ),
  lacks: ['sidebar', 'comment'],
};
