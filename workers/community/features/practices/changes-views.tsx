import { Diff } from "#web/components/diff.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Comparison } from "./compare.ts";

/** What changes in each text of a practice, word by word. */
export const ChangedTexts = ({ comparison, language }: { comparison: Comparison; language?: string }) => (
	<>
		{comparison.fields.map((one) => (
			<Section title={one.label}>
				<Diff parts={one.parts} language={language} />
			</Section>
		))}
	</>
);
