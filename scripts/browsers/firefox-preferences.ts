/** The extension's id and the address it gets in the temporary profile. */
export const extensionId = 'dzherelo@dzherelo.example';
export const extensionUuid = '7d2f0c1e-5a34-4c0b-9e3b-2f6d8a1b4c5d';

/** Preferences of the temporary profile: the proxy, a known extension address, and the browser's own connections off. */
export const preferences = (proxyPort: number): Record<string, string | number | boolean> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
  'xpinstall.signatures.required': false,
  'dom.events.testing.asyncClipboard': true,
  // A browser that is killed again and again neither asks for a safe mode nor opens the pages of before.
  'toolkit.startup.max_resumed_crashes': -1,
  'browser.sessionstore.resume_from_crash': false,
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.allow_hijacking_localhost': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.preconnect': false,
  'network.http.speculative-parallel-limit': 0,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.blocklist.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
});
