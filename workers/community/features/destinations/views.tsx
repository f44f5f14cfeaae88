import { Actions, LinkButton } from "#web/components/button.tsx";
import type { NavItem } from "#web/components/masthead.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { StatusLine } from "#web/components/status-line.tsx";
import { Time } from "#web/components/time.tsx";
import type { Destination, Receipt, Whereabouts } from "./actions.ts";
import { removedWords } from "./rules.ts";

/** Where each kind of thing is at home here, and where it is taken back. */
const homes: Readonly<Record<string, (localId: string) => { page: NavItem; takeBack?: string }>> = {
	practice: (id) => ({
		page: { href: `/practices/${id}`, label: "The practice" },
		takeBack: `/practices/${id}/audience`,
	}),
	person: () => ({ page: { href: "/me/consent", label: "What you agreed to" }, takeBack: "/me/consent/end" }),
	summary: (id) => ({
		page: { href: `/summaries/${id}`, label: "The summary" },
		takeBack: `/summaries/${id}/take-back`,
	}),
	adoption: (id) => ({
		page: { href: `/practices/${id}`, label: "The practice" },
		takeBack: `/practices/${id}/adoption/take-back`,
	}),
	story: (id) => {
		const ofValue = id.startsWith("story_");
		const href = ofValue ? `/value/stories/${id}` : `/reflections/${id}`;
		return { page: { href, label: ofValue ? "The story" : "The reflection" }, takeBack: `${href}/share` };
	},
	study: (id) => ({ page: { href: `/studies/${id}`, label: "The study" }, takeBack: `/studies/${id}/audience` }),
	offer: (id) => ({ page: { href: `/offers/${id}`, label: "The offer" } }),
	introduction: (id) => ({
		page: { href: `/introductions/${id}`, label: "The introduction" },
		takeBack: `/introductions/${id}/end`,
	}),
};

const versionWords = (row: Destination): string => (row.version === null ? "" : `version ${row.version}, `);

const Has = ({ row }: { row: Destination }) => (
	<p>
		Has it: {versionWords(row)}since {row.firstAt === null ? null : <Time at={row.firstAt} />}
		{row.via ? <>, by way of {row.via}</> : null}.
	</p>
);

const WhyWaiting = ({ row }: { row: Destination }) =>
	row.failures > 0 ? (
		<p class="quiet">
			It can’t be reached: {row.lastError}
			{row.nextPullAt === null ? null : (
				<>
					{" "}
					It is asked again <Time at={row.nextPullAt} style="relative" />.
				</>
			)}
		</p>
	) : (
		<p class="quiet">It was asked to remove it; its receipt usually comes within minutes.</p>
	);

const ReceiptWords = ({ receipt, name }: { receipt: Receipt; name: string }) => (
	<>
		<p>
			{name} signed on <Time at={Date.parse(receipt.at)} style="datetime" /> that it{" "}
			{receipt.outcome === "removed" ? (
				<>removed {removedWords(receipt.removed)}.</>
			) : (
				<>refuses to remove it. {receipt.reason}</>
			)}
		</p>
		<Details summary="The signed receipt, as it came">
			<pre>
				<code>{JSON.stringify(receipt.activity, null, 2)}</code>
			</pre>
		</Details>
	</>
);

type AskedProps = { row: Destination; state: Exclude<Destination["state"], "has" | "removed"> };

const Asked = ({ row, state }: AskedProps) => (
	<>
		<p>
			<StatusLine value={state} at={row.settledAt ?? row.askedAt ?? undefined} />
			{row.askedAt === null ? null : (
				<span class="quiet">
					. Asked on <Time at={row.askedAt} style="datetime" />.
				</span>
			)}
		</p>
		{state === "pending" || state === "overdue" ? <WhyWaiting row={row} /> : null}
		{row.receipt ? <ReceiptWords receipt={row.receipt} name={row.name} /> : null}
	</>
);

/** Its own moderators decided so, for their chapter. */
const Removed = ({ row }: { row: Destination }) => (
	<>
		<p>
			{row.name} removed it by its own decision. It doesn’t come back there, whatever is changed in it. Why is between
			stewards: ask theirs.
		</p>
		{row.receipt ? <ReceiptWords receipt={row.receipt} name={row.name} /> : null}
	</>
);

const Proof = () => (
	<Notice title="What a receipt proves">
		<p>
			A receipt proves a claim: that this site said, under its signature, what it removed and when. It can’t prove that
			nobody there read it, remembers it, or wrote it down.
		</p>
	</Notice>
);

const leadOf = (where: Whereabouts): string => {
	if (where.takenBackAt !== null) return "It was taken back. Everybody who ever received it is asked to remove it.";
	if (!where.shared) return "It has not left this chapter.";
	return "Everybody outside this chapter who received it, and which version they have.";
};

/** Who has this; after it was taken back, what each destination answered. */
export const DestinationsPage = ({ where, mine, next }: { where: Whereabouts; mine: boolean; next?: string }) => {
	const known = homes[where.kind]?.(where.about);
	const theirs = { page: { href: `/people/${where.localId}`, label: where.title } };
	// What is between two people is open to nobody else, stewards included.
	const closed = where.kind === "introduction" && !mine;
	const home = where.kind === "person" && !mine ? theirs : closed ? undefined : known;
	const asked = where.destinations.some((row) => row.receipt !== null || row.state !== "has");
	return (
		<>
			<PageHead
				title={where.title || "Who has this?"}
				kicker="Who has this?"
				lead={leadOf(where)}
				trail={home ? [home.page] : []}
			/>
			{where.destinations.length === 0 ? (
				<EmptyState title="Nobody outside this chapter has it">
					<p>As soon as another site receives it, that site stands here with the day and the version.</p>
				</EmptyState>
			) : (
				where.destinations.map((row) => (
					<Section title={row.name}>
						{row.state === "has" ? (
							<Has row={row} />
						) : row.state === "removed" ? (
							<Removed row={row} />
						) : (
							<Asked row={row} state={row.state} />
						)}
					</Section>
				))
			)}
			<Pager next={next} />
			{asked ? <Proof /> : null}
			{where.shared && mine && known?.takeBack ? (
				<Actions>
					<LinkButton href={known.takeBack} look="danger">
						Take it back
					</LinkButton>
				</Actions>
			) : null}
			<NextStep href={home?.page.href ?? "/steward/leaves"} label={home?.page.label ?? "What leaves this chapter"} />
		</>
	);
};
