import type { Child } from "hono/jsx";
import { createContext, useContext } from "../context.ts";

/** The level that a heading has here: 2 on the page itself, 3 within a section. So no level is ever left out. */
export const HeadingLevel = createContext(2);

const tags = { 2: "h2", 3: "h3", 4: "h4", 5: "h5", 6: "h6" } as const;

/** A heading of the level that fits where it stands. */
export const Heading = ({ language, children }: { language?: string; children?: Child }) => {
	const level = useContext(HeadingLevel);
	const Tag = tags[Math.min(level, 6) as keyof typeof tags] ?? "h6";
	return (
		<Tag dir="auto" lang={language}>
			{children}
		</Tag>
	);
};

/** Everything inside has its headings one level further down. */
export const Deeper = ({ children }: { children?: Child }) => (
	<HeadingLevel.Provider value={useContext(HeadingLevel) + 1}>{children}</HeadingLevel.Provider>
);
