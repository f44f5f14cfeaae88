import { isoOf } from "#core/clock.ts";
import { clockText, Time, timeText } from "#web/components/time.tsx";
import { useContext } from "#web/context.ts";
import { type Reader, ReaderContext } from "#web/reader.ts";
import { placeOf } from "#web/time-zones.ts";
import type { MeetingRead } from "./store.ts";

/** The zone of a reader of whom nobody knows where they are; nobody lives by it. */
const nowhere = "UTC";

type Timed = Pick<MeetingRead, "startsAt" | "timeZone">;

/** When it is by the reader's clock, or by the meeting's where the reader's isn't known: as words, for a list to choose from. */
const meetingTimeText = (of: Timed, reader: Reader): string =>
	reader.zone === nowhere && of.timeZone !== nowhere
		? `${timeText(of.startsAt, "occasion", { ...reader, zone: of.timeZone })} in ${placeOf(of.timeZone)}`
		: timeText(of.startsAt, "occasion", reader);

/**
 * When it is: in the reader's zone, and beside it by the meeting's own clock where that one shows something else. Somebody
 * whose zone isn't known reads the meeting's own time only.
 */
export const MeetingTime = ({ of }: { of: Timed }) => {
	const reader = useContext(ReaderContext);
	const there = { ...reader, zone: of.timeZone };
	const at = timeText(of.startsAt, "occasion", there);
	if (at === timeText(of.startsAt, "occasion", reader)) return <Time at={of.startsAt} style="occasion" />;
	if (reader.zone === nowhere)
		return (
			<time datetime={isoOf(of.startsAt)} lang={reader.language}>
				{meetingTimeText(of, reader)}
			</time>
		);
	const sameDay = timeText(of.startsAt, "date", there) === timeText(of.startsAt, "date", reader);
	return (
		<>
			<Time at={of.startsAt} style="occasion" />{" "}
			<span class="quiet">
				({sameDay ? clockText(of.startsAt, there) : at} in {placeOf(of.timeZone)})
			</span>
		</>
	);
};

/** Meetings to choose one from, each by its title and when it is. */
export const meetingChoices = (meetings: readonly (Timed & { id: string; title: string })[], reader: Reader) =>
	meetings.map((one) => ({ value: one.id, label: `${one.title}, ${meetingTimeText(one, reader)}` }));
