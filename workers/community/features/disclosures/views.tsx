import { hostOf } from "#core/host.ts";
import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Definitions, Section } from "#web/components/sections.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import type { SentTo, Traffic } from "./actions.ts";
import { fewWaiting, kindWords, localIdOf, whyWaiting } from "./rules.ts";
import type { Other, SentLine, WaitingLine } from "./store.ts";

const trail = [{ href: "/steward", label: "Stewards’ corner" }];

const whereHref = (recordId: string): string => `/destinations/${localIdOf(recordId)}`;
const nameOf = (line: { kind: string; name: string | null; takenBack?: 0 | 1 }): string =>
	line.name ?? `${kindWords(line.kind)}${line.takenBack ? " that was taken back" : ""}`;

const Few = ({ lines }: { lines: readonly { recordId: string; kind: string; name: string | null }[] }) => (
	<ul>
		{lines.slice(0, fewWaiting).map((line) => (
			<li dir="auto">
				<a href={whereHref(line.recordId)}>{nameOf(line)}</a>
			</li>
		))}
		{lines.length > fewWaiting ? <li>and more</li> : null}
	</ul>
);

const sentWords = (sent: readonly SentLine[]) =>
	sent.length === 0 ? (
		"Nothing yet"
	) : (
		<ul>
			{sent.map((line) => (
				<li dir="auto">
					<a href={whereHref(line.recordId)}>{nameOf(line)}</a>, <Time at={line.lastAt} style="relative" />
				</li>
			))}
		</ul>
	);

const waitingWords = (waiting: readonly WaitingLine[], why: string) =>
	waiting.length === 0 ? (
		"Nothing"
	) : (
		<>
			<Few lines={waiting} />
			<p class="quiet">{why}</p>
		</>
	);

const linkOf = (traffic: Pick<Traffic, "link" | "state">) => ({
	paused: traffic.state === "paused",
	active: traffic.state === "active",
});

const tryWords = (peer: Traffic["peer"]) =>
	peer && peer.failures > 0 ? (
		<>
			{peer.lastError}
			{peer.nextPullAt ? (
				<>
					{" "}
					Next try <Time at={peer.nextPullAt} style="relative" />.
				</>
			) : null}
		</>
	) : null;

const OneLink = ({ traffic }: { traffic: Traffic }) => {
	const { host, name, state, peer } = traffic;
	const flowing = state === "active" || state === "paused";
	return (
		<Section title={name} lead={<a href={`/steward/links/${host}`}>{host}</a>}>
			<Definitions
				items={[
					["Last in touch", peer?.lastReachedAt ? <Time at={peer.lastReachedAt} style="relative" /> : "Not yet"],
					["Trouble", tryWords(peer)],
					["What they received last", sentWords(traffic.sent)],
					["What waits", waitingWords(traffic.waiting, whyWaiting(linkOf(traffic), peer?.failures ?? 0, name))],
				]}
			/>
			<Actions>
				<LinkButton href={`/steward/leaves/${host}`}>All that they received</LinkButton>
				{state === "active" ? <PostButton action={`/steward/links/${host}/pause`}>Pause</PostButton> : null}
				{state === "paused" ? (
					<PostButton action={`/steward/links/${host}/resume`}>Let it flow again</PostButton>
				) : null}
				{flowing ? <LinkButton href={`/steward/links/${host}/end`}>End the link</LinkButton> : null}
			</Actions>
		</Section>
	);
};

/** Each link, what went over it, and what waits. */
export const LeavesPage = (props: {
	links: readonly Traffic[];
	next?: string;
	others: readonly Other[];
	nextOthers?: string;
}) => (
	<>
		<PageHead
			title="What leaves this chapter"
			lead="To whom, since when, and what still waits. Nothing leaves by any other way."
			trail={trail}
		/>
		{props.links.length === 0 ? (
			<EmptyState
				title="Nothing leaves yet"
				action={<a href="/steward/links">Join a network or link with a chapter</a>}
			>
				<p>
					This chapter isn’t linked with anybody, so whatever its members write stays here. What is public can be read
					by anyone.
				</p>
			</EmptyState>
		) : null}
		{props.links.map((traffic) => (
			<OneLink traffic={traffic} />
		))}
		<Pager next={props.next} what="Further links" />
		{props.others.length > 0 ? (
			<Section
				title="Others who received something"
				lead="Chapters that heard from us by way of a network, or fetched what is public."
			>
				<ul>
					{props.others.map((other) => (
						<li>
							<a href={`/steward/leaves/${hostOf(other.site)}`}>{other.name ?? hostOf(other.site)}</a>, last{" "}
							<Time at={other.lastAt} style="relative" />
						</li>
					))}
				</ul>
				<Pager next={props.nextOthers} />
			</Section>
		) : null}
		<NextStep href="/steward/links" label="Networks and linked chapters">
			Change what flows, or find somebody new to learn with.
		</NextStep>
	</>
);

const SentTable = ({ lines, name }: { lines: readonly SentLine[]; name: string }) => (
	<Table
		caption={`What ${name} received`}
		columns={[
			{ head: "What", cell: (line) => <a href={whereHref(line.recordId)}>{nameOf(line)}</a> },
			{ head: "Kind", cell: (line) => kindWords(line.kind) },
			{ head: "Version", cell: (line) => line.version ?? "", number: true },
			{ head: "First", cell: (line) => <Time at={line.firstAt} /> },
			{ head: "Last", cell: (line) => <Time at={line.lastAt} /> },
			{ head: "By way of", cell: (line) => line.via ?? "us directly" },
			{ head: "Now", cell: (line) => (line.takenBack ? "Taken back" : line.removedThere ? "Removed there" : "Shared") },
		]}
		rows={lines}
	/>
);

/** Everything that one site received from us. */
export const SentPage = ({ to, next }: { to: SentTo; next?: string }) => {
	const link = to.state ? { paused: to.state === "paused", active: to.state === "active" } : null;
	return (
		<>
			<PageHead
				title={`What ${to.name} received from us`}
				kicker={to.host}
				trail={[...trail, { href: "/steward/leaves", label: "What leaves this chapter" }]}
			/>
			<Definitions
				items={[
					["Last in touch", to.peer?.lastReachedAt ? <Time at={to.peer.lastReachedAt} style="relative" /> : "Not yet"],
					["Trouble", tryWords(to.peer)],
					["What waits", waitingWords(to.waiting, whyWaiting(link, to.peer?.failures ?? 0, to.name))],
					[
						"Asked to be removed there",
						to.toRemove.since === null ? null : (
							<>
								Something waits for their receipt since <Time at={to.toRemove.since} />
							</>
						),
					],
				]}
			/>
			{to.sent.items.length === 0 ? (
				<EmptyState title={`${to.name} has received nothing yet`} />
			) : (
				<SentTable lines={to.sent.items} name={to.name} />
			)}
			<Pager next={next} />
			<NextStep
				href={to.link ? `/steward/links/${to.host}` : "/steward/leaves"}
				label={to.link ? `The link with ${to.name}` : "All that leaves"}
			/>
		</>
	);
};
