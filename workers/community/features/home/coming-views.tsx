import { Facts } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import { mineWords } from "../meetings/rules.ts";
import { MeetingTime } from "../meetings/time-views.tsx";
import type { NextMeeting } from "./coming-store.ts";

/** What one does in a meeting, told to oneself. */
const parts = ({ hosts, facilitates, turns }: NextMeeting): string[] => [
	...(hosts ? ["You host"] : []),
	...(facilitates || turns.includes("facilitate") ? ["You facilitate"] : []),
	...(turns.includes("present") ? ["You present something"] : []),
	...(turns.includes("bring-case") ? ["You bring a case"] : []),
];

/** What is next, once one has answered for it. */
export const ComingUp = ({ meeting }: { meeting: NextMeeting | undefined }) =>
	meeting ? (
		<Section title={meeting.mine ? "Your next meeting" : "The next meeting"}>
			<ul class="lines">
				<li>
					<a href={`/meetings/${meeting.id}`} dir="auto">
						{meeting.title}
					</a>
					<Facts
						items={[
							<MeetingTime of={meeting} />,
							meeting.mine ? mineWords[meeting.mine] : null,
							...parts(meeting).map((words) => <strong>{words}</strong>),
						]}
					/>
				</li>
			</ul>
		</Section>
	) : null;
