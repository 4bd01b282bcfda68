import { expect } from 'vitest';
import { type Page, untilTrue } from '../../../scripts/browsers/driver.ts';
import { askFrom } from '../../../scripts/demo/extension-page.ts';
import type { FoundEditor, Inserted, Insertion } from '../../../utils/page-editors.ts';
import { endQuietly, type Session, startSession } from '../driver-session.ts';
import type { EditorKind } from './kinds.ts';
import { putPage, serveEditors } from './served.ts';

export const href = 'https://www.ukrinform.net/rubric-society/4180027-berries.html';
export const link = `<a href="${href}">Ukrinform</a>`;

/** The words of the first paragraph of the draft. */
export const words = 'KYIV. The harbour was closed on Tuesday, Ukrinform reports.';
export const corrected = `<strong>KYIV.</strong> The harbour was closed on Tuesday, ${link} reports.`;
const blocks = [
  '<h2>The harbour</h2>',
  '<p><strong>KYIV.</strong> The harbour was closed on Tuesday, Ukrinform reports.</p>',
  '<p>Ships wait outside <em>until morning</em>.</p>',
  '<p>Nobody was hurt.</p>',
];
export const draft = blocks.join('');
/** The draft as the extension reads it. */
export const read = blocks.join('\n');

/** How often a part stands in a text. */
export const count = (text: string, part: string): number => text.split(part).length - 1;

type Whole = Extract<FoundEditor, { size: 'whole' }>;

/** A browser with a page that holds an editor, and a page of the extension that asks. */
export class Desk {
  readonly session: Session;
  readonly page: Page;
  readonly #options: Page;
  readonly #tabId: number;

  private constructor(session: Session, page: Page, options: Page, tabId: number) {
    this.session = session;
    this.page = page;
    this.#options = options;
    this.#tabId = tabId;
  }

  static async opened(): Promise<Desk> {
    const session = await startSession();
    await serveEditors(session.world);
    const options = await session.driver.openExtension('options.html', 'main');
    const page = await session.driver.open();
    return new Desk(session, page, options, await page.tabId());
  }

  close(): Promise<void> {
    return endQuietly(this.session);
  }

  /** Leads the tab to a page of its own that holds this. */
  show(body: string, headers = {}): Promise<void> {
    return this.page.goto(putPage(this.session.world, 'editor', body, headers));
  }

  /** Shows an editor with the draft and waits until a person could write in it. */
  async showKind(kind: EditorKind): Promise<void> {
    await this.show(kind.page(draft));
    await untilTrue('the editor', () =>
      this.page.evaluate<boolean>(`Boolean(${kind.root}?.querySelector('h2'))`),
    );
    await this.page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
  }

  /** Brings the extension's own page to the front, so that the page with the editor is hidden. */
  hide(): Promise<void> {
    return this.#options.front();
  }

  /** Whether the page with the editor is in front. */
  isShown(): Promise<boolean> {
    return this.#options.evaluate<boolean>(`chrome.tabs.get(${this.#tabId}).then(({ active }) => active)`);
  }

  /** All editors of the page, as the extension reads them. */
  async editors(): Promise<FoundEditor[]> {
    const answer = await askFrom(this.#options, 'read-editors', { tabId: this.#tabId });
    if (answer.page !== 'shown') throw new Error('the page has gone');
    return answer.editors;
  }

  /** The one editor of the page; spaces that do not break as others. */
  async found(): Promise<Whole> {
    const [editor, ...others] = await this.editors();
    expect(others).toEqual([]);
    if (editor?.size !== 'whole') throw new Error('no editor was read');
    return { ...editor, html: editor.html.replaceAll('\u00a0', ' ') };
  }

  /** Puts the corrected first paragraph into the one editor, or what is said instead. */
  async insert(what: Partial<Insertion>): Promise<Inserted> {
    const id = what.id ?? (await this.found()).id;
    const asked = { html: corrected, where: 'first', expect: href, ...what, id } as const;
    return askFrom(this.#options, 'insert-in-editor', { tabId: this.#tabId, ...asked });
  }

  /** Undoes as a person does. */
  async undo(): Promise<void> {
    await this.page.front();
    await this.page.press('Control+z');
  }
}
