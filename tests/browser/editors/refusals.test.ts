import { afterAll, beforeAll, expect, test } from 'vitest';
import { tiptapPage } from './kinds.ts';
import { count, Desk, draft, href, link, read, words } from './at-the-desk.ts';
import { recorder, seenByPage } from '../recording-page.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.opened();
});
afterAll(() => desk.close());

const inside = (): Promise<string> => desk.page.evaluate<string>(`document.querySelector('#e').innerHTML`);
const editable = (content: string): string => `<div id="e" contenteditable>${content}</div>`;

test('a page sees nothing of the extension before it is asked, nor of being read', async () => {
  await desk.show(recorder + editable(draft));
  // What the browser itself tells a new page comes a little later.
  await desk.page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
  const before = await desk.page.evaluate<object>(seenByPage);
  expect((await desk.found()).html).toBe(read);
  expect(await desk.page.evaluate(seenByPage)).toEqual(before);
});

test('an editor that has no links gets its draft back', async () => {
  await desk.show(tiptapPage(draft, false));
  const model = (): Promise<string> => desk.page.evaluate<string>('JSON.stringify(editor.getJSON())');
  const before = await model();
  expect(await desk.insert({ replaces: words })).toEqual({ inserted: 'no', why: 'not-inserted' });
  expect(await model()).toBe(before);
});

test('an editor that takes the paste and drops it stays as it is', async () => {
  await desk.show(`${editable(draft)}<script>
    addEventListener('paste', (event) => { event.preventDefault() }, true)</script>`);
  expect(await desk.insert({ replaces: words })).toEqual({ inserted: 'no', why: 'not-inserted' });
  expect(await inside()).toBe(draft);
});

test('what a page writes itself and cannot undo is told', async () => {
  await desk.show(`${editable(draft)}<script>
    addEventListener('paste', (event) => { event.preventDefault(); document.querySelector('#e p').textContent = 'Other words.' }, true)</script>`);
  expect(await desk.insert({ replaces: words })).toEqual({ inserted: 'no', why: 'not-undone' });
});

test('a paragraph with a picture is not replaced', async () => {
  await desk.show(editable(draft.replace('The harbour was', '<img alt="" src="data:,"> The harbour was')));
  const before = await inside();
  expect(await desk.insert({ replaces: words })).toEqual({ inserted: 'no', why: 'not-inserted' });
  expect(await inside()).toBe(before);
});

test('a tab that was hidden is hidden again when nothing was put in', async () => {
  await desk.show(editable(draft));
  await desk.hide();
  expect(await desk.insert({ replaces: 'Other words.' })).toEqual({ inserted: 'no', why: 'changed' });
  expect(await desk.isShown()).toBe(false);
  await desk.page.front();
});

test('without a paragraph, and without a caret, nothing is put in', async () => {
  await desk.show(editable('<h2>Title</h2>'));
  expect(await desk.insert({ html: link })).toEqual({ inserted: 'no', why: 'no-paragraph' });
  await desk.show(`${editable(draft)}<input id="other">`);
  await desk.page.click('#other');
  expect(await desk.insert({ html: link, where: 'caret' })).toEqual({ inserted: 'no', why: 'no-paragraph' });
});

test('an editor that has gone is told, and another page never gets what was meant for it', async () => {
  await desk.show(editable(draft));
  const { id } = await desk.found();
  await desk.page.evaluate(`document.querySelector('#e').remove()`);
  expect(await desk.insert({ id })).toEqual({ inserted: 'no', why: 'gone' });
  await desk.show(editable(draft));
  await desk.editors();
  expect(await desk.insert({ id, replaces: words })).toEqual({ inserted: 'no', why: 'gone' });
  expect(await inside()).toBe(draft);
});

test('a page may be strict about scripts', async () => {
  await desk.show(editable(draft), {
    'content-security-policy': `default-src 'self'; require-trusted-types-for 'script'; trusted-types none`,
  });
  expect(await desk.insert({ replaces: words })).toEqual({ inserted: 'yes' });
  expect(count(await inside(), href)).toBe(1);
});

test('names of form fields hide nothing, and broken objects of the page do no harm', async () => {
  const fields = ['firstChild', 'parentNode', 'parentElement', 'getAttribute', 'ownerDocument', 'nodeName'];
  const form = `<form>${fields.map((name) => `<input name="${name}">`).join('')}${draft}</form>`;
  await desk.show(`${editable(form)}<script>
    Node.prototype.contains = Element.prototype.getAttribute = document.createRange = () => { throw new Error('broken') };
    DataTransfer.prototype.setData = () => { throw new Error('broken') };</script>`);
  expect((await desk.found()).html).toBe(read);
  const answer = await desk.insert({ replaces: words });
  expect(count(await inside(), href)).toBe(answer.inserted === 'yes' ? 1 : 0);
});

test('all editors of a page are found, in frames too, and what is hidden or only read is not', async () => {
  await desk.show(`<div contenteditable="false">No</div><div contenteditable hidden>No</div>
    <div contenteditable aria-label=" Lead \n"><p>One</p></div>
    <iframe title="Story" srcdoc="<body><script>document.designMode='on'</script><p>Two</p></body>"></iframe>
    <iframe srcdoc="<iframe srcdoc='<p contenteditable id=three>Three</p>'></iframe>"></iframe>
    <iframe sandbox srcdoc="<p contenteditable>Not ours</p>"></iframe>
    <div id="e" contenteditable data-placeholder="Text"><p>Four</p></div>`);
  await desk.page.click('#e');
  const editors = await desk.editors();
  expect(editors.map(({ label, ...rest }) => [label, 'html' in rest ? rest.html : ''])).toEqual([
    ['Text', '<p>Four</p>'],
    ['Lead', '<p>One</p>'],
    ['Story', '<p>Two</p>'],
    ['', '<p>Three</p>'],
  ]);
});

test('a text that is too large is named and not read', async () => {
  await desk.show(editable(`<p>${'word '.repeat(100_000)}</p>`));
  expect(await desk.editors()).toMatchObject([{ size: 'too-large' }]);
});
