import {
  credited,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  type Site,
  siteLinks,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';
import { willow } from './stories/fr.ts';

const { url, paragraphs } = willow;
const [first = '', second = '', third = ''] = paragraphs;
const open = 'met';

const readAlso = (html: string): string =>
  `<div class="lire-aussi css-1kq3o"><span>À lire aussi</span> ${html}</div>`;

/** A weekly: surtitre, chapô, signature, a large first letter, a framed box in the text and lines to read on. */
const page = (
  parts: Partial<Parts> & { box?: string; also?: string; caption?: string; card?: string },
): string => {
  const {
    title,
    paragraphs: texts,
    head = '',
    kicker = 'Ponts et passages',
    standfirst = 'Il aura fallu six printemps, deux rangées de boutures et beaucoup d’arrosoirs.',
    byline = 'Par la rédaction',
    above = '',
    below = '',
    sidebar = '',
    footer = '',
    box = 'Le saule blanc prend racine en trois semaines et perd la moitié de son eau la nuit.',
    also = '<a href="/art/221">Le bac à chaîne de Morte-Eau change de chaîne</a>',
    caption = 'La passerelle en septembre. © La Hulotte',
    card = '',
  } = { title: willow.title, paragraphs, ...parts };
  const text = texts
    .map(
      (one, i) =>
        `<p class="css-8x2f0e">${one}</p>${i === 1 ? readAlso(also) : ''}${i === 3 ? `<div class="encadre css-p0a9"><p class="encadre__titre">Un arbre pressé</p><p>${box}</p></div>` : ''}`,
    )
    .join('');
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${willow.title} - La Lanterne</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-09-25T16:30:00+02:00"><meta name="robots" content="index, follow, max-snippet:-1"><style>body{margin:0;font:19px/1.6 "Marr Sans",Georgia;color:#2a303b;background:#fff}.css-wrap{max-width:1100px;margin:0 auto}.css-main{width:68%;display:inline-block;vertical-align:top}.css-aside{width:30%;display:inline-block;vertical-align:top}.css-chapo{font-weight:600}.lettrine{float:left;font-size:64px;line-height:52px;padding-right:6px}.encadre{background:#eef2ee;padding:16px}.legende{font-size:13px;color:#747b83}.css-mur{display:none}.css-pied{background:#2a303b;color:#fff}.css-pied a{color:#fff}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0)}</style>${head}</head>
<body><div id="js-body"><div class="css-mur" id="didomi"><p>Votre vie privée</p><button>Accepter</button></div><header id="Header" class="css-h"><div class="css-wrap"><a href="/" aria-label="Retour à la page d’accueil"><img src="/lanterne.svg" alt="La Lanterne" width="200" height="50"></a><nav aria-label="Navigation principale"><ul>${siteLinks('À la une', 'Sciences', 'Campagnes', 'Débats')}</ul></nav><a class="css-abo" href="/abo">S’abonner</a></div></header>
<div class="css-wrap"><section class="css-main"><section class="article article--content"><header class="article__heading"><ul class="breadcrumb">${siteLinks('Campagnes')}<li>${kicker}</li></ul><h1 class="article__title">${title}</h1><p class="article__desc css-chapo">${standfirst}</p><section class="meta meta__social"><div><p class="meta__authors">${byline}</p><p class="meta__date">Publié le 25 septembre 2026 à 16h30 · Temps de lecture 2 min.</p></div><ul class="meta__actions"><li><button>Offrir l’article</button></li><li><button>Partager</button></li></ul></section></header>
<figure class="article__media"><img src="/i/saule.jpg" alt="" width="748" height="420"><figcaption class="legende">${caption}</figcaption></figure>${above}
<article class="article__content old__article-content-single">${text}<p class="article__signature"><strong>La rédaction</strong></p></article>${below}
<section class="article__reactions"><h2>Contributions</h2><p>L’espace des contributions est réservé aux abonnés.</p></section>${card}</section></section><aside class="css-aside"><h2>Les plus lus</h2><ol>${siteLinks('Faut-il tailler avant la lune ?', 'Le retour du lavoir')}</ol>${sidebar}</aside></div>
<footer class="css-pied"><div class="css-wrap"><ul>${siteLinks('Mentions légales', 'Charte', 'Gestion des cookies')}</ul><p>© La Lanterne ${footer}</p></div></footer></div></body></html>`;
};

const link = (words: string, href = url, more = ''): string => `<a href="${href}"${more}>${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${first} ${html}`);

export const frenchWeekly: Site = {
  name: 'French weekly with chapô and encadré',
  story: willow,
  situations: [
    { name: 'the headline is the link', html: page({ title: link(willow.title) }), expected: credited(open) },
    {
      name: 'the last of the crumbs above the headline is the agency',
      html: page({ kicker: link('Ukrinform') }),
      expected: notForbidden(open),
    },
    {
      name: 'the chapô ends with the link',
      html: page({ standfirst: `Six printemps d’arrosage, raconte ${link('Ukrinform')}.` }),
      expected: credited(open),
    },
    {
      name: 'the signature names newsroom and agency',
      html: page({ byline: `La Lanterne avec ${link('Ukrinform')}` }),
      expected: credited(open),
    },
    {
      name: 'a source line between picture and text',
      html: page({ above: `<p class="article__source"><em>Source : ${link('Ukrinform')}</em></p>` }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph ends with the link',
      html: page({ paragraphs: lead(`C’est ce que rapporte ${link('Ukrinform')}.`) }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph has a large first letter and links',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          `<span class="lettrine">${first.slice(0, 1)}</span>${first.slice(1)} (${link('Ukrinform')})`,
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'the agency in the middle of the first sentence links to its home page',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          first.replace(
            'depuis samedi',
            `depuis samedi, selon ${link('Ukrinform', 'https://www.ukrinform.fr/')},`,
          ),
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'the verb in the first paragraph links without certificate',
      html: page({
        paragraphs: lead(`Ukrinform en a ${link('rendu compte', url.replace('https:', 'http:'))}.`),
      }),
      expected: credited(open),
    },
    {
      name: 'place and agency in a line of their own inside the first paragraph',
      html: page({
        paragraphs: replaced(paragraphs, 0, `<b>Verbova Luka — ${link('Ukrinform')}</b><br>${first}`),
      }),
      expected: credited(open),
    },
    {
      name: 'a line to read on stands before the first paragraph, which links',
      html: page({
        above: readAlso('<a href="/art/9">Marais : la carte des digues</a>'),
        paragraphs: lead(`(${link('Ukrinform')})`),
      }),
      expected: credited(open),
    },
    {
      name: 'a link that search engines are asked not to follow',
      html: page({ paragraphs: lead(`(${link('Ukrinform', url, ' rel="ugc nofollow"')})`) }),
      expected: credited('not-met'),
    },
    {
      name: 'the line under the picture names the agency for the text',
      html: page({ caption: `La passerelle en septembre. Récit : ${link('Ukrinform')}` }),
      expected: notForbidden(open),
    },
    {
      name: 'a stored copy of a search engine',
      html: page({
        paragraphs: lead(
          link(
            'Ukrinform',
            `https://webcache.googleusercontent.com/search?q=cache:${encodeURIComponent(url)}`,
          ),
        ),
      }),
      expected: leftOpen,
    },
    {
      name: 'the framed box in the text links',
      html: page({ box: `Les détails chez ${link('Ukrinform')}.` }),
      expected: tooLow(open),
    },
    {
      name: 'the line to read on after the second paragraph links',
      html: page({ also: link(willow.title) }),
      expected: tooLow(open),
    },
    {
      name: 'the third paragraph links',
      html: page({ paragraphs: replaced(paragraphs, 2, `${third} (${link('Ukrinform')})`) }),
      expected: tooLow(open),
    },
    {
      name: 'a card about the newsroom’s partners below the text links',
      html: page({
        card: `<section class="css-card"><h2>Nos partenaires</h2>${link('Ukrinform')}</section>`,
      }),
      expected: tooLow(open),
    },
    {
      name: 'the credit is there for screen readers alone',
      html: page({ above: `<p class="sr-only">Source : ${link('Ukrinform')}</p>` }),
      expected: unlinked,
    },
    {
      name: 'the name alone, in the first and the second paragraph',
      html: page({
        paragraphs: replaced(lead('(Ukrinform)'), 1, `${second} C’est ce que rapporte Ukrinform.`),
      }),
      expected: unlinked,
    },
  ],
};
