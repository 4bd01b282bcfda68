import { orchard } from './stories/pl.ts';
import {
  credited,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  type Site,
  tooLow,
  unlinked,
} from './site.ts';

const { url, paragraphs } = orchard;

/** Written by hand long ago: layout tables, font elements, paragraphs that are never closed. */
const page = (parts: Partial<Parts> & { ribbon?: string }): string => {
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
    ribbon,
  } = {
    title: orchard.title,
    paragraphs,
    ...parts,
  };
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML lang="pl"><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>${title}</TITLE>${head}</HEAD>
<BODY BGCOLOR="#FFFFF0" TEXT="#202020" LINK="#0000CC" VLINK="#660099">
<CENTER><FONT size="5" color="#006600"><B>WIEŚCI SADOWNICZE</B></FONT><BR><FONT size="2">[ <A HREF="/">Start</A> | <A HREF="/archiwum.html">Archiwum</A> | <A HREF="/ksiega.html">Księga gości</A> ]</FONT></CENTER><HR>
<TABLE border="0" cellpadding="8" width="760" align="center"><TR><TD width="150" valign="top" bgcolor="#EEEEDD"><FONT size="2"><B>Nowości</B><BR><A HREF="/a1.html">Jak ostrzyć sekator</A><BR><A HREF="/a2.html">Gruszki na suszenie</A>${sidebar ?? ''}</FONT></TD>
<TD valign="top">${kicker === undefined ? '' : `<FONT size="2" color="#990000"><B>${kicker}</B></FONT><BR>`}<FONT size="4"><B>${title}</B></FONT>${byline === undefined ? '' : `<BR><FONT size="2"><I>${byline}</I></FONT>`}<BR><FONT size="1" color="#666666">22 września 2026</FONT>${above ?? ''}${ribbon ?? ''}
${standfirst === undefined ? '' : `<P><B>${standfirst}</B>`}${body.map((text) => `\n<P align="justify">${text}`).join('')}
${below ?? ''}<HR noshade size="1"><FONT size="2"><A HREF="/archiwum.html">« wróć do archiwum</A></FONT></TD></TR></TABLE>
<HR><CENTER><FONT size="1">© 1999-2026 Wieści Sadownicze ${footer ?? ''}<BR>Strona najlepiej wygląda w 800x600</FONT></CENTER></BODY></HTML>`;
};

const link = (text: string, href = url): string => `<A HREF="${href}">${text}</A>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);

export const handWritten: Site = {
  name: 'hand-written tables and fonts',
  story: orchard,
  situations: [
    {
      name: 'the first paragraph links',
      html: page({ paragraphs: lead(`Informuje o tym ${link('Ukrinform')}.`) }),
      expected: credited('met'),
    },
    {
      name: 'a small italic line under the headline links',
      html: page({ byline: `Źródło: ${link('Ukrinform')}` }),
      expected: credited('met'),
    },
    {
      name: 'the red line above the headline links',
      html: page({ kicker: `Za agencją ${link('UKRINFORM')}` }),
      expected: credited('met'),
    },
    {
      name: 'the bold opening paragraph links',
      html: page({ standfirst: `Czterdzieści odmian wróciło z zapomnienia, pisze ${link('Ukrinform')}.` }),
      expected: credited('met'),
    },
    {
      name: 'place and agency in capitals open the text',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          `<FONT size="-1">JASNA HREBLA. ${link('UKRINFORM')}.</FONT> ${paragraphs[0] ?? ''}`,
        ),
      }),
      expected: credited('met'),
    },
    {
      name: 'a source line above the text in small grey letters',
      html: page({
        above: `<BR><FONT size="1" color="#999999">Źródło: ${link('www.ukrinform.pl', 'http://www.ukrinform.pl')}</FONT>`,
      }),
      expected: credited('met'),
    },
    {
      name: 'the headline itself is the link',
      html: page({ title: link(orchard.title) }),
      expected: credited('met'),
    },
    {
      name: 'an opening sentence wrapped in a table cell of its own',
      html: page({
        above: `<TABLE border="1" cellpadding="4" width="100%"><TR><TD bgcolor="#FFFFCC"><FONT size="2">Artykuł za: ${link('Ukrinform')}</FONT></TD></TR></TABLE>`,
      }),
      expected: notForbidden('met'),
    },
    {
      name: 'letters of five pixels',
      html: page({ paragraphs: lead(`<SPAN style="font-size:5px">Źródło: ${link('Ukrinform')}</SPAN>`) }),
      expected: leftOpen,
    },
    {
      name: 'a ribbon that stays on the screen lies over the source line',
      html: page({
        ribbon: `<P><FONT size="2">Źródło: ${link('Ukrinform')}</FONT></P><DIV style="position:fixed;left:0;right:0;top:60px;bottom:0;background:#fff">Ta strona używa ciasteczek. <BUTTON>Zgoda</BUTTON></DIV>`,
      }),
      expected: leftOpen,
      needsLayout: true,
    },
    {
      name: 'the last line names the source',
      html: page({ below: `<P align="right"><I>Źródło: ${link('Ukrinform')}</I>` }),
      expected: tooLow('met'),
    },
    {
      name: 'the fourth paragraph links',
      html: page({
        paragraphs: replaced(paragraphs, 3, `${paragraphs[3] ?? ''} Pisze o tym ${link('Ukrinform')}.`),
      }),
      expected: tooLow('met'),
    },
    {
      name: 'the coloured column links the agency',
      html: page({ sidebar: `<BR><BR><B>Polecamy</B><BR>${link('Ukrinform', 'https://www.ukrinform.pl/')}` }),
      expected: tooLow('met'),
    },
    {
      name: 'letters in the colour of the paper',
      html: page({
        paragraphs: lead(
          `<FONT color="#FFFFF0">Źródło: <A HREF="${url}" style="color:#FFFFF0;text-decoration:none">Ukrinform</A></FONT>`,
        ),
      }),
      expected: unlinked,
    },
    {
      name: 'the name alone',
      html: page({ paragraphs: lead('Informuje o tym Ukrinform.') }),
      expected: unlinked,
    },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
