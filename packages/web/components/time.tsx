import { day, hour, isoOf, minute } from "#core/clock.ts";
import { kept } from "#core/kept.ts";
import { useContext } from "../context.ts";
import type { Html } from "../html.ts";
import { raw, textOf } from "../jsx-runtime.ts";
import { type Reader, ReaderContext } from "../reader.ts";

/** "occasion": when people come together, with the day of the week, by which they know whether they can. */
type TimeStyle = "date" | "datetime" | "occasion" | "relative";

/** Making a formatter costs more than rendering a card, and few pairs of zone and language come by. */
const formatters = kept<Intl.DateTimeFormat>(100);
const relativeFormatters = kept<Intl.RelativeTimeFormat>(100);

const formatter = ({ language, zone }: Reader, style: TimeStyle): Intl.DateTimeFormat =>
	formatters(`${language} ${zone} ${style}`, () => {
		const weekday = style === "occasion" ? "long" : undefined;
		const date = { timeZone: zone, weekday, day: "numeric", month: "long", year: "numeric" } as const;
		// Named where it is UTC, because nobody lives there: the reader sees that it isn't their own time.
		const zoneName = zone === "UTC" ? "short" : undefined;
		const time = { hour: "numeric", minute: "2-digit", timeZoneName: zoneName } as const;
		return new Intl.DateTimeFormat(language, style === "date" ? date : { ...date, ...time });
	});

const relative = (at: number, reader: Reader): string | undefined => {
	const away = at - reader.now;
	const size = Math.abs(away);
	const { language } = reader;
	const words = relativeFormatters(language, () => new Intl.RelativeTimeFormat(language, { numeric: "auto" }));
	if (size < hour) return words.format(Math.round(away / minute), "minute");
	if (size < day) return words.format(Math.round(away / hour), "hour");
	if (size < 14 * day) return words.format(Math.round(away / day), "day");
	return undefined;
};

/** The same moments stand on page after page, and writing one takes as long as all the rest of its line. */
const written = kept<string>(3_000);

const absolute = (at: number, style: TimeStyle, reader: Reader): string =>
	written(`${at} ${style} ${reader.language} ${reader.zone}`, () => formatter(reader, style).format(at));

/** A moment in words, as `reader` would write it. Beyond two weeks "relative" is a date: nobody counts 40 days. */
export const timeText = (at: number, style: TimeStyle, reader: Reader): string =>
	(style === "relative" ? relative(at, reader) : undefined) ??
	absolute(at, style === "relative" ? "date" : style, reader);

const clocks = kept<Intl.DateTimeFormat>(100);

/** What the clock shows at a moment, as `reader` would write it. */
export const clockText = (at: number, { language, zone }: Reader): string =>
	clocks(
		`${language} ${zone}`,
		() => new Intl.DateTimeFormat(language, { timeZone: zone, hour: "numeric", minute: "2-digit" }),
	).format(at);

/** And so do their elements. */
const moments = kept<Html>(3_000);

const element = (at: number, style: TimeStyle, reader: Reader): Html => (
	<time datetime={isoOf(at)} data-style={style} lang={reader.language}>
		{timeText(at, style, reader)}
	</time>
);

/** A moment (epoch ms) in the reader's zone and language; app.js writes it anew where the zone wasn't known. */
export const Time = ({ at, style = "date" }: { at: number; style?: TimeStyle }) => {
	const reader = useContext(ReaderContext);
	if (style === "relative") return element(at, style, reader);
	const key = `${at} ${style} ${reader.language} ${reader.zone}`;
	return moments(key, () => raw(textOf(element(at, style, reader))));
};
