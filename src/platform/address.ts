/**
 * The address that shows what is on the screen now. A page opened from a disk goes by its name alone: the folders it
 * lies in are of one computer, and say nothing on another.
 */
export function currentAddress(): string {
  const { protocol, pathname, hash, href } = window.location;
  return protocol === 'file:' ? decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1)) + hash : href;
}
