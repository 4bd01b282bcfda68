import axe from 'axe-core';

/** Every rule but those that need a layout, which there is none of here. */
const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

/** What axe finds wrong with what is shown, each as the rule and the element. */
export async function complaints(shown: Element): Promise<string[]> {
  const { violations } = await axe.run(shown, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
