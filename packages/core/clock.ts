/** The present moment in epoch milliseconds. Passed in, so that tests and simulations can hold it. */
export type Clock = () => number;

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

export const isoOf = (ms: number): string => new Date(ms).toISOString();
