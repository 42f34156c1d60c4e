/** Security headers of the served build: of `vite preview`, and the same in deploy/nginx.conf. */
export const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; " +
    "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
    "frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // What the product never asks for; full screen, the wake lock and the clipboard it does.
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
