import { Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { FileField } from "#web/components/file-field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Section } from "#web/components/sections.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { type ImportKind, kindWords, mostStored } from "./rules.ts";
import type { RunInList } from "./store.ts";

const stateWords: Readonly<Record<RunInList["state"], string>> = {
	previewed: "Waits for you to look at it",
	done: "Taken in",
	"let-be": "Left alone",
	"taken-back": "Taken back",
};

/** What a file of each kind may be. */
const fileWords: Readonly<Record<ImportKind, string>> = {
	people: "People as CSV.",
	documents: "Documents as Markdown, or several in a ZIP.",
	meetings: "Calendars as .ics.",
	posts: "Posts as a feed, as JSON or as CSV.",
};

type BringProps = Typed & {
	kinds: readonly ImportKind[];
	kind?: ImportKind;
	runs: readonly RunInList[];
	next?: string;
};

/** Where one brings what one has elsewhere. */
export const BringPage = ({ kinds, kind, runs, next, values, errors }: BringProps) => (
	<>
		<PageHead
			title="Bring what you have"
			lead="What you keep in another place can come here. You look at it first; until you say so, nothing of it is here."
		/>
		<Form action="/bring" values={values} errors={errors} files>
			{kinds.length === 1 ? (
				<Hidden name="kind" value={kinds[0] ?? ""} />
			) : (
				<RadioChoices
					name="kind"
					label="What do you bring?"
					value={kind ?? kinds[0]}
					choices={kinds.map((value) => ({ value, ...kindWords[value] }))}
				/>
			)}
			<fieldset class="field">
				<legend>Choose its file, or paste it</legend>
				<FileField
					name="file"
					label="The file"
					hint={`At most 2 MB. ${kinds.map((one) => fileWords[one]).join(" ")}`}
					accept=".csv,.tsv,.txt,.md,.markdown,.zip,.ics,.xml,.rss,.atom,.json"
					either
				/>
				<TextArea name="text" label="Or paste it" rows={4} most={mostStored} either />
			</fieldset>
			<Submit>Look at it first</Submit>
		</Form>
		<Section title="What you brought before">
			{runs.length === 0 ? (
				<EmptyState title="Nothing yet.">
					<p>
						Each file that you bring will stand here, with what came of it. Bring a file again, and only what is new in
						it comes.
					</p>
				</EmptyState>
			) : (
				<Table
					caption="What you brought, latest first"
					rows={runs}
					columns={[
						{ head: "What", cell: (run) => <a href={`/bring/${run.id}`}>{run.name || kindWords[run.kind].label}</a> },
						{ head: "Kind", cell: (run) => kindWords[run.kind].label },
						{ head: "State", cell: (run) => stateWords[run.state] },
						{ head: "When", cell: (run) => <Time at={run.doneAt ?? run.createdAt} /> },
					]}
				/>
			)}
			<Pager next={next} what="Earlier ones" />
		</Section>
		<NextStep href="/practices/new" label="Write something down here instead" />
	</>
);
