import { Field, TextArea } from "#web/components/field.tsx";
import type { Typed } from "#web/form-values.ts";
import type { CycleChoices } from "./form-store.ts";
import type { Source } from "./store.ts";
import { CameFrom } from "./views.tsx";

/** What a form for something new is made of: its id, what it may be opened from and for whom, and in which language. */
export type OpeningProps = Typed & { id: string; choices: CycleChoices; group?: string; language: string };

/** What a form takes over from what it was opened from. Of a meeting one takes its place, not its words. */
export const wordsFrom = (source: Source | undefined): Source | undefined =>
	source?.kind === "meeting" ? undefined : source;

type Asked = { readonly label: string; readonly most: number };
type FirstWordsProps = {
	source: Source | undefined;
	title: Asked;
	text: Asked & { readonly hint: string; readonly rows: number };
};

/** Where something new comes from, what it is in a line, and what there is to say of it. */
export const FirstWords = ({ source, title, text }: FirstWordsProps) => {
	const told = wordsFrom(source);
	return (
		<>
			<CameFrom source={source} />
			<Field name="title" {...title} value={told?.title.slice(0, title.most)} />
			<TextArea name="text" {...text} value={told?.body.slice(0, text.most)} />
		</>
	);
};
