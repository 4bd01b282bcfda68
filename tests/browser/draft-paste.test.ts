import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Evaluating, untilTrue } from '../../scripts/browsers/driver.ts';
import { bundled } from '../../scripts/bundled.ts';
import { AFTER, BEFORE, hugePastes } from '../draft/hostile-pastes.ts';
import { HOST, run, UNSEEN } from '../draft/hostile-words.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import type { ReadPaste, readAll, readHuge } from './pastes-in-page.ts';

const plain = 'https://plain.example/';
/** What a payload leaves in a page when it runs. */
interface Trace {
  ran: string | null;
  title: string;
  elements: number;
}

let session: Session;
let script: string;

beforeAll(async () => {
  script = await bundled('tests/browser/pastes-in-page.ts', 'pastes');
  session = await startSession();
  session.world.put(plain, { type: 'text/html', body: '<!doctype html><title>Plain</title><p>Plain</p>' });
});
afterAll(() => endQuietly(session));

const kept = /<\/?(?:p|h[1-6]|ul|ol|li|blockquote|em|strong|a)>|<a href="https?:\/\/[^"<>\s]+">/giu;

/** Makes the readers known in a page; one of the web knows no extension. */
const prepare = (page: Evaluating): Promise<true> =>
  page.evaluate<true>(`(() => {
    globalThis.chrome ??= {};
    chrome.runtime ??= { getURL: (path) => path };
    ${script}
    globalThis.pastes = pastes;
    return true;
  })()`);

const traceIn = (page: Evaluating): Promise<Trace> =>
  page.evaluate<Trace>(
    `new Promise((resolve) => setTimeout(resolve, 1000)).then(() => ({ ran: window.ran ?? null, title: document.title, elements: document.querySelectorAll('*').length }))`,
  );

const pages = {
  'a page of the extension': () => session.driver.openExtension('options.html', 'h1'),
  // Nothing but the way of reading protects this one.
  'a page without a policy': () => session.driver.open(plain),
};

describe.each(Object.entries(pages))('in %s', (_, open) => {
  let page: Awaited<ReturnType<typeof open>>;
  let before: Trace;
  let read: ReturnType<typeof readAll>;

  beforeAll(async () => {
    page = await open();
    await prepare(page);
    before = await traceIn(page);
    read = await page.evaluate<ReturnType<typeof readAll>>('pastes.readAll()');
  });
  afterAll(() => page.close());

  test('the text around every payload is read, and nothing that is hidden', () => {
    const wrong = read.whole.filter(
      ({ texts }) => texts[0] !== BEFORE || texts.at(-1) !== AFTER || texts.join('\n').includes(UNSEEN),
    );
    expect(wrong).toEqual([]);
    expect(read.whole.length).toBeGreaterThan(200);
  });

  test('what is left is text, links and looks, and the same when it is read again', () => {
    const isWrong = ({ written, same }: ReadPaste): boolean =>
      !same || /[<>"\p{C}]/u.test(written.replace(kept, '').replace(/[\n\p{Cf}]/gu, ''));
    expect([...read.whole, ...read.broken].filter(isWrong)).toEqual([]);
  });

  test('nothing ran, nothing was changed and nothing was asked for', async () => {
    expect(await traceIn(page)).toEqual(before);
    expect(before.ran).toBeNull();
    expect(session.world.proxy.asked.filter((host) => host === HOST)).toEqual([]);
  });

  test.each(hugePastes.map(({ name }, i) => [name, i] as const))('%s is read or cut', async (_name, i) => {
    const { blocks, length, cut, ms } = await page.evaluate<ReturnType<typeof readHuge>>(
      `pastes.readHuge(${i})`,
    );
    expect(length).toBeLessThanOrEqual(1_000_000);
    expect(blocks > 0 || cut).toBe(true);
    expect(ms).toBeLessThan(20_000);
  });
});

test('had a payload been put into a page, it would have run', async () => {
  const page = await session.driver.open(plain);
  await page.evaluate(
    `(() => { document.createElement('div').innerHTML = ${JSON.stringify(`<img src=x onerror="${run}">`)}; })()`,
  );
  await untilTrue('the payload to run', () => page.evaluate<boolean>(`window.ran === 'ran'`));
  await page.close();
});
