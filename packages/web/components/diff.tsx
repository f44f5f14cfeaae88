/** A piece of text that is in both versions, or only in the newer or the older one (as the `diff` library gives it). */
export type DiffPart = { readonly value: string; readonly added?: boolean; readonly removed?: boolean };

const Part = ({ part }: { part: DiffPart }) => {
	if (part.added)
		return (
			<ins>
				<span class="unseen">added: </span>
				{part.value}
				<span class="unseen"> end</span>
			</ins>
		);
	if (part.removed)
		return (
			<del>
				<span class="unseen">removed: </span>
				{part.value}
				<span class="unseen"> end</span>
			</del>
		);
	return <>{part.value}</>;
};

/** What changed from one version to the next, word by word within the text. */
export const Diff = ({ parts, language }: { parts: readonly DiffPart[]; language?: string }) => (
	<div class="diff" dir="auto" lang={language}>
		{parts.map((part) => (
			<Part part={part} />
		))}
	</div>
);

/** What differs between two versions, a sentence each. */
export const DifferencesInWords = ({ words }: { words: readonly string[] }) =>
	words.length > 0 ? (
		<ul>
			{words.map((line) => (
				<li>{line}</li>
			))}
		</ul>
	) : (
		<p>The words are the same in both.</p>
	);
