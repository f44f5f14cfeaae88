import type { Child } from "hono/jsx";
import { LanguageOptions } from "./language-choice.tsx";

type Filter = {
	name: string;
	label: string;
	value?: string;
	/** The choices of a list; without any it is a field to type in. */
	choices?: readonly { readonly value: string; readonly label: string }[];
	/** Any language there is to choose from, the community's first. */
	languages?: boolean;
	/** What the list says where nothing is chosen. */
	any?: string;
};

const FilterField = ({ name, label, value, choices, languages = false, any = "All" }: Filter) => (
	<div>
		<label for={`filter-${name}`}>{label}</label>
		{choices || languages ? (
			<select id={`filter-${name}`} name={name}>
				<option value="">{any}</option>
				{choices?.map((choice) => (
					<option value={choice.value} selected={choice.value === value}>
						{choice.label}
					</option>
				))}
				{languages ? <LanguageOptions chosen={value ?? ""} /> : null}
			</select>
		) : (
			<input id={`filter-${name}`} type="search" name={name} value={value ?? ""} dir="auto" />
		)}
	</div>
);

/** Narrows a list by address, so that what was found can be kept and sent. */
export const Filters = (props: {
	action: string;
	filters: readonly Filter[];
	clear?: boolean;
	/** What the button says. */
	deed?: string;
	children?: Child;
}) => (
	<search>
		<form method="get" action={props.action} class="filters">
			{props.filters.map((filter) => (
				<FilterField {...filter} />
			))}
			{props.children}
			<button type="submit" class="quiet">
				{props.deed ?? "Show"}
			</button>
			{props.clear ? <a href={props.action}>Show all again</a> : null}
		</form>
	</search>
);
