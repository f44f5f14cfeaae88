import { useContext } from "../context.ts";
import { raw } from "../jsx-runtime.ts";
import { renderedMarkdown } from "../prose-engine.ts";
import { HeadingLevel } from "./heading.tsx";

type ProseProps = {
	/** Markdown as a person wrote it. */
	text: string;
	language?: string;
	/** The origin of a text from another site. */
	base?: string;
};

/** A person's text, set for reading. */
export const Prose = ({ text, language, base }: ProseProps) => (
	<div class="prose" dir="auto" lang={language}>
		{raw(renderedMarkdown(text, { under: useContext(HeadingLevel) - 1, base }))}
	</div>
);
