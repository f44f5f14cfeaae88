import type { Child } from "hono/jsx";

/** A topic; a link to everything under it where `href` is given. */
export const Tag = ({ href, children }: { href?: string; children?: Child }) =>
	href ? (
		<a class="tag" href={href} dir="auto">
			{children}
		</a>
	) : (
		<span class="tag" dir="auto">
			{children}
		</span>
	);

/** Topics in a line. */
export const Tags = ({ words, href }: { words: readonly string[]; href?: (word: string) => string }) =>
	words.length > 0 ? (
		<ul class="tags" aria-label="Topics">
			{words.map((word) => (
				<li>
					<Tag href={href?.(word)}>{word}</Tag>
				</li>
			))}
		</ul>
	) : null;
