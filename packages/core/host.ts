/** Where a site is, as people write it: the host of an origin, with its port where it has one. */
export const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : origin);
