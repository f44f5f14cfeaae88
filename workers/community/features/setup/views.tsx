import { ClaimedPage, SetupPage, type SetupWords } from "#site/setup-views.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";

const words: SetupWords = {
	title: "A new chapter begins here",
	lead: "This site is empty. You become its first steward, and can then invite others.",
	named: { name: "chapter", label: "What is your chapter called?", hint: "You can change it later." },
};

export const FreshChapter = (props: { hasCode: boolean; values?: FormValues; errors?: FormErrors }) => (
	<SetupPage words={words} {...props} />
);

export const ClaimedChapter = () => (
	<ClaimedPage title="This chapter has begun" lead="It has its stewards already. One of them can invite you." />
);
