/** The address that shows what is on the screen now. */
export function currentAddress(): string {
  return window.location.href;
}
