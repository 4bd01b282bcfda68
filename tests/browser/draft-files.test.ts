import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { docx, docxParts, link, paragraph, run } from '../draft/docx.ts';
import { odt } from '../draft/odt.ts';
import { zip } from '../draft/zip.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, english } from './seen-outside.ts';

const href = 'https://www.ukrinform.ua/rubric-society/4000001-zerno.html';
/** The same draft in every format; the word tells one from another. */
const html = (word: string): string =>
  `<h1>Порт</h1><p>Про ${word} <b>повідомляє</b> <a href="${href}">Укрінформ</a>.</p>`;
const files: Record<string, (word: string) => string | Uint8Array> = {
  docx: (word) =>
    docx(
      paragraph(run('Порт'), 'Heading1') +
        paragraph(
          `${run(`Про ${word} `)}${run('повідомляє', '<w:b/>')}${run(' ')}${link(run('Укрінформ'), 0)}${run('.')}`,
        ),
      [href],
    ),
  odt: (word) =>
    odt(
      `<text:h text:outline-level="1">Порт</text:h><text:p>Про ${word} <text:span text:style-name="T1">повідомляє</text:span> <text:a xlink:type="simple" xlink:href="${href}">Укрінформ</text:a>.</text:p>`,
    ),
  md: (word) => `# Порт\n\nПро ${word} **повідомляє** [Укрінформ](${href}).`,
  html,
  htm: html,
};

const folder = mkdtempSync(join(tmpdir(), 'dzherelo-drafts-'));
let session: Session;
let verify: Page;

beforeAll(async () => {
  session = await startSession();
  verify = await session.driver.openExtension('verify.html', '#draft-file');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await endQuietly(session);
});

async function open(name: string, data: string | Uint8Array): Promise<void> {
  writeFileSync(join(folder, name), data);
  await verify.setFiles('#draft-file', [join(folder, name)]);
}

const surface = (): Promise<string> =>
  verify.evaluate<string>(`document.querySelector('.surface').innerHTML`);

test.each(Object.entries(files))(
  'a .%s file is read with its heading, look and link',
  async (ending, write) => {
    await open(`draft.${ending}`, write(`зерно-${ending}`));
    await untilTrue('the draft to be shown', async () => (await surface()).includes(`зерно-${ending} `));
    expect(await surface()).toBe(
      `<h1>Порт</h1><p>Про зерно-${ending} <strong>повідомляє</strong> <a href="${href}">Укрінформ</a>.</p>`,
    );
  },
);

test('a text file is read, its address as text', async () => {
  await open('draft.txt', `Про текст повідомляє Укрінформ (${href}).`);
  await untilTrue('the draft to be shown', async () => (await surface()).includes('Про текст'));
  expect(await surface()).toBe(`<p>Про текст повідомляє Укрінформ (${href}).</p>`);
});

test('a Word file that unpacks to more than is read is refused, and the draft stays', async () => {
  const before = await surface();
  const bomb = { name: 'word/media/a.png', data: new Uint8Array(70_000_000), declared: 1 };
  await open('bomb.docx', zip(...docxParts(paragraph(run('Слово'))), bomb));
  await appears(verify, '[role=alert]');
  expect(await verify.evaluate<string>(`document.querySelector('[role=alert]').textContent`)).toBe(
    english('draft_fileTooLarge'),
  );
  expect(await surface()).toBe(before);
});
