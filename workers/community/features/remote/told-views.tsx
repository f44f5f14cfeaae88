import type { Content } from "#protocol/content.ts";
import { ToldStudy } from "#site/told-study.tsx";
import { valueKindOf, valueWords } from "#site/value-words.ts";
import { Facts } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { questions, questionWords } from "../reflections/rules.ts";
import { recordHref } from "../stream/rules.ts";
import type { Received } from "./actions.ts";

const writtenBy = (author: string | undefined) =>
	author ? (
		<>
			Written by <span dir="auto">{author}</span>
		</>
	) : null;

/** What kind of difference it tells of, where it says so. */
const valueTold = ({ value }: Content<"story">): string | null => {
	const kind = valueKindOf(value);
	return kind ? `${valueWords[kind].told} (${valueWords[kind].name.toLowerCase()})` : null;
};

/** What a story is read under: the question that it answers, since it has no title but its own first sentence. */
export const storyHeading = ({ question, value, title }: Content<"story">): string =>
	valueKindOf(value)
		? title
		: questionWords[questions.find((one) => one === question && one !== "free") ?? "free"].told;

/** What somebody elsewhere noticed, in their own words. */
export const StoryBody = ({ record, content }: { record: Received; content: Content<"story"> }) => (
	<>
		<Facts items={[valueTold(content), writtenBy(content.author)]} />
		<Prose text={content.text} language={record.language ?? undefined} base={record.origin} />
	</>
);

/** What somebody elsewhere looked into, and found. */
export const StudyBody = ({ record, content }: { record: Received; content: Content<"study"> }) => (
	<>
		<Facts items={[writtenBy(content.author)]} />
		<ToldStudy content={content} language={record.language ?? undefined} base={record.origin} recordHref={recordHref} />
	</>
);
