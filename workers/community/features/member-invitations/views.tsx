import type { InvitationShown, OpenInvitation } from "#identity/member-invitations.ts";
import { PostButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { type PersonRole, personRoles, roleHints, roleWords } from "../people/rules.ts";

const Standing = ({ row, now }: { row: InvitationShown; now: number }) => {
	if (row.revokedAt !== null)
		return (
			<>
				Taken back <Time at={row.revokedAt} style="relative" />
			</>
		);
	if (row.expiresAt <= now)
		return (
			<>
				Ran out <Time at={row.expiresAt} />
			</>
		);
	if (row.usesLeft === 0) return <>Used up</>;
	return (
		<>
			Open for {row.usesLeft === 1 ? "one more person" : `${row.usesLeft} more people`}, until{" "}
			<Time at={row.expiresAt} />
		</>
	);
};

const isOpen = (row: InvitationShown, now: number): boolean =>
	row.revokedAt === null && row.expiresAt > now && row.usesLeft > 0;

const InvitationTable = ({ rows, now }: { rows: readonly InvitationShown[]; now: number }) => (
	<Table
		caption="Invitations"
		rows={rows}
		columns={[
			{ head: "For", cell: (row) => row.note || "No note" },
			{ head: "Come in as", cell: (row) => roleWords[row.role as PersonRole] ?? row.role },
			{ head: "State", cell: (row) => <Standing row={row} now={now} /> },
			{ head: "Made by", cell: (row) => row.createdByName || "Somebody who left" },
			{
				head: "Take back",
				cell: (row) =>
					isOpen(row, now) ? (
						<PostButton action={`/steward/invitations/${row.id}/revoke`}>Take it back</PostButton>
					) : (
						""
					),
			},
		]}
	/>
);

export type InvitationsProps = {
	rows: readonly InvitationShown[];
	now: number;
	next?: string;
	/** The link of an invitation just made. */
	made?: string;
	values?: FormValues;
	errors?: FormErrors;
};

export const InvitationsPage = ({ rows, now, next, made, values, errors }: InvitationsProps) => (
	<>
		<PageHead
			title="Invitations"
			lead="A link lets people come in. Give it to those whom you mean, by whatever way you like."
			trail={[{ href: "/steward", label: "Stewards’ corner" }]}
		/>
		{made ? (
			<Notice kind="good" title="Here is the link" live>
				<p>
					<code>{made}</code>
				</p>
				<p>Copy it now: it is shown this once.</p>
			</Notice>
		) : null}
		<Section title="Invite people">
			<Form action="/steward/invitations" values={made ? undefined : values} errors={errors}>
				<RadioChoices
					name="role"
					label="They come in as"
					value="member"
					choices={personRoles.map((role) => ({ value: role, label: roleWords[role], hint: roleHints[role] }))}
				/>
				<Field name="uses" label="For how many people?" type="number" inputmode="numeric" value="1" />
				<Field name="days" label="Good for how many days?" type="number" inputmode="numeric" value="14" />
				<Field name="note" label="Whom is it for?" hint="Only stewards see this." optional most={200} />
				<Submit>Make a link</Submit>
			</Form>
		</Section>
		{rows.length > 0 ? (
			<InvitationTable rows={rows} now={now} />
		) : (
			<EmptyState title="Nobody was invited yet">
				<p>The first link you make will stand here, with who made it and how often it can still be used.</p>
			</EmptyState>
		)}
		<Pager next={next} what="Earlier invitations" />
		<NextStep href="/steward/join-requests" label="See who asks to join by themselves" />
	</>
);

type FollowProps = {
	chapter: string;
	invitation: OpenInvitation;
	secret: string;
	/** The chapter's ground rules, where it has some. */
	rules: string;
	values?: FormValues;
	errors?: FormErrors;
};

export const FollowPage = ({ chapter, invitation, secret, rules, values, errors }: FollowProps) => (
	<>
		<PageHead
			title={`You are invited to ${chapter}`}
			lead={`You come in as ${roleWords[invitation.role as PersonRole]?.toLowerCase() ?? invitation.role}. We send a link to your address, so that we know that it is yours.`}
			facts={[
				invitation.usesLeft === 1 ? "For one person" : `For ${invitation.usesLeft} more people`,
				<>
					Good until <Time at={invitation.expiresAt} />
				</>,
			]}
		/>
		<Form action={`/invitations/${secret}`} values={values} errors={errors}>
			<Field name="name" label="Your name" autocomplete="name" most={120} />
			<Field name="email" label="Your e-mail address" type="email" autocomplete="email" most={254} />
			<Submit>Send me the link</Submit>
		</Form>
		{rules ? (
			<Section
				title="How people are with each other here"
				lead="These are the ground rules. Once you are in, you are asked whether you agree to them."
			>
				<Prose text={rules} />
			</Section>
		) : null}
		<NextStep href="/" label={`Read first what ${chapter} is about`} />
	</>
);

export const FollowedPage = ({ local }: { local: boolean }) => (
	<>
		<PageHead title="Look into your mail" lead="A link is on its way. Open it within a day, and you are in." />
		{local ? (
			<p>
				This site runs on this very machine, so its mail lies in the <a href="/dev/outbox">outbox</a>.
			</p>
		) : null}
		<NextStep href="/" label="Read meanwhile what this is about" />
	</>
);
