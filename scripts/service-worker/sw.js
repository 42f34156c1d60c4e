/**
 * Serves the app's own files from this device, so that a screen starts without a network. Data, configuration and version
 * are never answered here. A new build is fetched whole and waits until a page asks for it; the files of the build before
 * stay as long as this one serves, for pages that are still at it.
 */
/** Two installations on one host keep their files apart. */
const PREFIX = `reman-valley ${new URL(self.registration.scope).pathname} `;
const OWN = PREFIX + BUILD.version;
const PAGE = './';

const under = (path) => new URL(path, self.registration.scope).href;
const kept = new Set(BUILD.files.map(under));

async function install() {
  const cache = await caches.open(OWN);
  // Names without a hash are asked for anew.
  await cache.addAll(BUILD.files.map((file) => new Request(under(file), { cache: file.startsWith('assets/') ? 'default' : 'reload' })));
}

/** Of this app's stores, in the order they were made, the last one beside its own stays. */
async function activate() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request, key) {
  return (await caches.match(key, { cacheName: OWN })) ?? (await caches.match(key)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  const isPage = request.mode === 'navigate' && (address === under(PAGE) || address === under('index.html'));
  const isKept = kept.has(address) || address.startsWith(under('assets/'));
  if (request.method === 'GET' && (isPage || isKept)) event.respondWith(answer(request, isPage ? under(PAGE) : address));
});
