import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Waiting } from "./rules.ts";
import { WaitingList } from "./waiting-views.tsx";

type Door = readonly [href: string, label: string, what: string];

const doors: readonly { readonly title: string; readonly doors: readonly Door[] }[] = [
	{
		title: "People",
		doors: [
			["/steward/join-requests", "Who asks to join", "Answer with a word."],
			["/steward/invitations", "Invitations", "Links by which people come in, and until when."],
			["/bring?kind=people", "Bring what you have", "People, documents, meetings and posts from another place."],
			["/steward/moderation", "Moderation", "What was reported, and what was decided about it."],
			["/people", "Everybody", "On each person’s page you change their role."],
		],
	},
	{
		title: "What you agreed on",
		doors: [
			["/path", "Your path", "Where the chapter is, and the questions for now."],
			["/charter", "The charter", "What is proposed to it, and when you look at it again."],
			["/charter/unanswered", "Ground rules", "Who hasn’t agreed to them yet."],
			["/steward/chapter/ways", "How you do things", "How often everyone is asked what brings them here."],
			["/steward/chapter/pulse", "The trust pulse", "What everyone is asked without a name, and how often."],
		],
	},
	{
		title: "What the chapter tells",
		doors: [
			["/summaries", "Summaries", "Drafted each month; you finish and send them."],
			["/steward/chapter", "The chapter’s card", "What visitors and other chapters see of you."],
			["/shared", "The public pages", "As anyone on the web reads them."],
			["/steward/closing", "Closing", "How the chapter comes to a good end, when it is time."],
		],
	},
	{
		title: "Other chapters",
		doors: [
			["/steward/links", "Links and networks", "With whom you exchange, and what flows each way."],
			["/steward/leaves", "What leaves", "What was sent, to whom, and what waits."],
			["/steward/key", "This site’s key", "What you sign with; change it when somebody may have seen it."],
			["/steward/failed", "Work that failed", "Send it again once its cause is gone."],
			["/steward/archive", "Take the chapter along", "All of it in one file: a backup, or to move with."],
		],
	},
];

/** Everything of the stewards' in one place, what waits first. */
export const CornerPage = ({ waiting }: { waiting: readonly Waiting[] }) => (
	<>
		<PageHead title="Stewards’ corner" lead="What waits for one of you, and the doors to all the rest." />
		<Section title="What waits">
			{waiting.length === 0 ? (
				<EmptyState title="Nothing waits.">
					<p>Who asks to join, links to answer, and summaries to finish will stand here.</p>
				</EmptyState>
			) : null}
			<WaitingList items={waiting} more={0} steward />
		</Section>
		{doors.map(({ title, doors: behind }) => (
			<Section title={title}>
				<dl>
					{behind.map(([href, label, what]) => (
						<div>
							<dt>
								<a href={href}>{label}</a>
							</dt>
							<dd>{what}</dd>
						</div>
					))}
				</dl>
			</Section>
		))}
		<NextStep href="/steward/invitations" label="Invite somebody">
			Whom would you like to have at the next meeting?
		</NextStep>
	</>
);
