/**
 * Keeps what is costly to make and asked for again under few keys, such as formatters: up to `most` of them, then it starts
 * anew. One for an isolate, so nothing of a single request may be kept in it.
 */
export const kept = <T>(most: number): ((key: string, make: () => T) => T) => {
	const known = new Map<string, T>();
	return (key, make) => {
		const found = known.get(key);
		if (found !== undefined) return found;
		if (known.size >= most) known.clear();
		const made = make();
		known.set(key, made);
		return made;
	};
};
