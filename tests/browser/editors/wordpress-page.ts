import { BlockCanvas, BlockEditorProvider } from '@wordpress/block-editor';
import { registerCoreBlocks } from '@wordpress/block-library';
import { parse, serialize } from '@wordpress/blocks';
import { useStateWithHistory } from '@wordpress/compose';
import { createElement, createRoot } from '@wordpress/element';
import '@wordpress/format-library';

/** The post as the editor holds it, in WordPress's own form. */
export let post = '';

interface Held {
  blocks: unknown;
  selection?: unknown;
}

interface Pressed {
  preventDefault(): void;
  ctrlKey: boolean;
  metaKey: boolean;
  key: string;
}

/** WordPress's block editor around a draft, with its canvas in a frame and its key for undoing. */
function Editor({ draft }: { draft: string }) {
  const { value, setValue, undo } = useStateWithHistory<Held>({ blocks: parse(draft) });
  // Its declaration leaves the type out.
  const { blocks, selection } = value as Held;
  post = serialize(blocks);
  const onKeyDown = (event: Pressed): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 'z') return;
    event.preventDefault();
    undo();
  };
  const setting =
    (staged: boolean) =>
    (changed: unknown, caret: Pick<Held, 'selection'>): void =>
      setValue({ blocks: changed, selection: caret.selection }, staged);
  const held = {
    value: blocks,
    selection,
    onInput: setting(true),
    onChange: setting(false),
    settings: { hasFixedToolbar: true },
  };
  const canvas = createElement(BlockCanvas, { height: '400px' });
  return createElement('div', { onKeyDown }, createElement(BlockEditorProvider, held, canvas));
}

/** Shows the editor in an element. */
export function start(element: Element, draft: string): void {
  registerCoreBlocks();
  createRoot(element).render(createElement(Editor, { draft }));
}
