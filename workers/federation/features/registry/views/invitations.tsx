import { PostButton, Submit } from "#web/components/button.tsx";
import { TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Section } from "#web/components/sections.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { InvitationRow } from "../store.ts";

type InvitationsProps = {
	invitations: readonly InvitationRow[];
	next?: string;
	now: number;
	/** The address that was just made: shown this once. */
	made?: string;
	values?: FormValues;
	errors?: FormErrors;
};

const stateOf = (row: InvitationRow, now: number) =>
	row.usedBy !== null ? (
		<>Used by {row.usedName ?? row.usedBy}</>
	) : row.expiresAt <= now ? (
		<>Ran out unused</>
	) : (
		<>
			Open until <Time at={row.expiresAt} />
		</>
	);

/** Invitations for chapters: making one, and what became of those made before. */
export const InvitationsPage = ({ invitations, next, now, made, values, errors }: InvitationsProps) => (
	<>
		<PageHead
			title="Invite a chapter"
			lead="An invitation is an address for one chapter. Its steward pastes it on their page “Network”; with their yes the chapter is a member."
			trail={[{ href: "/registry", label: "Registry" }]}
		/>
		{made ? (
			<Notice kind="good" title="Hand this address to their steward. It is shown only now." live>
				<p>
					<code>{made}</code>
				</p>
				<p>It admits one chapter, within 30 days.</p>
			</Notice>
		) : null}
		<Form action="/registry/invitations" values={values} errors={errors}>
			<TextArea
				name="note"
				label="A word to them"
				hint="They read it before they answer."
				most={2_000}
				rows={3}
				optional
			/>
			<Submit>Make an invitation</Submit>
		</Form>
		{invitations.length === 0 ? null : (
			<Section title="Made before">
				<Table
					caption="Invitations, the latest first"
					columns={[
						{ head: "Made", cell: (row) => <Time at={row.createdAt} /> },
						{ head: "What became of it", cell: (row) => stateOf(row, now) },
						{ head: "By", cell: (row) => row.by },
						{ head: "Word", cell: (row) => row.note },
						{
							head: "Take back",
							cell: (row) =>
								row.usedBy === null && row.expiresAt > now ? (
									<PostButton action="/registry/invitations/take-back" fields={{ id: row.id }}>
										Take it back
									</PostButton>
								) : (
									""
								),
						},
					]}
					rows={invitations}
				/>
				<Pager next={next} what="Older" />
			</Section>
		)}
		<NextStep href="/registry" label="Back to the registry" />
	</>
);
