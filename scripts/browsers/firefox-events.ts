import type { MenuChoice } from './driver.ts';
import { extensionId } from './firefox-preferences.ts';

// Function bodies that run with the browser's own rights.

/** The tab of a number, and the extension. */
const known = (tabId: number): string => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const tab = ExtensionParent.apiManager.global.tabTracker.getTab(${tabId});
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});`;

/** Presses the keys of a command in the window of a tab, by the element that the browser made for them. */
export const keysPressed = (name: string, tabId: number): string => `${known(tabId)}
  const key = (await extension.shortcuts.allCommands()).find((command) => command.name === ${JSON.stringify(name)});
  const window = tab.ownerDocument.defaultView;
  if (!key?.shortcut || window.gBrowser.selectedTab !== tab) throw new Error('the keys cannot be pressed');
  const letter = key.shortcut.split('+').at(-1);
  const made = [...window.document.querySelectorAll('keyset[id^="ext-keyset"] > key')];
  made.find((element) => element.getAttribute('key') === letter).doCommand();`;

/** What the browser does when an entry of its context menu was chosen. */
export const chosenInMenu = (chosen: MenuChoice, tabId: number): string => `${known(tabId)}
  extension.emit('webext-menu-menuitem-click', ${JSON.stringify({ ...chosen, frameId: 0, editable: false, modifiers: [] })}, tab);`;
