// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { blockText } from '../../utils/draft/draft.ts';
import { draftHtml } from '../../utils/draft/draft-html.ts';
import { markdownDraft } from '../../utils/draft/markdown-draft.ts';

const original = 'https://www.ukrinform.ua/rubric-society/4000001-zerno.html';

test('Markdown is read with its headings, links, looks, lists and quotations', async () => {
  const draft = await markdownDraft(
    `---\ntitle: Порт\ntags: [a, b]\n---\r\n\r\n# Порт\r\n\r\nПро це **повідомляє** [*Укрінформ*](${original} "назва"), www.example.org\r\n\r\n- Раз\r\n- Два\r\n\r\n1. Три\r\n\r\n> Слова.\r\n\r\n![знімок](a.png)`,
  );
  expect(draftHtml(draft).split('\n')).toEqual([
    '<h1>Порт</h1>',
    `<p>Про це <strong>повідомляє</strong> <a href="${original}"><em>Укрінформ</em></a>, <a href="http://www.example.org">www.example.org</a></p>`,
    '<ul><li>Раз</li><li>Два</li></ul>',
    '<ol><li>Три</li></ol>',
    '<blockquote><p>Слова.</p></blockquote>',
  ]);
  expect(draft).toMatchObject({ links: 'known', cut: false, lost: ['picture'] });
});

test('HTML inside Markdown is read as pasted HTML is', async () => {
  const { blocks, lost } = await markdownDraft(
    'Перше <script>run()</script><img src=x onerror="run()"> [друге](javascript:run()) <b>третє</b>\n\n<div hidden>ні</div>\n\n<iframe></iframe>',
  );
  expect(blocks.map(blockText)).toEqual(['Перше друге третє']);
  expect(lost.toSorted()).toEqual(['frame', 'picture', 'unsafe-link']);
});

test.each(['>', '- ', '1. ', '>1) ', '[', '![', '*', '`', '<b>', '(', '_a '])(
  '%j without end is read as far as it can be',
  async (sign) => {
    const draft = await markdownDraft(`Порт\n\n${sign.repeat(20_000)}Зерно`);
    expect(draft.blocks.map(blockText)[0]).toBe('Порт');
  },
);

test('Markdown longer than is read is cut', async () => {
  const draft = await markdownDraft('слово '.repeat(300_000));
  expect(draft.cut).toBe(true);
});
