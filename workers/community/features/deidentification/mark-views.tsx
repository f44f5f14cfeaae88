import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Select } from "#web/components/choices.tsx";
import { Hidden, Field as Line } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { longestWords, type MarkedWords, mostMarked, type What, whats, whatWords } from "./rules.ts";
import type { Source } from "./source-store.ts";
import type { Work } from "./store.ts";
import type { Suggestion } from "./suggest-rules.ts";
import { ChangedSince, FromSource, Texts } from "./text-views.tsx";

type Props = {
	work: Work;
	source: Source;
	/** False where the words were changed since they were marked. */
	whole: boolean;
	marked: readonly (MarkedWords & { places: number })[];
	suggested: readonly Suggestion[];
	values?: FormValues;
	errors?: FormErrors;
};

type Row = { words: string; places: number; what: What | "leave"; instead: string };

/** Empty rows for what nobody but the writer knows. */
const ownRows = 3;

const placesWords = (places: number): string => (places === 1 ? "in one place" : `in ${places} places`);

const WhatChoice = ({ row, value }: { row: number; value: What | "leave" }) => (
	<Select
		name={`what${row}`}
		label="What it is"
		value={value}
		choices={[
			{ value: "leave", label: "No name: leave it as it is" },
			...whats.map((what) => ({ value: what, label: whatWords[what] })),
		]}
	/>
);

const Instead = ({ row, value }: { row: number; value: string }) => (
	<Line name={`instead${row}`} label="What stands there instead" value={value} most={longestWords} optional />
);

const FoundRow = ({ row, one }: { row: number; one: Row }) => (
	<fieldset class="field">
		<legend>
			<span dir="auto">“{one.words}”</span> <span class="quiet">{placesWords(one.places)}</span>
		</legend>
		<Hidden name={`words${row}`} value={one.words} />
		<WhatChoice row={row} value={one.what} />
		<Instead row={row} value={one.instead} />
	</fieldset>
);

const OwnRow = ({ row }: { row: number }) => (
	<fieldset class="field">
		<legend>Something else that would be recognised</legend>
		<Line
			name={`words${row}`}
			label="The words as they stand in the text"
			hint="They are replaced wherever they stand."
			most={longestWords}
			optional
		/>
		<WhatChoice row={row} value="person" />
		<Instead row={row} value="" />
	</fieldset>
);

/** What was marked stays as it was; what is found beside it is marked at first, and left alone once the writer has chosen. */
const rowsOf = ({ work, whole, marked, suggested }: Props): { sure: Row[]; unsure: Row[] } => {
	const chosen = whole && (marked.length > 0 || work.updatedAt !== work.createdAt);
	const fresh = suggested.filter(({ words }) => !marked.some((one) => one.words.toLowerCase() === words.toLowerCase()));
	const sure = fresh.filter((one) => one.sure);
	return {
		sure: [...marked, ...sure.map((one): Row => ({ ...one, what: chosen ? "leave" : one.what }))],
		unsure: fresh.filter((one) => !one.sure).map((one): Row => ({ ...one, what: "leave" })),
	};
};

export const MarkPage = (props: Props) => {
	const { work, source, whole, values, errors } = props;
	const { sure, unsure } = rowsOf(props);
	const found = [...sure, ...unsure].slice(0, mostMarked - ownRows);
	const sureRows = found.slice(0, sure.length);
	const own = Array.from({ length: ownRows }, (_, i) => found.length + i);
	return (
		<>
			<PageHead
				title="Mark what is replaced"
				lead="Names that this chapter knows are marked already. You know what else would be recognised: a job that only one person has, a day that everyone remembers."
				trail={[
					{ href: "/deidentify", label: "What you make ready" },
					{ href: `/deidentify/${work.id}`, label: "How it will read" },
				]}
			/>
			<FromSource source={source} />
			{whole ? null : <ChangedSince id={work.id} mine />}
			<Section title="As it stands">
				<Texts fields={source.fields} language={source.language} />
			</Section>
			<Form action={`/deidentify/${work.id}/marks`} values={values} errors={errors}>
				<Hidden name="base" value={String(work.updatedAt)} />
				<Section title="Names" id="choices">
					{sureRows.length === 0 ? <p>No name that this chapter knows stands in it.</p> : null}
					{sureRows.map((one, row) => (
						<FoundRow row={row} one={one} />
					))}
				</Section>
				{found.length > sureRows.length ? (
					<Section
						title="These may be names, too"
						lead="They are written like one. Nothing is replaced unless you say so."
					>
						{found.slice(sureRows.length).map((one, i) => (
							<FoundRow row={sureRows.length + i} one={one} />
						))}
					</Section>
				) : null}
				<Details summary="Mark something else" open={found.length === 0}>
					{own.map((row) => (
						<OwnRow row={row} />
					))}
				</Details>
				<Actions>
					<Submit look="main">See how it reads</Submit>
					<LinkButton href={`/deidentify/${work.id}`}>Leave it as it was</LinkButton>
				</Actions>
			</Form>
			<NextStep href={source.href} label="Back to the original" />
		</>
	);
};
