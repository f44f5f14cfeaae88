import { createContext } from "hono/jsx";

/** How to write dates for whoever reads: an IANA zone, a BCP 47 language, and the moment of reading in epoch ms. */
export type Reader = { readonly zone: string; readonly language: string; readonly now: number };

const longestZone = 60;

const isZone = (zone: string): boolean => {
	try {
		new Intl.DateTimeFormat("en", { timeZone: zone });
		return true;
	} catch {
		return false;
	}
};

const isLanguage = (language: string): boolean => {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
	} catch {
		return false;
	}
};

/** The first language of `Accept-Language` that dates can be written in, weights aside: browsers send them in order. */
const languageOf = (header: string | undefined): string | undefined =>
	header
		?.slice(0, 200)
		.split(",", 8)
		.map((part) => part.split(";")[0]?.trim() ?? "")
		.find((tag) => tag !== "" && tag !== "*" && isLanguage(tag));

/** Reads zone (from the cookie that app.js sets) and language from a request; UTC and the site's language otherwise. */
export const readerOf = (
	from: { zoneCookie?: string; acceptLanguage?: string },
	site: { language: string; now: number },
): Reader => {
	const zone = from.zoneCookie;
	return {
		zone: zone && zone.length <= longestZone && isZone(zone) ? zone : "UTC",
		language: languageOf(from.acceptLanguage) ?? site.language,
		now: site.now,
	};
};

/** The reader of the page being rendered; `mount` provides it, so that components needn't pass it on. */
export const ReaderContext = createContext<Reader>({ zone: "UTC", language: "en", now: 0 });
