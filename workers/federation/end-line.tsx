import { CalendarDay } from "#web/components/calendar-day.tsx";
import type { ChapterCard } from "./chapter-card.ts";

/** That a chapter comes to its end, or has. */
export const EndLine = ({ closing: { on, closed } }: { closing: NonNullable<ChapterCard["closing"]> }) => (
	<>
		{closed ? "Has come to its end, on" : "Closes on"} <CalendarDay day={on} />
	</>
);
