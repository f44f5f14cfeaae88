import { longestMessage } from "../conversations/rules.ts";
import { isZone, localAt, momentOf } from "../meetings/wall-clock.ts";
import { longestField, statuses } from "../practices/rules.ts";
import { longestReflection } from "../reflections/rules.ts";
import { longestQuestion } from "../studies/rules.ts";
import { partsIn } from "./heading-rules.ts";
import { peopleIn } from "./people-rules.ts";
import { postsIn } from "./posts-rules.ts";
import type {
	Content,
	DocumentForm,
	DocumentItem,
	ImportKind,
	ItemsContent,
	MeetingItem,
	Options,
	PersonItem,
	PostItem,
	Unread,
} from "./rules.ts";

type Of<Becomes extends string, Data> = {
	readonly becomes: Becomes;
	readonly where: string;
	readonly title: string;
	/** What it is called where it comes from; what it says, to tell whether that was changed there since. */
	readonly source: string;
	readonly words: string;
	readonly note: string;
	readonly data: Data;
};

export type PracticeData = {
	readonly status: string;
	readonly language: string;
	readonly tags: readonly string[];
	readonly texts: Readonly<Record<string, string>>;
};
export type ReflectionData = { readonly text: string; readonly language: string; readonly at: number | null };
export type StudyData = { readonly language: string; readonly texts: Readonly<Record<string, string>> };
export type MeetingData = MeetingItem & { readonly timeZone: string };

/** Something that will be here, as it will be. */
export type Planned =
	| Of<"invitation", PersonItem>
	| Of<"practice", PracticeData>
	| Of<"reflection", ReflectionData>
	| Of<"study", StudyData>
	| Of<"meeting", MeetingData>
	| Of<"message", PostItem>;

type Plan = { readonly items: readonly Planned[]; readonly unread: readonly Unread[] };

const studyReaders =
	"a study is read by a group or by the chapter. Choose below who can read it, or bring it as a reflection.";

const below = (parts: readonly string[]): string =>
	parts
		.map((part) => part.trim())
		.filter(Boolean)
		.join("\n\n");

const practiceOf = (item: DocumentItem, language: string): Planned | Unread => {
	const { parts, rest } = item;
	// What stands under no heading of a practice is most likely what one does.
	const texts = {
		situation: "",
		tension: "",
		whyItWorks: "",
		whatHappened: "",
		watchFor: "",
		...parts,
		whatWeDo: below([rest, parts.whatWeDo ?? ""]),
	};
	if (Object.values(texts).some((text) => text.length > longestField))
		return {
			where: item.where,
			what: item.title,
			why: "one of its parts is longer than a practice’s part can be. Shorten it, or bring it as a reflection.",
		};
	const status = statuses.find((one) => one === item.status) ?? "untried";
	const data = { status, language, tags: [...new Set(item.tags.map((tag) => tag.toLowerCase()))], texts };
	const note =
		item.status !== null && item.status !== status
			? `What came of it (“${item.status}”) isn’t one of ours; say it in the draft.`
			: "";
	return {
		becomes: "practice",
		where: item.where,
		title: item.title,
		source: item.source,
		words: JSON.stringify([item.title, data]),
		note,
		data,
	};
};

const reflectionOf = (item: DocumentItem, language: string): Planned | Unread => {
	const text = below([`# ${item.title}`, item.whole]);
	if (text.length > longestReflection)
		return { where: item.where, what: item.title, why: "it is longer than a reflection can be. Bring it in parts." };
	return {
		becomes: "reflection",
		where: item.where,
		title: item.title,
		source: item.source,
		words: text,
		note: "",
		data: { text, language, at: null },
	};
};

const studyOf = (item: DocumentItem, language: string, audience: string | undefined): Planned | Unread => {
	if (audience === "private") return { where: item.where, what: item.title, why: studyReaders };
	const { question = "", ...parts } = item.parts;
	const texts = {
		method: "",
		lookedAt: "",
		limits: "",
		...parts,
		question: question || item.title,
		findings: below([parts.findings ?? "", item.rest]),
	};
	if (texts.question.length > longestQuestion || Object.values(texts).some((text) => text.length > longestField))
		return {
			where: item.where,
			what: item.title,
			why: "one of its parts is longer than a study’s part can be. Shorten it.",
		};
	const note = question === "" ? "It has no heading “Question”; its title stands for it until you change it." : "";
	return {
		becomes: "study",
		where: item.where,
		title: item.title,
		source: item.source,
		words: JSON.stringify([item.title, texts]),
		note,
		data: { language, texts },
	};
};

/** The parts by the headings of what it is to be; the file was read before that was chosen. */
const documentOf = (item: DocumentItem, options: Options): Planned | Unread => {
	const language = item.language ?? options.language ?? "en";
	const form = item.form ?? (options.form as DocumentForm);
	const parted = { ...item, ...partsIn(form, item.whole) };
	return form === "practice"
		? practiceOf(parted, language)
		: form === "study"
			? studyOf(parted, language, options.audience)
			: reflectionOf(parted, language);
};

const meetingOf = (item: MeetingItem, options: Options): Planned | Unread => {
	const chosen = options.timeZone && isZone(options.timeZone) ? options.timeZone : null;
	const zone = item.timeZone === "UTC" || item.timeZone === null ? (chosen ?? item.timeZone) : item.timeZone;
	if (zone === null)
		return {
			where: item.where,
			what: item.title,
			why: "it names no time zone. Choose one above, and it can be taken in.",
		};
	const startsLocal =
		item.timeZone === "UTC" && zone !== "UTC" ? localAt(momentOf(item.startsLocal, "UTC"), zone) : item.startsLocal;
	const data = { ...item, timeZone: zone, startsLocal };
	const { where: _where, note, source, ...told } = data;
	return { becomes: "meeting", where: item.where, title: item.title, source, words: JSON.stringify(told), note, data };
};

const postPlan = (item: PostItem, options: Options): Planned | Unread => {
	const { where, title, source, text, note } = item;
	if (options.as === "reflections") {
		const words = text.startsWith(title.replace(/…$/, "")) ? text : below([`**${title}**`, text]);
		return {
			becomes: "reflection",
			where,
			title,
			source,
			words,
			note,
			data: { text: words, language: options.language ?? "en", at: item.at },
		};
	}
	if (text.length > longestMessage - 200)
		return { where, what: title, why: "it is longer than a message can be. Bring it as a reflection." };
	return { becomes: "message", where, title, source, words: text, note, data: item };
};

/** By their lines, whatever found them. */
const inOrder = (unread: readonly Unread[]): Unread[] => {
	const lineOf = ({ where }: Unread) => Number(/^\D+ (\d+)$/.exec(where)?.[1] ?? 0);
	return unread.toSorted((a, b) => lineOf(a) - lineOf(b));
};

const isPlanned = (one: Planned | Unread): one is Planned => "becomes" in one;

/** Everything that a file and the choices come to: what it will be here, and what can't be read. */
export const planOf = (kind: ImportKind, content: Content, options: Options, now: number): Plan => {
	const planned = (all: readonly (Planned | Unread)[], unread: readonly Unread[]): Plan => ({
		items: all.filter(isPlanned),
		unread: inOrder([...unread, ...all.filter((one): one is Unread => !isPlanned(one))]),
	});
	if (kind === "people") {
		if (content.from !== "table") return { items: [], unread: content.unread };
		const { items, unread } = peopleIn(content, options);
		return planned(
			items.map((data) => ({
				becomes: "invitation",
				where: data.where,
				title: data.name,
				source: data.email,
				words: "",
				note: "",
				data,
			})),
			unread,
		);
	}
	if (kind === "posts") {
		const read = content.from === "table" ? postsIn(content, options, now) : (content as ItemsContent<PostItem>);
		return planned(
			read.items.map((item) => postPlan(item, options)),
			read.unread,
		);
	}
	if (content.from === "table") return { items: [], unread: content.unread };
	const all =
		kind === "documents"
			? (content as ItemsContent<DocumentItem>).items.map((item) => documentOf(item, options))
			: (content as ItemsContent<MeetingItem>).items.map((item) => meetingOf(item, options));
	return planned(all, content.unread);
};
