import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { untilTrue } from '../../../scripts/browsers/driver.ts';
import { corrected, count, Desk, href, link, read, words } from './at-the-desk.ts';
import { caretBefore, kinds } from './kinds.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.opened();
});
afterAll(() => desk.close());

describe.each(kinds)('$name', (kind) => {
  const model = (): Promise<string> => desk.page.evaluate<string>(kind.model);
  const putCaret = (): Promise<void> => desk.page.evaluate(caretBefore(kind, 'wait'));

  beforeEach(() => desk.showKind(kind));

  test('is read', async () => {
    const before = await model();
    expect(await desk.found()).toMatchObject({ size: 'whole', html: read });
    await putCaret();
    expect((await desk.found()).caret).toBe('Ships wait outside until morning.');
    expect(await model()).toBe(before);
  });

  test('takes the corrected first paragraph, and Ctrl+Z brings back the draft', async () => {
    const before = await model();
    expect(await desk.insert({ replaces: words })).toEqual({ inserted: 'yes' });
    const after = await model();
    expect([href, 'KYIV', 'Ukrinform'].map((part) => count(after, part))).toEqual([1, 1, 1]);
    expect((await desk.found()).html).toBe(read.replace(/<p>.*<\/p>/u, `<p>${corrected}</p>`));
    await desk.undo();
    await untilTrue('the draft of before', async () => (await model()) === before);
  });

  test('takes a link where the caret stands, and Ctrl+Z takes it away', async () => {
    await putCaret();
    const before = await model();
    const added = `(${link}) `;
    expect(await desk.insert({ html: added, where: 'caret' })).toEqual({ inserted: 'yes' });
    expect((await desk.found()).html).toBe(read.replace('wait', `${added}wait`));
    expect(count(await model(), href)).toBe(1);
    await desk.undo();
    await untilTrue('the draft of before', async () => (await model()) === before);
  });

  test('takes a link at the end of the first paragraph, in a tab that was hidden', async () => {
    await desk.hide();
    expect(await desk.insert({ html: ` (${link})` })).toEqual({ inserted: 'yes' });
    expect(await desk.isShown()).toBe(true);
    expect((await desk.found()).html).toBe(read.replace('reports.', `reports. (${link})`));
    expect(count(await model(), href)).toBe(1);
  });

  test('keeps a paragraph that is not the one that was read', async () => {
    const before = await model();
    expect(await desk.insert({ replaces: 'Something else.' })).toEqual({ inserted: 'no', why: 'changed' });
    await putCaret();
    expect(await desk.insert({ replaces: words, where: 'caret' })).toEqual({
      inserted: 'no',
      why: 'changed',
    });
    expect(await model()).toBe(before);
  });
});
