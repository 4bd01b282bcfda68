import type { EditorConfig } from 'ckeditor5';
import type Quill from 'quill';
import type { RawEditorOptions } from 'tinymce';
import type * as Tiptap from './tiptap-page.ts';
import { wordpress } from './wordpress-kind.ts';

const start: keyof typeof Tiptap = 'start';
const contents: keyof Quill = 'getContents';
const ofTinymce: RawEditorOptions = { selector: '#e', license_key: 'gpl', plugins: 'link', promotion: false };
const ofCkeditor: EditorConfig = { licenseKey: 'GPL' };

/** An editor as a page sets it up, and how the page itself looks into it. */
export interface EditorKind {
  name: string;
  /** The page around a draft in HTML. */
  page(draft: string): string;
  /** An expression of the page: the element that is edited, once the editor is ready. */
  root: string;
  /** An expression of the page: what the editor's own model holds, as HTML or JSON. */
  model: string;
}

const plain: EditorKind = {
  name: 'plain contenteditable',
  page: (draft) => `<div id="e" contenteditable aria-label="Story">${draft}</div>`,
  root: `document.querySelector('#e')`,
  model: `document.querySelector('#e').innerHTML`,
};

const plainFrame: EditorKind = {
  name: 'contenteditable in a frame',
  page: (draft) =>
    `<iframe id="f" title="Story" srcdoc="${`<body contenteditable>${draft}</body>`.replaceAll('"', '&quot;')}"></iframe>`,
  root: `document.querySelector('#f').contentDocument.querySelector('[contenteditable]')`,
  model: `document.querySelector('#f').contentDocument.body.innerHTML`,
};

const tinymceWith = (name: string, inline: boolean, root: string): EditorKind => ({
  name,
  page: (draft) => `<div id="e">${draft}</div><script src="/tinymce.min.js"></script><script>
    tinymce.init(${JSON.stringify({ ...ofTinymce, inline })})
      .then(([editor]) => { globalThis.ready = editor })</script>`,
  root: `globalThis.ready && ${root}`,
  model: 'tinymce.activeEditor.getContent()',
});

const quill: EditorKind = {
  name: 'Quill',
  page: (draft) =>
    `<div id="e">${draft}</div><script src="/quill.js"></script><script>quill = new Quill('#e')</script>`,
  root: `document.querySelector('.ql-editor')`,
  model: `JSON.stringify(quill.${contents}().ops)`,
};

/** The element of a page in which TipTap shows a draft. */
export const tiptapPage = (draft: string, links = true): string =>
  `<div id="e"></div><script src="/tiptap.js"></script><script>
    editor = tiptap.${start}(document.querySelector('#e'), ${JSON.stringify(draft)}, ${links})</script>`;

const tiptap: EditorKind = {
  name: 'TipTap',
  page: (draft) => tiptapPage(draft),
  root: `document.querySelector('.ProseMirror')`,
  model: 'JSON.stringify(editor.getJSON())',
};

const ckeditor: EditorKind = {
  name: 'CKEditor',
  page: (draft) => `<div id="e">${draft}</div><script src="/ckeditor.js"></script><script>
    const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link } = CKEDITOR;
    ClassicEditor.create(document.querySelector('#e'), { ...${JSON.stringify(ofCkeditor)}, plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link] })
      .then((made) => { globalThis.editor = made })</script>`,
  root: `globalThis.editor && document.querySelector('.ck-editor__editable')`,
  model: 'editor.getData()',
};

export const kinds: readonly EditorKind[] = [
  plain,
  plainFrame,
  tinymceWith(
    'TinyMCE in a frame',
    false,
    `document.querySelector('iframe.tox-edit-area__iframe').contentDocument.body`,
  ),
  tinymceWith('TinyMCE inline', true, `document.querySelector('#e')`),
  quill,
  tiptap,
  ckeditor,
  wordpress,
];

/** An expression of the page that puts the caret before a word, as a click does. */
export const caretBefore = ({ root }: EditorKind, word: string): string => `(async () => {
  const root = ${root}, page = root.ownerDocument;
  page.defaultView.frameElement?.focus();
  const texts = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (texts.currentNode.data.includes('${word}')) break;
  const text = texts.currentNode;
  text.parentElement.closest('[contenteditable=true], [contenteditable=""], body').focus();
  page.getSelection().collapse(text, text.data.indexOf('${word}'));
  await new Promise((resolve) => setTimeout(resolve, 100));
})()`;
