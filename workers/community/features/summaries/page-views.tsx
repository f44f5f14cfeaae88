import { Audience } from "#web/components/audience.tsx";
import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout } from "../conversations/about-views.tsx";
import { periodWords } from "./period.ts";
import type { SummaryRow } from "./store.ts";

const trail = [{ href: "/summaries", label: "Summaries" }];
const pathOf = (row: SummaryRow): string => `/summaries/${row.id}`;

const stateWords = (row: SummaryRow) => {
	if (row.state === "published") return <Audience audience={{ scope: row.audience }} />;
	if (row.state === "draft") return "A draft, seen by stewards";
	return row.publishedAt === null ? "Set aside, seen by stewards" : "Taken back, seen by stewards";
};

const StewardActions = ({ row }: { row: SummaryRow }) => (
	<Actions>
		<LinkButton href={`${pathOf(row)}/edit`}>{row.state === "published" ? "Change the words" : "Edit"}</LinkButton>
		{row.state === "withdrawn" ? null : (
			<LinkButton href={`${pathOf(row)}/take-back`}>
				{row.state === "published" ? "Take it back" : "Set it aside"}
			</LinkButton>
		)}
		{row.publishedAt === null || row.audience === "chapter" ? null : (
			<LinkButton href={`/destinations/${row.id}`}>Who has this?</LinkButton>
		)}
	</Actions>
);

/** A summary, set for reading, with what a steward can do about it. */
export const SummaryPage = (props: {
	row: SummaryRow;
	editor: string | null;
	writes: boolean;
	talk: Talk | undefined;
	mayTalk: boolean;
	/** The reader asked for a draft, and this was there already. */
	known: boolean;
}) => {
	const { row, editor, writes, talk, mayTalk, known } = props;
	return (
		<>
			<PageHead
				title={row.title}
				kicker={periodWords({ from: row.periodFrom, to: row.periodTo })}
				trail={trail}
				language={row.language}
				facts={[
					stateWords(row),
					row.publishedAt === null ? null : <Time at={row.publishedAt} />,
					editor === null ? "drafted by the site" : <span dir="auto">{editor}</span>,
				]}
			/>
			{known ? (
				<Notice title="This summary was there already." live>
					<p>
						One summary of a period is made for the same readers, so nothing new was drafted. You can go on from this
						one.
					</p>
				</Notice>
			) : null}
			<Prose text={row.body} language={row.language} />
			{writes ? <StewardActions row={row} /> : null}
			<ConversationAbout talk={talk} writes={mayTalk} />
			{writes && row.state !== "published" ? (
				<NextStep href={`${pathOf(row)}/publish`} label="See what would be sent, and to whom">
					Nothing leaves before you say so there.
				</NextStep>
			) : (
				<NextStep href="/summaries" label="The other summaries" />
			)}
		</>
	);
};

/** The words under hand; `preview` shows them as they would be read. */
export const EditPage = (props: {
	row: SummaryRow;
	values?: FormValues;
	errors?: FormErrors;
	preview?: boolean;
	/** What somebody else saved meanwhile. */
	theirs?: SummaryRow;
}) => (
	<>
		<PageHead
			title="Finish the summary"
			kicker={periodWords({ from: props.row.periodFrom, to: props.row.periodTo })}
			lead="What would somebody elsewhere want to know? What did not work? What would you like to ask the others?"
			trail={[...trail, { href: pathOf(props.row), label: props.row.title }]}
		/>
		{props.row.state === "published" ? (
			<Notice title="This summary is published.">
				<p>When you save, the new words go to everyone who has it.</p>
			</Notice>
		) : null}
		{props.preview ? (
			<Section title={props.row.title}>
				<Notice>
					<p>Nothing is saved yet. The form with all that you wrote is below.</p>
				</Notice>
				<Prose text={props.row.body} language={props.row.language} />
			</Section>
		) : null}
		<Form action={`${pathOf(props.row)}/edit`} values={props.values} errors={props.errors}>
			<Hidden name="base" value={String(props.row.version)} />
			<Field name="title" label="Title" value={props.row.title} most={200} />
			<TextArea
				name="body"
				label="The summary"
				hint="Markdown is welcome. Name people only if they agreed to it."
				value={props.row.body}
				most={40_000}
				rows={18}
			/>
			<LanguageChoice value={props.row.language} />
			<Actions>
				<Submit name="intent" value="save">
					{props.row.state === "published" ? "Save and send the new words" : "Save"}
				</Submit>
				<Submit look="quiet" name="intent" value="preview">
					Preview
				</Submit>
				<LinkButton href={pathOf(props.row)}>Leave it</LinkButton>
			</Actions>
		</Form>
		{props.theirs ? (
			<Section title="As somebody else saved it meanwhile">
				<p>
					<strong dir="auto">{props.theirs.title}</strong>, <Time at={props.theirs.updatedAt} style="datetime" />
				</p>
				<Prose text={props.theirs.body} language={props.theirs.language} />
				<p>
					To go on from theirs, <a href={`${pathOf(props.row)}/edit`}>open it afresh</a> and bring over what you need.
				</p>
			</Section>
		) : null}
	</>
);

/** The page before a summary is taken back or set aside. */
export const TakeBackPage = ({ row, holders }: { row: SummaryRow; holders: number }) => (
	<>
		<PageHead
			title={row.state === "published" ? "Take it back?" : "Set it aside?"}
			trail={[...trail, { href: pathOf(row), label: row.title }]}
		/>
		<DangerForm
			action={`${pathOf(row)}/take-back`}
			deed={row.state === "published" ? "Take it back" : "Set it aside"}
			back={pathOf(row)}
			consequences={
				row.state === "published"
					? [
							"It goes from the pages of this site, public ones included, and from its feeds.",
							holders === 0
								? "No other site has fetched it, so there is nobody to ask."
								: `${holders === 1 ? "One other site has" : `${holders} other sites have`} it. Each is asked to remove it, and you will see what each answers.`,
							"Stewards keep the words, and can publish them again.",
						]
					: ["It leaves the list of what is to be finished.", "Stewards keep the words."]
			}
		/>
	</>
);
