import { kept } from "#core/kept.ts";
import { createContext } from "./context.ts";

/** How to write dates for whoever reads: an IANA zone, a BCP 47 language, and the moment of reading in epoch ms. */
export type Reader = { readonly zone: string; readonly language: string; readonly now: number };

const longestZone = 60;

const works = (attempt: () => boolean): boolean => {
	try {
		return attempt();
	} catch {
		return false;
	}
};

/** Each takes longer than all else that comes before a page, and every browser sends both. */
const zones = kept<boolean>(1_000);
const languages = kept<boolean>(1_000);

const isZone = (zone: string): boolean =>
	zones(zone, () => works(() => Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }))));

const isLanguage = (language: string): boolean =>
	languages(language, () => works(() => Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0));

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
