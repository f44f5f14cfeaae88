import { hostOf } from "#core/host.ts";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Section } from "#web/components/sections.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import type { FormErrors, FormValues, Typed } from "#web/form-values.ts";
import type { SeenLink } from "../actions.ts";
import { stateWord, stateWords } from "../rules.ts";
import type { InvitationRow } from "../store.ts";

export const linkHref = (origin: string): `/${string}` => `/steward/links/${hostOf(origin)}`;

const Requests = ({ rows }: { rows: readonly SeenLink[] }) => (
	<Section title="Waiting for your answer">
		{rows.map((row) => (
			<p>
				<a href={linkHref(row.link.peer)}>{stateWords("requested-by-them", row.name, row.link.relation)}</a>{" "}
				<Time at={row.link.requestedAt} style="relative" />
			</p>
		))}
	</Section>
);

const Standing = ({ rows }: { rows: readonly SeenLink[] }) => (
	<Table
		caption="Networks and chapters"
		columns={[
			{ head: "Who", cell: (row) => <a href={linkHref(row.link.peer)}>{row.name}</a> },
			{ head: "What it is to us", cell: (row) => (row.link.relation === "network" ? "A network" : "A chapter") },
			{ head: "Link", cell: (row) => (row.link.heldAt === null ? stateWord[row.state] : "Paused by them") },
			{
				head: "Last reached",
				cell: (row) => (row.peer?.lastReachedAt ? <Time at={row.peer.lastReachedAt} style="relative" /> : "Not yet"),
			},
		]}
		rows={rows}
	/>
);

const PasteForm = ({ values, errors }: Typed) => (
	<Form action="/steward/links/find" values={values} errors={errors}>
		<Field
			name="address"
			label="A network’s address, or an invitation that you were given"
			hint="For example https://network.example.org. You will see who it is before anything is sent."
			most={2_000}
		/>
		<Actions>
			<Submit>Look who this is</Submit>
		</Actions>
	</Form>
);

const Invitations = ({ rows }: { rows: readonly InvitationRow[] }) => (
	<Table
		caption="Invitations that nobody has answered yet"
		columns={[
			{ head: "Your word with it", cell: (row) => row.note || "Without a word" },
			{ head: "Made", cell: (row) => <Time at={row.createdAt} /> },
			{ head: "Runs out", cell: (row) => <Time at={row.expiresAt} /> },
			{
				head: "Not needed any more?",
				cell: (row) => (
					<PostButton action="/steward/links/invitations/void" fields={{ id: row.tokenHash }}>
						Make it void
					</PostButton>
				),
			},
		]}
		rows={rows}
	/>
);

type LinksPageProps = {
	/** Who waits for our answer, wherever they stand in the list. */
	requests: readonly SeenLink[];
	rows: readonly SeenLink[];
	next?: string;
	invitations: readonly InvitationRow[];
	nextInvitations?: string;
	values?: FormValues;
	errors?: FormErrors;
};

/** All links of this chapter, and the two ways to a new one. */
export const LinksPage = ({ requests, rows, next, invitations, nextInvitations, values, errors }: LinksPageProps) => {
	const others = rows.filter((row) => row.state !== "requested-by-them");
	return (
		<>
			<PageHead
				title="Networks and linked chapters"
				lead="With whom this chapter shares what it learns, and from whom it hears."
				trail={[{ href: "/steward", label: "Stewards’ corner" }]}
			/>
			{requests.length > 0 ? <Requests rows={requests} /> : null}
			{others.length > 0 ? (
				<Standing rows={others} />
			) : (
				<EmptyState title="No link yet">
					<p>
						A network is the short way to many chapters: paste its address below, and its coordinators will answer. With
						a single chapter you can be linked directly, without any network: make an invitation and send it to their
						steward, or paste the one that they sent you.
					</p>
				</EmptyState>
			)}
			<Pager next={next} what="Further links" />
			<Section title="Join a network, or answer an invitation">
				<PasteForm values={values} errors={errors} />
			</Section>
			<Section
				title="Invite another chapter"
				lead="Your invitation says who you are and what would flow; their steward says yes or no."
			>
				<Actions>
					<LinkButton href="/steward/links/invite">Make an invitation</LinkButton>
				</Actions>
				{invitations.length > 0 ? <Invitations rows={invitations} /> : null}
				<Pager next={nextInvitations} what="Older" />
			</Section>
			<NextStep href="/steward/leaves" label="See what leaves this chapter">
				To each of them, with what still waits and why.
			</NextStep>
		</>
	);
};
