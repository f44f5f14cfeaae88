import { TextArea } from "#web/components/field.tsx";
import { longestReason } from "./rules.ts";

export const WordField = () => (
	<TextArea
		name="word"
		label="A word to whoever reported it"
		hint="They hear in any case that something was done."
		most={longestReason}
		optional
	/>
);

export const ReasonField = ({ hint }: { hint: string }) => (
	<TextArea name="reason" label="Why" hint={hint} most={longestReason} />
);
