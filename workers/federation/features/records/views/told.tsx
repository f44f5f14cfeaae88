import type { Content } from "#protocol/content.ts";
import { ToldStudy } from "#site/told-study.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Definitions } from "#web/components/sections.tsx";
import { recordHref } from "./list.tsx";

export type Shown = { readonly language?: string; readonly base: string };

/** What somebody noticed, in their own words. */
export const StorySaid = ({ content, shown }: { content: Content<"story">; shown: Shown }) => (
	<>
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
