import { clock } from './stories/fr.ts';
import {
  credited,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  siteLinks,
  type Site,
  tooLow,
  unlinked,
} from './site.ts';

const { url, paragraphs } = clock;

/** A French publishing system: surtitre, soustitre, chapo, texte, postscript, notes, forum. */
const page = (parts: Partial<Parts>): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    kicker,
    standfirst,
    byline,
    above,
    below,
    sidebar,
    footer,
    comments,
  } = {
    title: clock.title,
    paragraphs,
    ...parts,
  };
  return `<!DOCTYPE html><html dir="ltr" lang="fr" class="ltr fr no-js"><head><meta charset="utf-8"><title>${title} - La Gazette du Val</title><meta name="generator" content="SPIP 4.3"><style>.page{width:960px;margin:0 auto}.wrapper .content{float:left;width:640px}.aside{float:right;width:280px}.surtitre{font-variant:small-caps;color:#555}.chapo{font-weight:700}.notes{font-size:.85em}</style>${head}</head>
<body id="top" class="pas_surlignable page_article"><div class="page"><div class="header" role="banner"><div class="accueil"><a rel="start home" href="/" title="Accueil">La Gazette du Val</a></div></div><div class="nav" id="nav" role="navigation"><ul>${siteLinks('Vallée', 'Cultures', 'Idées', 'Agenda')}</ul></div>
<div class="main" role="main"><div class="wrapper hfeed"><div class="content hentry" id="content"><p class="arbo"><a href="/">Accueil</a> &gt; <a href="/rub3">Cultures</a> &gt; <strong class="on">${title}</strong></p>
<div class="cartouche">${kicker === undefined ? '' : `<p class="surtitre">${kicker}</p>`}<h1 class="entry-title">${title}</h1>${above ?? ''}<p class="info-publi"><abbr class="published" title="2026-09-21T14:00:00Z">lundi 21 septembre 2026</abbr><span class="sep">, </span><span class="auteurs">par <span class="vcard author">${byline ?? '<a class="url fn spip_in" href="/auteur5">Solène Arvieu</a>'}</span></span></p></div>
${standfirst === undefined ? '' : `<div class="chapo surlignable">${standfirst}</div>`}<div class="texte entry-content surlignable"><figure class="spip_doc_inner spip_document_12 spip_documents_right"><img src="local/cache-vignettes/clock.jpg" width="300" height="200" alt=""><figcaption class="spip_doc_legende"><div class="spip_doc_titre">La tour au printemps</div></figcaption></figure>
${body.map((text) => `<p>${text}</p>`).join('\n')}</div>${below ?? ''}
<a href="#forum" class="comments">1 Message</a><div id="forum"><h2 class="h2">Vos commentaires</h2><ul class="forum"><li class="forum-fil"><div class="forum-message"><div class="forum-chapo"><em>Le 22 septembre, par Gaston</em></div><div class="forum-texte"><p>${comments ?? 'Et la cloche du lavoir, alors ?'}</p></div></div></li></ul></div></div></div>
<div class="aside" role="complementary"><div class="liste articles"><h2 class="h2">Dans la même rubrique</h2><ul>${siteLinks('Le kiosque rouvre dimanche', 'Trois cartes pour se perdre')}</ul></div>${sidebar ?? ''}</div></div>
<div class="footer" role="contentinfo"><p>2009-2026 © La Gazette du Val | <a rel="contents" href="/plan">Plan du site</a> ${footer ?? ''}</p></div></div></body></html>`;
};

const link = (text: string, extra = ''): string => `<a href="${url}" class="spip_out"${extra}>${text}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);

export const spip: Site = {
  name: 'surtitre, chapo, texte (SPIP-like)',
  story: clock,
  situations: [
    {
      name: 'the chapo links',
      html: page({ standfirst: `<p>La tour retrouve sa voix, rapporte ${link('Ukrinform')}.</p>` }),
      expected: credited('met'),
    },
    {
      name: 'the surtitre in small capitals links',
      html: page({ kicker: `Avec ${link('Ukrinform')}` }),
      expected: credited('met'),
    },
    {
      name: 'the author is the agency',
      html: page({ byline: link('Ukrinform') }),
      expected: credited('met'),
    },
    {
      name: 'the first paragraph after a floated picture links',
      html: page({ paragraphs: lead(`(${link('Ukrinform')})`) }),
      expected: credited('met'),
    },
    {
      name: 'a short opening paragraph is nothing but the source',
      html: page({ paragraphs: [`Source : ${link('agence Ukrinform')}`, ...paragraphs] }),
      expected: credited('met'),
    },
    {
      name: 'the headline itself links',
      html: page({ title: link(clock.title) }),
      expected: credited('met'),
    },
    {
      name: 'a subtitle between headline and date links',
      html: page({ above: `<p class="soustitre">Une dépêche de ${link('l’agence Ukrinform')}</p>` }),
      expected: notForbidden('met'),
    },
    {
      name: 'letters in the colour gradient of a badge with enough contrast',
      html: page({
        paragraphs: lead(
          `<span style="background:linear-gradient(#103a6b,#0b2545);padding:2px 6px">${link('Ukrinform', ' style="color:#fff"')}</span>`,
        ),
      }),
      expected: notForbidden('met'),
    },
    {
      name: 'a link at half of a fifth of its strength',
      html: page({ paragraphs: lead(`<span style="opacity:.2">Source : ${link('Ukrinform')}</span>`) }),
      expected: leftOpen,
    },
    {
      name: 'an archived copy of the article',
      html: page({
        paragraphs: lead(
          `Source : <a href="https://web.archive.org/web/20260921/${url}" class="spip_out">Ukrinform</a>`,
        ),
      }),
      expected: leftOpen,
    },
    {
      name: 'a postscript names the source',
      html: page({
        below: `<div class="ps surlignable"><h2 class="pas_surlignable">P.-S.</h2><p>Source : ${link('Ukrinform')}</p></div>`,
      }),
      expected: tooLow('met'),
    },
    {
      name: 'a note at the foot of the text',
      html: page({
        paragraphs: lead(
          '<span class="spip_note_ref">[<a href="#nb1" class="spip_note" rel="appendix" id="nh1">1</a>]</span>',
        ),
        below: `<div class="notes"><div id="nb1"><p><span class="spip_note_ref">[<a href="#nh1" class="spip_note">1</a>] </span>${link('Ukrinform')}, 21 septembre 2026.</p></div></div>`,
      }),
      expected: tooLow('met'),
    },
    {
      name: 'nofollow where the rule asks for an open link',
      html: page({ paragraphs: lead(`(${link('Ukrinform', ' rel="external nofollow"')})`) }),
      expected: credited('not-met'),
    },
    {
      name: 'a message of the forum links',
      html: page({ comments: `Voir la dépêche : ${link('Ukrinform')}` }),
      expected: tooLow('met'),
    },
    {
      name: 'the anchor has no text',
      html: page({ paragraphs: lead(`Source : Ukrinform${link('\u200b')}.`) }),
      expected: unlinked,
    },
    { name: 'the name alone', html: page({ paragraphs: lead('(Ukrinform)') }), expected: unlinked },
  ],
};
