import { Notice } from "#web/components/notice.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Reading, Section } from "#web/components/sections.tsx";
import { NamedLink } from "../search/named-views.tsx";
import { type Field, type Mark, markedWords, replaced, whatWords } from "./rules.ts";
import type { Source } from "./source-store.ts";

/** What the text was made from, and the way there. */
export const FromSource = ({ source }: { source: Source }) => (
	<p>
		<NamedLink thing={source} />
	</p>
);

type TextProps = { fields: readonly Field[]; language: string };

/** Texts under their headings; one alone needs none. */
export const Texts = ({ fields, language }: TextProps) => (
	<Reading>
		{fields.map(({ label, text }) =>
			fields.length === 1 ? (
				<Prose text={text} language={language} />
			) : (
				<Section title={label}>
					<Prose text={text} language={language} />
				</Section>
			),
		)}
	</Reading>
);

/** How it will read, in a frame that sets it apart from the page. */
export const AsItReads = ({ fields, marks, language }: TextProps & { marks: readonly Mark[] }) => (
	<Section title="How it will read">
		<div class="preview">
			<Texts fields={replaced(fields, marks)} language={language} />
		</div>
	</Section>
);

/** What is replaced by what. For those who can read the original. */
export const Replacements = ({ fields, marks }: { fields: readonly Field[]; marks: readonly Mark[] }) => {
	const rows = markedWords(fields, marks);
	return (
		<Section title="What is replaced">
			{rows.length === 0 ? (
				<p>Nothing: no name is marked.</p>
			) : (
				<ul>
					{rows.map(({ words, what, instead }) => (
						<li>
							<span dir="auto">{words}</span> → <span dir="auto">{instead}</span>{" "}
							<span class="quiet">({whatWords[what].toLowerCase()})</span>
						</li>
					))}
				</ul>
			)}
		</Section>
	);
};

export const ChangedSince = ({ id, mine }: { id: string; mine: boolean }) => (
	<Notice kind="warn" title="The original was changed since.">
		<p>
			{mine ? (
				<>
					The marks belong to the words as they stood before.{" "}
					<a href={`/deidentify/${id}/marks`}>Look through them once more</a>.
				</>
			) : (
				"Its writer will look through the marks once more, and may ask you again."
			)}
		</p>
	</Notice>
);
