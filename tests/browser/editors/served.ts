import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundled } from '../../../scripts/bundled.ts';
import type { World } from '../../../scripts/world/world.ts';

const desk = 'https://desk.example/';

/** Where the scripts of the packages lie. */
const folders = {
  tinymce: dirname(createRequire(import.meta.url).resolve('tinymce/tinymce.min.js')),
  quill: dirname(createRequire(import.meta.url).resolve('quill/dist/quill.js')),
  ckeditor: dirname(createRequire(import.meta.url).resolve('ckeditor5/ckeditor5.js')),
};

const tinymce = [
  'tinymce.min.js',
  'themes/silver/theme.min.js',
  'models/dom/model.min.js',
  'icons/default/icons.min.js',
  'plugins/link/plugin.min.js',
  'skins/ui/oxide/skin.min.css',
  'skins/ui/oxide/content.min.css',
  'skins/ui/oxide/content.inline.min.css',
  'skins/content/default/content.min.css',
];

/** Serves the editors as their packages bring them. */
export async function serveEditors(world: World): Promise<void> {
  const put = (path: string, body: string): void =>
    world.put(desk + path, { type: path.endsWith('.css') ? 'text/css' : 'text/javascript', body });
  const text = (path: string): string => readFileSync(path, 'utf8');
  for (const path of tinymce) put(path, text(join(folders.tinymce, path)));
  put('quill.js', text(join(folders.quill, 'quill.js')));
  put('ckeditor.js', text(join(folders.ckeditor, 'browser', 'ckeditor5.umd.js')));
  put('wordpress.js', await bundled('tests/browser/editors/wordpress-page.ts', 'wordpress'));
  put('tiptap.js', await bundled('tests/browser/editors/tiptap-page.ts', 'tiptap'));
}

/** Serves a page of an editor and gives its address. */
export function putPage(world: World, name: string, body: string, headers = {}): string {
  world.put(desk + name, {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><head><title>Desk</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
    headers,
  });
  return desk + name;
}
