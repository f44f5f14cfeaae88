import { Prose } from "#web/components/prose.tsx";
import { Reading, Section } from "#web/components/sections.tsx";
import { drawnOnce } from "#web/drawn-once.ts";
import { borrowable } from "../adoptions/rules.ts";
import { fieldWords } from "./rules.ts";
import type { PracticeRead } from "./store.ts";

type Words = Pick<PracticeRead, "texts" | "borrowed" | "takenBack" | "source" | "language">;

const wordsOf = ({ texts, borrowed, takenBack, source, language }: Words): Words => ({
	texts,
	borrowed,
	takenBack,
	source,
	language,
});

/** The words of a practice under plain headings. What was never written has no heading. */
export const PracticeText = ({ words }: { words: Words }) => (
	<Reading>
		{borrowable
			.filter((field) => words.texts[field] !== "" || words.takenBack.includes(field))
			.map((field) => (
				<Section title={fieldWords[field].label}>
					{words.takenBack.includes(field) ? (
						<p class="quiet">These words were taken back by their author.</p>
					) : (
						<>
							<Prose
								text={words.texts[field]}
								language={words.language}
								base={words.borrowed.includes(field) ? words.source?.origin : undefined}
							/>
							{words.borrowed.includes(field) && words.source ? (
								<p class="quiet">
									In the words of <span dir="auto">{words.source.name}</span>.
								</p>
							) : null}
						</>
					)}
				</Section>
			))}
	</Reading>
);

/** The words of a practice at the version that was read. A version never changes, so they are drawn once. */
export const PracticeWords = ({ practice }: { practice: PracticeRead }) => {
	const words = wordsOf(practice);
	return drawnOnce(`words ${practice.id} ${practice.shown}`, words, () => <PracticeText words={words} />);
};
