import { kindName } from "./rules.ts";

type Shown = {
	readonly kind: string;
	readonly title: string;
	readonly href: string;
	readonly language?: string | null;
};

/** Something by its kind and its title, which leads to it. */
export const NamedLink = ({ thing: { kind, title, href, language } }: { thing: Shown }) => (
	<>
		<span class="quiet">{kindName(kind)}:</span>{" "}
		<a href={href} dir="auto" lang={language ?? undefined}>
			{title}
		</a>
	</>
);
