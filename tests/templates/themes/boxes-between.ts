import { document, each, links, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const boxes: Record<number, string> = {
  0: '<div class="ad-slot ad-slot--content-1" aria-label="Anzeige"><span class="ad-slot__label">Anzeige</span><p>Gummistiefel mit Profil, jetzt auch für schmale Füße und in der Farbe nasser Ziegel.</p></div>',
  1: '<div class="newsletter-box"><h3>Der Morgenbrief</h3><p>Jeden Werktag um sechs: was wichtig wird, was liegen blieb und was Sie getrost vergessen können.</p><form><input type="email" placeholder="Ihre Adresse"><button>Abonnieren</button></form></div>',
  2: '<div class="article-teaser"><span>Lesen Sie auch</span><a href="/story/2">Warum die Feuerwehr jetzt Brötchen backt</a></div>',
  3: '<div class="ad-slot ad-slot--content-2" aria-label="Anzeige"><span class="ad-slot__label">Anzeige</span></div><div class="poll-widget"><p>Backen Sie Ihr Brot selbst?</p><button>Ja</button><button>Nein</button></div>',
};

/** A commercial newsroom: a consent wall over the page, and a box after nearly every paragraph. */
export const boxesBetween: Template = {
  name: 'consent wall, newsletter box and advertisements between paragraphs',
  language: 'de',
  set: (story) =>
    document(
      story,
      'Tagesanzeiger Altenrode',
      `<body class="has-consent-layer"><header class="page-header"><a class="page-header__logo" href="/">Tagesanzeiger Altenrode</a><nav class="page-nav"><ul>${links(['Lokales', 'Politik', 'Kultur', 'Abo'])}${when(story.menu, (link) => `<li>${link}</li>`)}</ul></nav></header><div class="ad-slot ad-slot--superbanner"><span>Anzeige</span></div>
<main class="page-main"><article class="article" itemscope itemtype="https://schema.org/NewsArticle"><div class="article__header">${when(story.kicker, (kicker) => `<span class="article__kicker">${kicker}</span>`)}<h1 class="article__headline" itemprop="headline">${story.headline}</h1>${when(story.standfirst, (text) => `<p class="article__intro">${text}</p>`)}<div class="article__meta"><span class="article__author">Von ${story.byline}</span></div><div class="article__meta"><time class="article__date" datetime="${pageTime}">${story.date}</time></div><div class="article__tools"><button>Merken</button><button>Teilen</button></div></div>
<figure class="article__image"><img src="/lead.jpg" alt="" width="960" height="540"><figcaption>${story.caption}</figcaption></figure>${when(story.logo, (link) => `<figure class="article__sign">${link}</figure>`)}<div class="article__body" itemprop="articleBody">${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${each(story.paragraphs, (html, i) => `<p>${html}</p>${boxes[i] ?? ''}`)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}</div><div class="article__tags">${links(['Mühle', 'Brot'], (link) => link)}</div></article>
<section class="recommendations"><h2>Das könnte Sie interessieren</h2><div class="teaser-list">${links(['Der letzte Schmied gibt Kurse', 'Brunnen im Stadtpark wieder dicht'], (link) => `<div class="teaser">${link}<p class="teaser__text">Ein Besuch bei Leuten, die früh aufstehen und spät etwas davon haben.</p></div>`)}${when(story.related, (link) => `<div class="teaser">${link}</div>`)}</div></section><section class="comments"><h2>Kommentare (1)</h2><div class="comment"><p>Schade, dass man bei Ostwind vor verschlossener Tür steht.</p></div>${when(story.comment, (html) => `<div class="comment"><p>${html}</p></div>`)}</section></main>
<aside class="page-aside"><h2>Meistgelesen</h2><ol>${links(['Katze löst Großeinsatz aus'])}${when(story.sidebar, (link) => `<li>${link}</li>`)}</ol></aside><footer class="page-footer"><p>Tagesanzeiger Altenrode, gegründet im Gasthaus</p>${when(story.footer, (line) => `<p>${line}</p>`)}</footer>
<div id="consent-layer" class="consent-layer" role="dialog" aria-modal="true" aria-label="Einwilligung"><h2>Ihre Privatsphäre</h2><p>Wir und unsere 312 Partner möchten auf Ihrem Gerät Informationen ablegen, um Ihnen Anzeigen für Gummistiefel zu zeigen und zu messen, ob Sie davon trockene Füße bekommen.</p><p>Sie können Ihre Einwilligung jederzeit im Fuß der Seite widerrufen.</p><button>Alle akzeptieren</button><button>Einstellungen</button></div></body>`,
    ),
};
