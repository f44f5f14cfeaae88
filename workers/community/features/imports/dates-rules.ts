/** Years in which people wrote on the web; earlier and later ones are a slip. */
const earliest = Date.UTC(1985, 0, 1);

/**
 * A moment as feeds, forums and spreadsheets write it; null where it isn't sure: 03/04/2025 is a day in March for some and in
 * April for others.
 */
export const momentIn = (text: unknown, now: number): number | null => {
	if (typeof text === "number") return within(text < 1e11 ? text * 1_000 : text, now);
	if (typeof text !== "string") return null;
	const plain = text.trim();
	if (/^\d{9,13}$/.test(plain)) return momentIn(Number(plain), now);
	const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(UTC|Z|[+-]\d{2}:?\d{2})?)?$/.exec(plain);
	if (iso) {
		const [, day, clock = "00:00", seconds = ":00", zone = "Z"] = iso;
		return within(Date.parse(`${day}T${clock}${seconds}${zone === "UTC" ? "Z" : zone}`), now);
	}
	// RFC 5322, as RSS writes it: the month stands there as a word.
	if (/[A-Za-z]{3}/.test(plain) && plain.length < 60) return within(Date.parse(plain), now);
	const [, first, second, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(plain) ?? [];
	if (Number(first) > 12) return within(Date.UTC(Number(year), Number(second) - 1, Number(first)), now);
	if (Number(second) > 12) return within(Date.UTC(Number(year), Number(first) - 1, Number(second)), now);
	return null;
};

const within = (at: number, now: number): number | null =>
	Number.isFinite(at) && at >= earliest && at <= now ? Math.floor(at) : null;
