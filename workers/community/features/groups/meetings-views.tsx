import { Actions, LinkButton } from "#web/components/button.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { GroupMeeting } from "../meetings/group-store.ts";
import { MeetingTime } from "../meetings/time-views.tsx";

type Props = {
	groupId: string;
	meetings: readonly GroupMeeting[];
	/** Whether the reader may call one. */
	calls: boolean;
};

/** On the page of a group: when it meets next. For its members. */
export const MeetingsSection = ({ groupId, meetings, calls }: Props) => (
	<Section title="When it meets">
		{meetings.length > 0 ? (
			<ul>
				{meetings.map((one) => (
					<li>
						<a href={`/meetings/${one.id}`} dir="auto">
							{one.title}
						</a>
						<Facts items={[<MeetingTime of={one} />, one.place ? <span dir="auto">{one.place}</span> : null]} />
					</li>
				))}
			</ul>
		) : (
			<p class="quiet">No meeting is planned yet.</p>
		)}
		{calls ? (
			<Actions>
				<LinkButton href={`/meetings/new?group=${groupId}`}>Call a meeting</LinkButton>
			</Actions>
		) : null}
	</Section>
);
