import type { Content } from "#protocol/content.ts";
import { ToldStudy } from "#site/told-study.tsx";
import { valueKindOf, valueWords } from "#site/value-words.ts";
import { Prose } from "#web/components/prose.tsx";
import { Definitions } from "#web/components/sections.tsx";
import { recordHref } from "./list.tsx";

export type Shown = { readonly language?: string; readonly base: string };

/** What kind of difference it tells of, where it says so. */
const valueTold = ({ value }: Content<"story">): string => {
	const kind = valueKindOf(value);
	return kind ? `${valueWords[kind].told} (${valueWords[kind].name.toLowerCase()})` : "";
};

/** What somebody noticed, or tells of a difference, in their own words. */
export const StorySaid = ({ content, shown }: { content: Content<"story">; shown: Shown }) => (
	<>
		<Definitions items={[["It tells", valueTold(content)]]} />
		<Prose text={content.text} {...shown} />
		{content.author ? <Definitions items={[["Written by", content.author]]} /> : null}
	</>
);

/** A study, as far as it is told beyond its chapter. */
export const StudySaid = ({ content, shown }: { content: Content<"study">; shown: Shown }) => (
	<>
		<ToldStudy content={content} recordHref={recordHref} {...shown} />
		{content.author ? <Definitions items={[["Written by", content.author]]} /> : null}
	</>
);
