import { Actions, LinkButton } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Definitions, Section } from "#web/components/sections.tsx";
import { Tags } from "#web/components/tag.tsx";
import { Time } from "#web/components/time.tsx";
import { ReportDoor } from "../moderation/door.tsx";
import { kindName, recordHref, whyWords } from "../stream/rules.ts";
import type { Received } from "./actions.ts";
import { AdoptionBody, ChapterBody, PersonBody, PracticeBody, SummaryBody } from "./kind-views.tsx";
import { plainFields } from "./rules.ts";
import { StoryBody, StudyBody, storyHeading } from "./told-views.tsx";

const Plain = ({ record }: { record: Received }) => (
	<>
		<Notice>
			<p>
				This site doesn’t know this kind of thing yet. It is kept and shown as it came, in plain text;{" "}
				{record.originName} may show it better.
			</p>
		</Notice>
		<Definitions items={plainFields(record.said.content).map(({ name, text }): [string, string] => [name, text])} />
	</>
);

const Body = ({ record }: { record: Received }) => {
	const { said } = record;
	switch (said.kind) {
		case "practice":
			return <PracticeBody record={record} content={said.content} />;
		case "summary":
			return <SummaryBody record={record} content={said.content} />;
		case "story":
			return <StoryBody record={record} content={said.content} />;
		case "study":
			return <StudyBody record={record} content={said.content} />;
		case "person":
			return <PersonBody content={said.content} />;
		case "adoption":
			return <AdoptionBody content={said.content} />;
		case "chapter":
			return <ChapterBody record={record} content={said.content} />;
		case null:
			return <Plain record={record} />;
	}
};

const Versions = ({ record }: { record: Received }) => (
	<Section title="Versions that came here">
		<ul>
			{record.versions.map(({ version, published, reason }) => (
				<li>
					{version === record.shownVersion ? (
						<strong>Version {version}</strong>
					) : (
						<a href={`${recordHref(record.id)}&version=${version}`}>Version {version}</a>
					)}
					{published ? (
						<>
							, <Time at={Date.parse(published)} />
						</>
					) : null}
					{reason ? <span dir="auto">: {reason}</span> : null}
				</li>
			))}
		</ul>
	</Section>
);

const deedsFor = (record: Received, mayAct: boolean) => {
	const id = encodeURIComponent(record.id);
	if (record.said.kind === "practice")
		return (
			<Actions>
				{mayAct ? (
					<LinkButton href={`/network/adopt?id=${id}&version=${record.shownVersion ?? 1}`} look="main">
						Bring it home
					</LinkButton>
				) : null}
				<LinkButton href={`/family?practice=${id}`}>Where it has gone, and what became of it</LinkButton>
			</Actions>
		);
	if (record.said.kind === "person" && mayAct)
		return (
			<Actions>
				<LinkButton href={`/introductions/new?person=${id}`} look="main">
					Ask to be introduced
				</LinkButton>
			</Actions>
		);
	return null;
};

const nextFor = (record: Received) => {
	if (record.said.kind === "person") return <NextStep href="/people/elsewhere" label="People in other chapters" />;
	const topic = record.topics[0];
	if (topic)
		return <NextStep href={`/network?topic=${encodeURIComponent(topic)}`} label={`What others say about ${topic}`} />;
	return (
		<NextStep
			href={`/network?from=${encodeURIComponent(record.origin)}`}
			label={`What else came from ${record.originName}`}
		/>
	);
};

/** Of a chapter that comes to its end: its last words where its card is read, and a line beside everything else of its. */
const HomeCloses = ({ record, closing }: { record: Received; closing: NonNullable<Received["closing"]> }) => {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(closing.on) ? <CalendarDay day={closing.on} /> : closing.on;
	return (
		<Notice
			title={
				closing.closed ? (
					<>
						<span dir="auto">{record.originName}</span> has come to its end, on {day}.
					</>
				) : (
					<>
						<span dir="auto">{record.originName}</span> closes on {day}.
					</>
				)
			}
		>
			{record.said.kind === "chapter" ? (
				<>
					<Prose text={closing.farewell} base={record.origin} />
					{closing.contact ? (
						<p>
							Whom to write to: <span dir="auto">{closing.contact}</span>
						</p>
					) : null}
				</>
			) : (
				<p>
					{closing.closed
						? "This copy may stay with those who have it. Nobody there goes on with it."
						: "This copy may stay after that, unless its author takes it back."}
				</p>
			)}
		</Notice>
	);
};

/** A record that came from elsewhere: what it says, where it is at home, and why one sees it. */
export const ReceivedPage = ({ record, mayAct }: { record: Received; mayAct: boolean }) => {
	const old = record.shownVersion !== null && record.version !== null && record.shownVersion < record.version;
	return (
		<>
			<PageHead
				title={
					record.said.kind === "story" ? storyHeading(record.said.content) : (record.name ?? kindName(record.kind))
				}
				kicker={`${kindName(record.kind)} from ${record.originName}`}
				language={record.said.kind === "story" ? undefined : (record.language ?? undefined)}
				trail={[{ href: "/network", label: "From other chapters" }]}
				facts={[
					record.shownVersion === null ? null : `Version ${record.shownVersion}`,
					<>
						Came <Time at={record.arrivedAt} style="relative" />
					</>,
					whyWords(record),
				]}
			/>
			{old ? (
				<Notice>
					<p>
						There is a later version. <a href={recordHref(record.id)}>Read version {record.version}</a>.
					</p>
				</Notice>
			) : null}
			{record.closing ? <HomeCloses record={record} closing={record.closing} /> : null}
			<Body record={record} />
			<Tags words={record.topics} href={(topic) => `/network?topic=${encodeURIComponent(topic)}`} />
			{deedsFor(record, mayAct)}
			{record.versions.length > 1 ? <Versions record={record} /> : null}
			<ReportDoor id={record.id} />
			{nextFor(record)}
		</>
	);
};
