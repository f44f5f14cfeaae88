import { kept } from "#core/kept.ts";
import { useContext } from "../context.ts";
import { ReaderContext } from "../reader.ts";

const formatters = kept<Intl.DateTimeFormat>(50);

/** A day of the calendar (`YYYY-MM-DD`), which is the same day wherever it is read. */
export const CalendarDay = ({ day }: { day: string }) => {
	const { language } = useContext(ReaderContext);
	const formatter = formatters(
		language,
		() => new Intl.DateTimeFormat(language, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }),
	);
	return (
		<time datetime={day} lang={language}>
			{formatter.format(Date.parse(`${day}T00:00:00Z`))}
		</time>
	);
};
