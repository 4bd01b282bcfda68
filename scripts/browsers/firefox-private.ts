import { extensionId } from './firefox-preferences.ts';

// Function bodies that run with the browser's own rights.

/** Allows the extension in private windows, from when it is loaded the next time. */
export const allowedInPrivate = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
await ExtensionPermissions.add(${JSON.stringify(extensionId)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] });`;

const ours = `const opened = [...Services.wm.getEnumerator('navigator:browser')].find((window) =>
  window.docShell.QueryInterface(Ci.nsILoadContext).usePrivateBrowsing && window.gBrowserInit?.delayedStartupFinished);`;

/** Opens a private window; nothing is awaited, because the evaluation would not end with it. */
export const openedPrivate = `Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true }); return true;`;

/** Leads the private window to an address; gives whether there is one already. */
export const ledInPrivate = (url: string): string => `${ours}
opened?.gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
return opened !== undefined;`;
