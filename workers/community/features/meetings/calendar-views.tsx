import { PostButton } from "#web/components/button.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Definitions, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { CalendarAddresses } from "./feed-actions.ts";

type Props = { since: number | null; made?: CalendarAddresses };

export const CalendarPage = ({ since, made }: Props) => (
	<>
		<PageHead
			title="Your calendar"
			lead="Meetings in the calendar that you use anyway, moved when they are moved."
			trail={[{ href: "/meetings", label: "Meetings" }]}
		/>
		{made ? (
			<Notice kind="good" title="Copy these addresses now. They aren’t shown again." live>
				<Definitions
					items={[
						["Your meetings: your groups’, and the chapter’s unless you said no", <code>{made.mine}</code>],
						["All of the chapter’s meetings", <code>{made.chapter}</code>],
					]}
				/>
				<p>In your calendar, look for “subscribe” or “add from address”.</p>
			</Notice>
		) : since === null ? (
			<p>You have no calendar address yet. Whoever knows it can read your meetings, so keep it to yourself.</p>
		) : (
			<p>
				You have had your calendar addresses since <Time at={since} />. Whoever knows them can read your meetings.
			</p>
		)}
		<Section title={since === null ? "Make your addresses" : "Renew or end them"}>
			{since === null ? null : <p>New addresses end the old ones at once.</p>}
			<PostButton action="/me/calendar" look="main">
				{since === null ? "Make my calendar addresses" : "Make new ones"}
			</PostButton>
			{since === null ? null : <PostButton action="/me/calendar/end">End them</PostButton>}
		</Section>
		<NextStep href="/meetings" label="See what is coming" />
	</>
);
