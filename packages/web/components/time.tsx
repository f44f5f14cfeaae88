import { useContext } from "hono/jsx";
import { day, hour, isoOf, minute } from "#core/clock.ts";
import { type Reader, ReaderContext } from "../reader.ts";

export type TimeStyle = "date" | "datetime" | "relative";

/** Making a formatter costs more than rendering a card, and few pairs of zone and language come by. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const mostFormatters = 100;

const formatter = (reader: Reader, withTime: boolean): Intl.DateTimeFormat => {
	const key = `${reader.language} ${reader.zone} ${withTime}`;
	const known = formatters.get(key);
	if (known) return known;
	if (formatters.size >= mostFormatters) formatters.clear();
	const made = new Intl.DateTimeFormat(reader.language, {
		timeZone: reader.zone,
		day: "numeric",
		month: "long",
		year: "numeric",
		// Named where it is UTC, because nobody lives there: the reader sees that it isn't their own time.
		...(withTime
			? { hour: "2-digit", minute: "2-digit", timeZoneName: reader.zone === "UTC" ? "short" : undefined }
			: {}),
	});
	formatters.set(key, made);
	return made;
};

const relative = (at: number, reader: Reader): string | undefined => {
	const away = at - reader.now;
	const size = Math.abs(away);
	const words = new Intl.RelativeTimeFormat(reader.language, { numeric: "auto" });
	if (size < hour) return words.format(Math.round(away / minute), "minute");
	if (size < day) return words.format(Math.round(away / hour), "hour");
	if (size < 14 * day) return words.format(Math.round(away / day), "day");
	return undefined;
};

/** A moment in words, as `reader` would write it. Beyond two weeks "relative" is a date: nobody counts 40 days. */
export const timeText = (at: number, style: TimeStyle, reader: Reader): string =>
	(style === "relative" ? relative(at, reader) : undefined) ?? formatter(reader, style === "datetime").format(at);

/** A moment (epoch ms) in the reader's zone and language; app.js writes it anew where the zone wasn't known. */
export const Time = ({ at, style = "date" }: { at: number; style?: TimeStyle }) => {
	const reader = useContext(ReaderContext);
	return (
		<time datetime={isoOf(at)} data-style={style} lang={reader.language}>
			{timeText(at, style, reader)}
		</time>
	);
};
