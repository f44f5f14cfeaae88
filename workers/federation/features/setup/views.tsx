import { ClaimedPage, SetupPage, type SetupWords } from "#site/setup-views.tsx";
import type { Typed } from "#web/form-values.ts";

const words: SetupWords = {
	title: "Begin a network",
	lead: "This site is empty. You become its first coordinator, and can then invite others.",
	named: {
		name: "network",
		label: "Name of the network",
		hint: "As its chapters will say it. You can change it later.",
	},
};

export const FreshNetwork = (props: { hasCode: boolean } & Typed) => <SetupPage words={words} {...props} />;

export const ClaimedNetwork = () => (
	<ClaimedPage title="This network has begun" lead="It has its coordinators already. One of them can invite you." />
);
