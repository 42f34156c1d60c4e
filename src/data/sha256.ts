/**
 * SHA-256 of some bytes. The browser's own is ten times as quick but only there in a secure context; on an intranet's
 * plain http a library does it, loaded when needed.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (globalThis.crypto.subtle as SubtleCrypto | undefined) return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const { sha256: hash } = await import('@noble/hashes/sha2.js');
  return hash(bytes);
}
