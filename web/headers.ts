import type { MiddlewareHandler } from 'hono';
import { STYLE_HASH } from './style';

const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Nothing of a page is kept, indexed, framed or told to another site; no script runs; nothing comes from elsewhere. */
export const protectPage: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Content-Security-Policy', POLICY);
  c.header('Referrer-Policy', 'no-referrer');
  c.header('X-Robots-Tag', 'noindex, nofollow');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Cache-Control', 'no-store');
};

export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="1" y="2" width="14" height="12" rx="2" fill="#1d5b4a"/><path d="M4 6h8M4 9h5" stroke="#fff" stroke-width="1.6" stroke-linecap="round"/></svg>';
