import { ClaimedPage, SetupPage, type SetupWords } from "#site/setup-views.tsx";
import { NextStep } from "#web/components/notice.tsx";
import type { Typed } from "#web/form-values.ts";

const words: SetupWords = {
	title: "A new chapter begins here",
	lead: "This site is empty. You become its first steward, and can then invite others.",
	named: { name: "chapter", label: "What is your chapter called?", hint: "You can change it later." },
};

export const FreshChapter = (props: { hasCode: boolean } & Typed) => (
	<>
		<SetupPage words={words} {...props} />
		<NextStep href="/setup/archive" label="Bring a chapter that was packed somewhere else">
			A chapter that moves, comes back from a backup, or grew out of another one’s group.
		</NextStep>
	</>
);

export const ClaimedChapter = () => (
	<ClaimedPage title="This chapter has begun" lead="It has its stewards already. One of them can invite you." />
);
