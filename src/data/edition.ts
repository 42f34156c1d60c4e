/**
 * Whether this build is the portable edition: one file that carries its data and asks no server. A constant of the build,
 * so that the site keeps nothing of what only the other needs.
 */
export const IS_PORTABLE = import.meta.env.MODE === 'portable';
