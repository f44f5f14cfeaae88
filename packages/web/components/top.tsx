import type { Child } from "hono/jsx";
import { createContext, useContext } from "../context.ts";
import { raw, textOf } from "../jsx-runtime.ts";

const TopContext = createContext<Child[] | null>(null);

/** What has to be read before all else on a page, said by whichever part of it knows: it stands at the top of `WithTop`. */
export const AtTop = ({ children }: { children?: Child }) => {
	const top = useContext(TopContext);
	if (!top) return children;
	top.push(children);
	return null;
};

/** The content of a page, below what its parts put at the top. */
export const WithTop = ({ children }: { children?: Child }) => {
	const top: Child[] = [];
	const body = raw(textOf(<TopContext.Provider value={top}>{children}</TopContext.Provider>));
	return (
		<>
			{top}
			{body}
		</>
	);
};
