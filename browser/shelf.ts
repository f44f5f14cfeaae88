import type { Shelf } from "#community/features/room/notes-client.ts";

/** The browser's own storage under a prefix. Where it is shut or full, what was written lives as long as the page. */
export const shelfFor = (prefix: string): Shelf => {
	const tried = <T>(deed: () => T, otherwise: T): T => {
		try {
			return deed();
		} catch {
			return otherwise;
		}
	};
	return {
		all: () =>
			tried(
				() =>
					Object.keys(localStorage)
						.filter((key) => key.startsWith(prefix))
						.map((key) => [key.slice(prefix.length), localStorage.getItem(key) ?? ""] as const),
				[],
			),
		put: (key, value) => tried(() => localStorage.setItem(prefix + key, value), undefined),
		remove: (key) => tried(() => localStorage.removeItem(prefix + key), undefined),
	};
};
