import { isoOf } from "#core/clock.ts";
import { kept } from "#core/kept.ts";
import { Time, timeText } from "#web/components/time.tsx";
import { useContext } from "#web/context.ts";
import { type Reader, ReaderContext } from "#web/reader.ts";
import type { MeetingRead } from "./store.ts";

const cityOf = (zone: string): string => zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;

/** Making one costs more than all the rest of a line. */
const clocks = kept<Intl.DateTimeFormat>(100);
const clockText = (at: number, { language, zone }: Reader): string =>
	clocks(
		`${language} ${zone}`,
		() => new Intl.DateTimeFormat(language, { timeZone: zone, hour: "numeric", minute: "2-digit" }),
	).format(at);

/** The zone of a reader of whom nobody knows where they are; nobody lives by it. */
const nowhere = "UTC";

/**
 * When it is: in the reader's zone, and beside it by the meeting's own clock where that one shows something else. Somebody
 * whose zone isn't known reads the meeting's own time only.
 */
export const MeetingTime = ({ of }: { of: Pick<MeetingRead, "startsAt" | "timeZone"> }) => {
	const reader = useContext(ReaderContext);
	const there = { ...reader, zone: of.timeZone };
	const at = timeText(of.startsAt, "occasion", there);
	if (at === timeText(of.startsAt, "occasion", reader)) return <Time at={of.startsAt} style="occasion" />;
	if (reader.zone === nowhere)
		return (
			<time datetime={isoOf(of.startsAt)} lang={reader.language}>
				{at} in {cityOf(of.timeZone)}
			</time>
		);
	const sameDay = timeText(of.startsAt, "date", there) === timeText(of.startsAt, "date", reader);
	return (
		<>
			<Time at={of.startsAt} style="occasion" />{" "}
			<span class="quiet">
				({sameDay ? clockText(of.startsAt, there) : at} in {cityOf(of.timeZone)})
			</span>
		</>
	);
};
