import type { Child } from "hono/jsx";
import type { Html } from "./html.ts";
import { raw, textOf } from "./jsx-runtime.ts";

/** Something that everything within a part of a page can know without being told: who reads, how deep its headings are. */
export type Context<T> = {
	readonly Provider: (props: { readonly value: T; readonly children?: Child }) => Html;
	readonly read: () => T;
};

/** A context that holds `usual` outside any Provider. Rendering never waits, so one variable serves all requests. */
export const createContext = <T>(usual: T): Context<T> => {
	let current = usual;
	return {
		Provider: ({ value, children }) => {
			const around = current;
			current = value;
			try {
				return raw(textOf(children));
			} finally {
				current = around;
			}
		},
		read: () => current,
	};
};

export const useContext = <T>(context: Context<T>): T => context.read();
