const SCRIPT = 'sw.js';
/** A browser that does not take over a waiting worker in that time will do so at its next start. */
const TAKEOVER_MS = 30_000;

/** The workers of this page; `undefined` on plain http, where there are none. */
const workers = (): ServiceWorkerContainer | undefined => (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;

/** Has a worker keep the app's own files for a start without a network, where the browser allows it. Never throws. */
export async function keepApp(): Promise<void> {
  await workers()?.register(SCRIPT, { updateViaCache: 'none' }).catch(() => undefined);
}

/** Has the worker fetch the newest build, and begin to serve it. Never throws. */
export async function takeNewest(): Promise<void> {
  const container = workers();
  const registration = await container?.getRegistration().catch(() => undefined);
  if (!container || !registration) return;
  await registration.update().catch(() => undefined);
  const next = registration.waiting ?? registration.installing;
  if (!next) return;
  const taken = new Promise<void>((resolve) => {
    container.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(resolve, TAKEOVER_MS);
  });
  next.postMessage('take-over');
  await taken;
}

/** Removes the worker and all that it keeps, and what an earlier removal that was cut off left; tells whether there was one. Never throws. */
export async function dropApp(): Promise<boolean> {
  try {
    const registration = await workers()?.getRegistration();
    await registration?.unregister();
    const scope = new URL('./', document.baseURI).pathname;
    const names = (await caches.keys()).filter((name) => name.startsWith(`reman-valley ${scope} `));
    await Promise.all(names.map((name) => caches.delete(name)));
    return registration !== undefined;
  } catch {
    return false;
  }
}
