import { Actions, PostButton, Submit } from "#web/components/button.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { Table } from "#web/components/table.tsx";
import type { Typed } from "#web/form-values.ts";
import type { TakenBack } from "./back-rules.ts";
import { BackSection } from "./back-views.tsx";
import { ChoicesForm } from "./choices-views.tsx";
import { columnsLeft } from "./columns-rules.ts";
import type { Fated } from "./fate-rules.ts";
import { ItemWords } from "./item-views.tsx";
import { readersWords } from "./options-rules.ts";
import type { Shown } from "./preview.ts";
import { leftWords, type Report } from "./report-rules.ts";
import { kindWords, type Unread } from "./rules.ts";
import type { RunRead } from "./store.ts";

const doneWith = ({ fate, planned }: Fated, { options }: RunRead): string => {
	if (fate === "changed") return "It was changed there since it came; here it follows.";
	if (fate !== "new") return leftWords[fate];
	if (planned.becomes === "invitation") return options.how === "letters" ? "Gets a letter" : "May come by your link";
	return "Comes in";
};

const UnreadTable = ({ unread, title, lead }: { unread: readonly Unread[]; title: string; lead: string }) =>
	unread.length === 0 ? null : (
		<Section title={title} lead={lead}>
			<Table
				caption="Each where it stands"
				rows={unread}
				columns={[
					{ head: "Where", cell: ({ where }) => where },
					...(unread.some(({ what }) => what !== "")
						? [{ head: "What stands there", cell: ({ what }: Unread) => what || "—" }]
						: []),
					{ head: "Why, and what to do", cell: ({ why }) => why.charAt(0).toUpperCase() + why.slice(1) },
				]}
			/>
		</Section>
	);

/** What isn't taken from a table, because people tell it of themselves. */
const NotTaken = ({ run }: { run: RunRead }) => {
	if (run.content?.from !== "table" || (run.kind !== "people" && run.kind !== "posts")) return null;
	const left = columnsLeft(run.kind, run.options, run.content.head);
	if (left.length === 0) return null;
	return (
		<p class="quiet">
			Nothing is taken from the columns {left.slice(0, 12).join(", ")}
			{left.length > 12 ? " and some more" : ""}.
			{run.kind === "people" ? " What else there is to know people tell of themselves, once they are here." : ""}
		</p>
	);
};

type PreviewProps = Typed & {
	shown: Shown;
	wholeChapter: boolean;
	others: boolean;
	/** What each of them is written, where they are. */
	letter: string | null;
};

/** What somebody brought, as it will be, before any of it is here. */
export const PreviewPage = ({ shown, letter, ...props }: PreviewProps) => {
	const { run, items, unread, next, from, groups } = shown;
	const who = readersWords(run.kind, run.options, groups.find(({ id }) => id === run.options.group)?.name);
	const comes = items.some(({ fate }) => fate === "new" || fate === "changed") || next !== null || from > 0;
	return (
		<>
			<PageHead
				title={run.name || kindWords[run.kind].label}
				kicker="Look at it first"
				lead="Nothing of this is here yet. Below stands each thing as it will be, and what will be done with it."
				trail={[{ href: "/bring", label: "Bring what you have" }]}
				facts={[kindWords[run.kind].label, run.options.encoding ? `Read as ${run.options.encoding}` : null]}
			/>
			<NotTaken run={run} />
			<Section title="What it will be">
				{items.length === 0 ? (
					<EmptyState title="There is nothing in it that can be taken in.">
						<p>Choose differently below, or see what can’t be read.</p>
					</EmptyState>
				) : (
					<Table
						caption="One by one"
						rows={items}
						columns={[
							{ head: "What", cell: ({ planned }) => planned.title },
							{ head: "As it will be", cell: ({ planned, author }) => <ItemWords planned={planned} author={author} /> },
							{
								head: "What is done",
								cell: (one) => [doneWith(one, run), one.planned.note].filter(Boolean).join(". "),
							},
							{ head: "From", cell: ({ planned }) => planned.where },
						]}
					/>
				)}
				<Pager
					next={next ? `/bring/${run.id}?after=${next}` : undefined}
					first={from > 0 ? `/bring/${run.id}` : undefined}
				/>
			</Section>
			{comes && who ? <p>{who}</p> : null}
			{letter ? (
				<Details summary="The letter that each of them gets">
					<Prose text={letter} />
				</Details>
			) : null}
			{comes ? (
				<Form action={`/bring/${run.id}/take-in`}>
					<Actions>
						<Submit>{run.kind === "people" && run.options.how === "letters" ? "Write to them" : "Take it in"}</Submit>
					</Actions>
				</Form>
			) : null}
			<UnreadTable
				unread={unread}
				title="What can’t be read"
				lead="The rest comes without these. Mend them where they are, bring the file again, and only they come."
			/>
			<ChoicesForm run={run} groups={groups} {...props} />
			<Section title="Or leave it" lead="What you handed in is forgotten then. After a week it is forgotten by itself.">
				<PostButton action={`/bring/${run.id}/let-be`}>Leave it alone</PostButton>
			</Section>
		</>
	);
};

/** Where one goes on, by what it became. */
const nextOf = ({ kind, options }: RunRead): readonly [href: string, label: string] => {
	if (kind === "people") return ["/steward/invitations", "See who is invited, and until when"];
	if (kind === "meetings") return ["/meetings", "See what is coming"];
	if (kind === "posts" && options.as === "conversations") return ["/conversations", "Read on in the conversations"];
	if (kind === "documents" && options.form === "practice") return ["/practices/drafts", "Go on with your drafts"];
	return kind === "documents" && options.form === "study"
		? ["/studies", "See all studies"]
		: ["/reflections?whose=mine", "Read your reflections"];
};

const People = ({ run, report, link }: { run: RunRead; report: Report; link: string | null }) => (
	<>
		{link ? (
			<Notice kind="good" title="Here is the link for them" live>
				<p>
					<code>{link}</code>
				</p>
				<p>
					Copy it now: it is shown this once. It is good for a month, and for as many people as are new in your table.
				</p>
			</Notice>
		) : null}
		{report.brought.length === 0 ? (
			<p>Nobody in it was new.</p>
		) : (
			<p>
				{run.options.how === "letters"
					? "Each of them gets a letter in your name. Whoever opens its link comes in; nobody is here before they said so."
					: "They may come by your link. Nobody is here before they said so."}
			</p>
		)}
	</>
);

type DoneProps = Typed & { run: RunRead; report: Report; back: TakenBack | null; link: string | null };

/** What came of it. */
export const DonePage = ({ run, report, back, link, ...typed }: DoneProps) => {
	const [href, label] = nextOf(run);
	const gone = run.state === "taken-back";
	return (
		<>
			<PageHead
				title={run.name || kindWords[run.kind].label}
				kicker={gone ? "Taken back" : "Taken in"}
				lead={
					gone
						? "What this had brought is taken back, as far as nobody had changed or answered it."
						: "What came in, what was here already, and what couldn’t be read."
				}
				trail={[{ href: "/bring", label: "Bring what you have" }]}
			/>
			{gone ? null : run.kind === "people" ? (
				<People run={run} report={report} link={link} />
			) : (
				<Section title="What came in">
					{report.brought.length === 0 ? <p>Nothing: all that can be read of it was here already.</p> : null}
					<ul>
						{report.brought.map(({ title, href: at }) => (
							<li dir="auto">{at ? <a href={at}>{title}</a> : title}</li>
						))}
					</ul>
				</Section>
			)}
			<UnreadTable
				unread={report.left}
				title="What stayed as it was"
				lead="Bring a file as often as you like: nothing comes twice."
			/>
			<UnreadTable
				unread={report.unread}
				title="What couldn’t be read"
				lead="Mend these where they are, bring the file again, and only they come."
			/>
			<BackSection run={run} back={back} {...typed} />
			{gone ? (
				<NextStep href="/bring" label="Bring it again, or something else" />
			) : (
				<NextStep href={href} label={label} />
			)}
		</>
	);
};

/** What was left alone. */
export const LetBePage = ({ run }: { run: RunRead }) => (
	<>
		<PageHead
			title={run.name || kindWords[run.kind].label}
			kicker="Left alone"
			lead="Nothing of this came in, and what you handed in isn’t kept."
			trail={[{ href: "/bring", label: "Bring what you have" }]}
		/>
		<NextStep href="/bring" label="Bring it again, or something else" />
	</>
);
