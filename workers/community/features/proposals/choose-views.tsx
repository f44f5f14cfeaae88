import { Hidden } from "#web/components/field.tsx";
import { Filters } from "#web/components/filters.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Source } from "../cycle/store.ts";
import type { PracticeChoice } from "./choose-store.ts";

/** What somebody may do with a practice out of something else: word it anew, or try it. */
type Deed = {
	readonly title: string;
	readonly lead: string;
	/** Where the choice is made, and where it goes on for one practice. */
	readonly path: `/${string}`;
	readonly goesOn: (practiceId: string) => `/${string}`;
	/** Whether it goes on at once where only one practice is near: what was learned with one may well make one try another. */
	readonly atOnce: boolean;
};

export const changeIt: Deed = {
	title: "Which practice would you change?",
	lead: "Choose it, and its words are there for you to write over.",
	path: "/proposals/new",
	goesOn: (practiceId) => `/practices/${practiceId}/proposals/new`,
	atOnce: true,
};
export const tryIt: Deed = {
	title: "Which practice would you try?",
	lead: "Choose it, and say where. It needn’t work.",
	path: "/trials/new",
	goesOn: (practiceId) => `/practices/${practiceId}/try`,
	atOnce: false,
};

/** An address with what the thing comes from. */
export const outOf = (path: `/${string}`, from: string): `/${string}` =>
	from ? `${path}?from=${encodeURIComponent(from)}` : path;

type ChoicesProps = { practices: readonly PracticeChoice[]; deed: Deed; from: string };

const Choices = ({ practices, deed, from }: ChoicesProps) => (
	<ul>
		{practices.map((one) => (
			<li>
				<a href={outOf(deed.goesOn(one.id), from)} dir="auto" lang={one.language}>
					{one.title}
				</a>
			</li>
		))}
	</ul>
);

type ChooseProps = {
	deed: Deed;
	source: Source | undefined;
	near: readonly PracticeChoice[];
	found: readonly PracticeChoice[];
	q: string;
};

/** Which practice it is about, where what it comes from doesn't say so by itself. */
export const ChoosePractice = ({ deed, source, near, found, q }: ChooseProps) => {
	const from = source?.id ?? "";
	return (
		<>
			<PageHead title={deed.title} lead={deed.lead} trail={[{ href: "/practices", label: "Practices" }]} />
			{source ? (
				<Notice title="Out of this:">
					<p>
						<a href={source.href} dir="auto" lang={source.language ?? undefined}>
							{source.title}
						</a>
					</p>
				</Notice>
			) : null}
			{near.length > 0 ? (
				<Section title="What it leads back to">
					<Choices practices={near} deed={deed} from={from} />
				</Section>
			) : null}
			<Section title={q ? "Found" : "Changed lately"}>
				<Filters action={deed.path} filters={[{ name: "q", label: "Words in it", value: q }]}>
					{from ? <Hidden name="from" value={from} /> : null}
				</Filters>
				{found.length > 0 ? (
					<Choices practices={found} deed={deed} from={from} />
				) : (
					<EmptyState title={q ? "No practice holds these words." : "No practice is written down yet."}>
						<p>{q ? "Try fewer of them, or write" : "Write"} down what you do as a practice of its own.</p>
					</EmptyState>
				)}
			</Section>
			<NextStep href={outOf("/practices/new", from)} label="Write it down as a new practice" />
		</>
	);
};
