/** An element of the document that holds a text. */
export function surfaceOf(text: string): HTMLElement {
  const root = document.createElement('div');
  root.textContent = text;
  document.body.replaceChildren(root);
  return root;
}
