import { extensionId, extensionUuid } from './firefox-preferences.ts';

// Function bodies that run with the browser's own rights. The notes lie in the global of the browser's own modules,
// which outlives its windows.
const shared = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
const shared = Cu.getGlobalForObject(AddonManager);`;

// What Firefox notes when an answer comes for a page that was left: nothing is wrong, and nobody can prevent it.
const remark = '/^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/';

/** Begins to note the errors in the extension's files, of every process; the console itself keeps only the latest. */
export const noteErrors = `${shared}
shared.dzhereloErrors = [];
shared.dzhereloListener = { observe(message) {
  const isError = message instanceof Ci.nsIScriptError && (message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0;
  if (isError && !${remark}.test(message.errorMessage) && message.sourceName.includes(WebExtensionPolicy.getByID('${extensionId}')?.mozExtensionHostname ?? '${extensionUuid}')) shared.dzhereloErrors.push(message.sourceName + ': ' + message.errorMessage);
} };
Services.console.registerListener(shared.dzhereloListener);`;

/** The errors noted so far. */
export const notedErrors = `${shared} return shared.dzhereloErrors;`;
