/**
 * A shorter list that still fails, by delta debugging: leaves out halves, then quarters, and so on down to single
 * entries, keeping each cut after which `fails` is still true. Gives up at the deadline with the best found so far.
 */
export const shrink = async <T>(
	list: readonly T[],
	fails: (shorter: readonly T[]) => Promise<boolean>,
	deadline: () => boolean,
): Promise<readonly T[]> => {
	let kept = list;
	for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
		for (let from = 0; from < kept.length; ) {
			if (deadline()) return kept;
			const shorter = [...kept.slice(0, from), ...kept.slice(from + size)];
			if (shorter.length > 0 && (await fails(shorter))) kept = shorter;
			else from += size;
		}
	}
	return kept;
};
