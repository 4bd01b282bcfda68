import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** Where the pages of the built extension stand while pictures of them are taken; nothing leaves the machine. */
export const ORIGIN = 'http://gallery.invalid';

const types: Record<string, string> = { '.html': 'text/html', '.png': 'image/png', '.svg': 'image/svg+xml' };

/** Lets a browser find the pages of a built extension at `ORIGIN`, with their styles and pictures and without scripts. */
export async function serveBuilt(context: BrowserContext, folder: string): Promise<void> {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(folder, pathname);
    const contentType = types[extname(path)];
    if (contentType === undefined || !existsSync(path)) return route.abort();
    if (contentType !== 'text/html') return route.fulfill({ path, contentType });
    return route.fulfill({ body: standingAlone(read(pathname), read), contentType });
  });
}

/** Puts the style sheets that a document names into it and takes everything out that would run. */
export const standingAlone = (html: string, styles: (file: string) => string): string =>
  html
    .replace(/<script\b[^>]*>[^]*?<\/script>|<link\b[^>]*rel="modulepreload"[^>]*>/gu, '')
    .replace(/<link\b[^>]*rel="stylesheet"[^>]*>/gu, (link) => {
      const file = /href="([^"]+)"/u.exec(link)?.[1] ?? '';
      return `<style>${styles(file)}</style>`;
    });
