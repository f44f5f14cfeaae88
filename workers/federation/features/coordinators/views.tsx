import { LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Section } from "#web/components/sections.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { CoordinatorRow, ExpectedRow } from "./store.ts";

type CoordinatorsProps = {
	here: readonly CoordinatorRow[];
	next?: string;
	/** Nobody else coordinates: somebody has to. */
	alone: boolean;
	expected: readonly ExpectedRow[];
	nextExpected?: string;
	self: string;
	sent?: boolean;
	values?: FormValues;
	errors?: FormErrors;
};

/** Who coordinates, who is expected, and inviting somebody more. */
export const CoordinatorsPage = ({
	here,
	alone,
	expected,
	self,
	sent,
	values,
	errors,
	...lists
}: CoordinatorsProps) => (
	<>
		<PageHead
			title="Coordinators"
			lead="They admit chapters, see all that members share with the network, and speak for it on its first page."
		/>
		{sent ? (
			<Notice kind="good" live>
				<p>The invitation is on its way.</p>
			</Notice>
		) : null}
		<Table
			caption="Who coordinates"
			columns={[
				{ head: "Name", cell: (row) => row.name },
				{ head: "E-mail", cell: (row) => row.email ?? "" },
				{ head: "Since", cell: (row) => <Time at={row.joinedAt} /> },
				{
					head: "End it",
					cell: (row) =>
						alone ? (
							""
						) : (
							<LinkButton href={`/coordinators/${row.id}/remove`}>
								{row.id === self ? "Step down" : "Remove"}
							</LinkButton>
						),
				},
			]}
			rows={here}
		/>
		<Pager next={lists.next} />
		{expected.length === 0 ? null : (
			<Table
				caption="Invited, and not here yet"
				columns={[
					{ head: "Name", cell: (row) => row.name },
					{ head: "E-mail", cell: (row) => row.email },
					{ head: "Until", cell: (row) => <Time at={row.expiresAt} /> },
					{
						head: "Take back",
						cell: (row) => (
							<PostButton action="/coordinators/take-back" fields={{ email: row.email }}>
								Take it back
							</PostButton>
						),
					},
				]}
				rows={expected}
			/>
		)}
		<Pager next={lists.nextExpected} what="Older" />
		<Section title="Invite a coordinator">
			<Form action="/coordinators" values={values} errors={errors}>
				<Field name="name" label="Their name" most={120} autocomplete="off" />
				<Field
					name="email"
					label="Their e-mail address"
					type="email"
					hint="They get a link that works once, and for two weeks."
					autocomplete="off"
				/>
				<Submit>Invite</Submit>
			</Form>
		</Section>
		<NextStep href="/network" label="Change what the network says of itself" />
	</>
);

/** The second step before somebody's time as a coordinator ends. */
export const RemoveCoordinatorPage = ({ id, name, own }: { id: string; name: string; own: boolean }) => (
	<>
		<PageHead
			title={own ? "Step down?" : `Remove ${name}?`}
			trail={[{ href: "/coordinators", label: "Coordinators" }]}
		/>
		<DangerForm
			action={`/coordinators/${id}/remove`}
			deed={own ? "Step down" : `Remove ${name}`}
			back="/coordinators"
			consequences={[
				`${own ? "You are" : "They are"} signed out everywhere, and ${own ? "your" : "their"} tokens and passkeys end.`,
				"The e-mail address is forgotten; the name stays with what was decided.",
				"Another coordinator can send a new invitation at any time.",
			]}
		/>
	</>
);
