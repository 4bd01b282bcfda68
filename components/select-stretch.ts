import { rangesIn } from '../utils/draft/surface.ts';

/** Selects a stretch of the material text in a surface, scrolls to it and puts the focus there. */
export function selectStretch(
  surface: HTMLElement | null,
  material: string,
  stretch: readonly [number, number],
): void {
  if (surface === null) return;
  const [range] = rangesIn(surface, material, [stretch]);
  const selection = document.getSelection();
  if (range === undefined || selection === null) return;
  surface.focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
