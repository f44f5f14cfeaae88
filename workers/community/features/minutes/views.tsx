import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Time } from "#web/components/time.tsx";
import { MeetingTime } from "../meetings/time-views.tsx";
import { ReportDoor } from "../moderation/door.tsx";
import { ReleaseDoor } from "../releases/door-views.tsx";
import { Body, Came, Next, Who } from "./body-views.tsx";
import { isEmpty, minutesDoc } from "./rules.ts";
import type { Minutes } from "./store.ts";

const Nothing = ({ id, held }: { id: string; held: boolean }) => (
	<EmptyState
		title="This meeting has left nothing here yet."
		action={<a href={`/meetings/${id}/room`}>Open its room</a>}
	>
		<p>
			Minutes make themselves of what a meeting leaves in its room: who was there, notes on each of its parts, what
			people will do, topics that came up.{" "}
			{held ? "Write there what you remember, even if it is a sentence." : "They are here once you meet."}
		</p>
	</EmptyState>
);

const Sending = ({ minutes }: { minutes: Minutes }) => {
	const { id, groupName } = minutes.meeting;
	return (
		<Notice title="They aren’t sent yet.">
			<p>
				Read them once. Then they go to everybody who wants the minutes{" "}
				{groupName ? `of ${groupName}` : "of this chapter"} by mail, and no second time.
			</p>
			<Actions>
				<PostButton action={`/meetings/${id}/minutes/send`} look="main">
					Send them
				</PostButton>
				<LinkButton href={`/meetings/${id}/room`}>Write more in the room</LinkButton>
			</Actions>
		</Notice>
	);
};

type PageProps = {
	minutes: Minutes;
	held: boolean;
	/** Whether the viewer called the meeting. */
	called: boolean;
	mayLead: boolean;
};

export const MinutesPage = ({ minutes, held, called, mayLead }: PageProps) => {
	const { meeting } = minutes;
	const empty = isEmpty(minutes);
	return (
		<>
			<PageHead
				title={meeting.title}
				kicker={meeting.groupName ? `Minutes of ${meeting.groupName}` : "Minutes"}
				trail={[
					{ href: "/meetings", label: "Meetings" },
					{ href: `/meetings/${meeting.id}`, label: "The meeting" },
				]}
				facts={[
					<MeetingTime of={meeting} />,
					meeting.place ? <span dir="auto">{meeting.place}</span> : null,
					meeting.facilitatorId && meeting.facilitatorName ? (
						<>
							facilitated by <Who id={meeting.facilitatorId} name={meeting.facilitatorName} />
						</>
					) : null,
					meeting.sentAt === null ? null : (
						<>
							mailed <Time at={meeting.sentAt} />
						</>
					),
				]}
			/>
			{empty ? (
				<Nothing id={meeting.id} held={held} />
			) : (
				<>
					{held ? null : <p class="quiet">The meeting isn’t over: more may come.</p>}
					<Came came={minutes.came} />
					<Body minutes={minutes} settles={held && mayLead} />
				</>
			)}
			<Next minutes={minutes} />
			{held && !empty ? <ReleaseDoor from={meeting.id} groupId={meeting.groupId} may /> : null}
			{held && mayLead && !empty && meeting.sentAt === null && meeting.state !== "cancelled" ? (
				<Sending minutes={minutes} />
			) : null}
			{held && !empty ? <ReportDoor id={minutesDoc(meeting.id)} own={called} /> : null}
			<NextStep
				href="/me/minutes"
				label={meeting.mailed ? "You have these mailed to you" : "Have minutes mailed to you"}
			>
				{meeting.mailed ? "Stop them, or choose others." : "After each meeting, once they are sent."}
			</NextStep>
		</>
	);
};
