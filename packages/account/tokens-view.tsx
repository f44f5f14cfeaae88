import type { TokenShown } from "#identity/tokens.ts";
import { PostButton, Submit } from "#web/components/button.tsx";
import { RadioChoices, Select } from "#web/components/choices.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Section } from "#web/components/sections.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { ownCorner } from "./corner.tsx";

const TokenTable = ({ tokens }: { tokens: readonly TokenShown[] }) => (
	<Table
		caption="Your tokens"
		rows={tokens}
		columns={[
			{ head: "For", cell: (row) => row.name },
			{ head: "May", cell: (row) => (row.scope === "write" ? "read and change" : "only read") },
			{
				head: "Last used",
				cell: (row) => (row.lastUsedAt === null ? "never" : <Time at={row.lastUsedAt} style="relative" />),
			},
			{ head: "Ends", cell: (row) => (row.expiresAt === null ? "not by itself" : <Time at={row.expiresAt} />) },
			{ head: "End it", cell: (row) => <PostButton action={`/me/tokens/${row.id}/end`}>End it now</PostButton> },
		]}
	/>
);

type TokensProps = {
	tokens: readonly TokenShown[];
	next?: string;
	/** Where it says what a program can do. */
	guide: string;
	made?: string;
	values?: FormValues;
	errors?: FormErrors;
};

/** Personal tokens, and a form for a new one. A token just made is shown here and nowhere else. */
export const TokensPage = ({ tokens, next, guide, made, values, errors }: TokensProps) => (
	<>
		<PageHead
			title="Personal tokens"
			lead="A token lets a program of yours use this site as you. It can do what you can do, or only read."
			trail={ownCorner}
		/>
		{made ? (
			<Notice kind="good" title="Your new token" live>
				<p>
					<code>{made}</code>
				</p>
				<p>Copy it now: it is shown this once, and we keep only its fingerprint.</p>
			</Notice>
		) : null}
		{tokens.length > 0 ? (
			<TokenTable tokens={tokens} />
		) : (
			<EmptyState title="You have no tokens">
				<p>Nobody but you, in your browsers, can act in your name.</p>
			</EmptyState>
		)}
		<Pager next={next} what="Older" />
		<Section title="Make a token">
			<Form action="/me/tokens" values={made ? undefined : values} errors={errors}>
				<Field name="name" label="What is it for?" hint="So that you know later which one to end." most={60} />
				<RadioChoices
					name="scope"
					label="What may it do?"
					value="read"
					choices={[
						{ value: "read", label: "Only read", hint: "Practices, people, summaries, the network." },
						{ value: "write", label: "Read and change", hint: "Whatever you may do here, except making new keys." },
					]}
				/>
				<Select
					name="days"
					label="How long?"
					value="90"
					choices={[
						{ value: "30", label: "A month" },
						{ value: "90", label: "Three months" },
						{ value: "365", label: "A year" },
					]}
				/>
				<Submit>Make the token</Submit>
			</Form>
		</Section>
		<NextStep href={guide} label="What a program can do with it" />
	</>
);
