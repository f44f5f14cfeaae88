/**
 * Whether a batch failed on a unique index: somebody else was first. The message is SQLite's own, which drizzle wraps as
 * the cause.
 */
export const isUniqueConflict = (thrown: unknown): boolean => {
	for (let cause = thrown; cause instanceof Error; cause = cause.cause) {
		if (cause.message.includes("UNIQUE constraint failed")) return true;
	}
	return false;
};
